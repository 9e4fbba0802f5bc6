import { plural } from "../../plural.ts";

export const queues = {
  title: "Queues",
  subtitle: "Open tickets by category and channel",
  asOf: "As of",
  rowOrder: "Order of the categories",
  deskOrder: "Desk order",
  worstFirst: "Worst first",
  orderIsOld: "The order has changed since.",
  sortAgain: "Sort again",
  category: "Category",
  total: "Total",
  allChannels: "All channels",
  allCategories: "All categories",
  worst: "Worst",
  worstIs: ({ category, channel }: { category: string; channel: string }) =>
    `Worst now: ${category}, ${channel}`,
  worstNone: "No promise is broken or at risk.",
  openWorst: "Show these tickets",
  breached: ({ count }: { count: number }) => plural("en", count, { one: "# breached", other: "# breached" }),
  atRisk: ({ count }: { count: number }) => plural("en", count, { one: "# at risk", other: "# at risk" }),
  oldest: ({ age }: { age: string }) => `oldest waits ${age}`,
  oldestShort: ({ age }: { age: string }) => `oldest ${age}`,
  nobodyWaits: "nobody waits",
  openIn: ({ count, where }: { count: number; where: string }) => `${count} open: ${where}`,
  atRiskIn: ({ count, where }: { count: number; where: string }) => `${count} at risk: ${where}`,
  breachedIn: ({ count, where }: { count: number; where: string }) => `${count} breached: ${where}`,
  where: ({ category, channel }: { category: string; channel: string }) => `${category}, ${channel}`,
  noneOpen: "None open",
  ageing: "Age",
  ageingOf: ({
    under4h,
    under1d,
    under3d,
    older,
  }: {
    under4h: number;
    under1d: number;
    under3d: number;
    older: number;
  }) => `Age: ${under4h} under 4 hours, ${under1d} under a day, ${under3d} under 3 days, ${older} older`,
  legendUnder4h: "under 4 h",
  legendUnder1d: "under 1 day",
  legendUnder3d: "under 3 days",
  legendOlder: "older",
  emptyTitle: "No open tickets",
  emptyDescription: "Every queue is empty. New tickets appear here by themselves.",
  emptyAction: "See what was solved",
  workload: "Workload",
  workloadSubtitle: "Open tickets by agent",
  agent: "Agent",
  open: "Open",
  pending: "Pending",
  atRiskColumn: "At risk",
  breachedColumn: "Breached",
  solvedToday: "Solved today",
  available: "Available",
  away: "Away",
  unassigned: ({ count }: { count: number }) =>
    plural("en", count, { one: "# ticket is with nobody", other: "# tickets are with nobody" }),
  nobodyUnassigned: "Every open ticket is with someone.",
  ofAgent: ({ count, what, name }: { count: number; what: string; name: string }) =>
    `${count} ${what}: ${name}`,
  sortBy: ({ column }: { column: string }) => `Sort by ${column}`,
  noAgents: "This desk has no agents yet.",
};

export type QueueWords = typeof queues;
