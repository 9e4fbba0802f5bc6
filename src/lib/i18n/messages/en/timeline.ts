import { plural } from "../../plural.ts";

interface Change {
  actor: string;
  from: string;
  to: string;
}

export const timeline = {
  region: "Conversation",
  customer: "Customer",
  agent: "Agent",
  system: "System",
  note: "Internal note",
  noteHint: "Only the desk sees it",
  publicPost: "Public post",
  directMessage: "Direct message",
  sent: "Sent",
  scheduledFor: ({ time }: { time: string }) => `Goes out ${time}`,
  failed: "Not delivered",
  quoted: "Quoted earlier mail",
  signature: "Signature",
  more: "More about this message",
  showHeaders: "Show mail headers",
  hideHeaders: "Hide mail headers",
  showSource: "Show mail source",
  asText: "Show as plain text",
  asHtml: "Show with formatting",
  copyText: "Copy text",
  textCopied: "Text copied",
  htmlOf: ({ name }: { name: string }) => `Message by ${name}`,
  imagesBlocked: ({ count }: { count: number }) =>
    plural("en", count, {
      one: "# remote picture is not loaded: it would tell the sender that the mail was read.",
      other: "# remote pictures are not loaded: they would tell the sender that the mail was read.",
    }),
  imagesFailed: ({ count }: { count: number }) =>
    plural("en", count, { one: "# picture could not be loaded.", other: "# pictures could not be loaded." }),
  showImages: "Load pictures",
  goesTo: ({ host }: { host: string }) => `Opens ${host}`,
  masked: {
    seed_phrase: "Seed phrase",
    private_key: "Private key",
    password: "Password",
    one_time_code: "One-time code",
    card_number: "Card number",
    api_secret: "API secret",
  },
  hidden: ({ kind }: { kind: string }) => `${kind} hidden`,
  reveal: "Reveal",
  hideAgain: "Hide again",
  revealTitle: ({ kind }: { kind: string }) => `Reveal: ${kind}`,
  revealDescription:
    "Nobody at the desk needs a customer's secrets. That you look, and why, is recorded in the audit trail.",
  revealReason: "Why do you need to see it?",
  reasonTooShort: "Say it in a few words.",
  eventGroup: ({ count }: { count: number }) => plural("en", count, { one: "# change", other: "# changes" }),
  nobody: "nobody",
  none: "none",
  signal: {
    incident: "Announcement",
    live_compromise: "Account being emptied",
    missing_information: "Missing",
    vague_subject: "Vague subject",
    public_account_data: "Account data in public",
    bad_checksum: "Mistyped or cut off",
    sender: "Sender",
  },
  event: {
    created: ({ actor }: Change) => `${actor} opened the ticket`,
    status_changed: ({ actor, from, to }: Change) => `${actor} changed the status from ${from} to ${to}`,
    priority_changed: ({ actor, from, to }: Change) => `${actor} changed the priority from ${from} to ${to}`,
    category_changed: ({ actor, from, to }: Change) => `${actor} changed the category from ${from} to ${to}`,
    assignee_changed: ({ actor, from, to }: Change) => `${actor} changed the assignee from ${from} to ${to}`,
    group_changed: ({ actor, from, to }: Change) => `${actor} moved the ticket from ${from} to ${to}`,
    tags_changed: ({ actor, from, to }: Change) => `${actor} changed the tags from ${from} to ${to}`,
    subject_changed: ({ actor, from, to }: Change) =>
      `${actor} changed the subject from “${from}” to “${to}”`,
    incident_changed: ({ actor, from, to }: Change) =>
      `${actor} changed the announcement it waits on from ${from} to ${to}`,
    secret_revealed: ({ actor, from, to }: Change) =>
      `${actor} revealed what was hidden (${from}). Reason: ${to}`,
    signal_dismissed: ({ actor, to }: Change) => `${actor} put a signal aside: ${to}`,
    signal_restored: ({ actor, to }: Change) => `${actor} brought a signal back: ${to}`,
    identity_document_opened: ({ actor, from, to }: Change) =>
      `${actor} opened the identity document ${from}. Reason: ${to}`,
  },
  unknownEvent: ({ actor, kind }: { actor: string; kind: string }) => `${actor}: ${kind}`,
  older: "Load earlier messages",
  loadingOlder: "Loading earlier messages…",
  beginning: "Beginning of the conversation",
  newMessages: ({ count }: { count: number }) =>
    plural("en", count, { one: "# new message", other: "# new messages" }),
  toEnd: "Go to the newest message",
  emptyTitle: "Nothing has been written yet",
  emptyDescription: "Write a reply or an internal note below.",
};
