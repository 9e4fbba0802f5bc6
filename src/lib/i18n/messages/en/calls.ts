export const calls = {
  title: "Call back",
  number: "Number",
  showNumber: "Show number",
  hideNumber: "Hide number",
  hiddenNumber: ({ masked }: { masked: string }) => `Number hidden: ${masked}`,
  theirTime: "Their time",
  yourTime: ({ time }: { time: string }) => `yours: ${time}`,
  unknownZone: "Time zone unknown: ask which hour suits them",
  decent: "A decent hour to call (08:00–20:00 there)",
  notDecent: ({ theirs, yours }: { theirs: string; yours: string }) =>
    `Not an hour to call: from ${theirs} there (yours: ${yours})`,
  due: ({ theirs, yours }: { theirs: string; yours: string }) =>
    `Asked to be called ${theirs} there (yours: ${yours})`,
  dueUnknown: ({ yours }: { yours: string }) => `Asked to be called ${yours}, your time`,
  none: "Nobody has called yet.",
  list: "Calls",
  log: "Log a call",
  outcomeLabel: "Outcome",
  outcome: {
    reached: "Reached",
    no_answer: "No answer",
    wrong_number: "Wrong number",
    call_later: "Call later",
  },
  callAt: "Call at, your time",
  callAtMissing: "Say when to call.",
  callAtPassed: "That has passed already.",
  note: "Note",
  save: "Save call",
  event: ({ actor, outcome }: { actor: string; outcome: string }) =>
    `${actor} called the customer: ${outcome}`,
};
