import { ages, type TicketFilters } from "#src/domain/schema/ticket-filters.ts";
import { searchTerms } from "../base/fold.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, Millis, TicketRecord } from "../models/records.ts";
import { ProblemAnswer } from "./problem.ts";
import { slaStateOf } from "./promises.ts";
import { maySeeGroup } from "./visibility.ts";

const openStatuses: readonly string[] = ["new", "open", "pending", "on_hold"];
export const isOpen = (ticket: TicketRecord) => openStatuses.includes(ticket.status);

type Test = (ticket: TicketRecord) => boolean;

const HOUR = 3_600_000;
const ageMillis: Record<(typeof ages)[number], Millis> = {
  "1h": HOUR,
  "4h": 4 * HOUR,
  "1d": 24 * HOUR,
  "3d": 72 * HOUR,
  "7d": 168 * HOUR,
};

export function viewTest(desk: Desk, agent: AgentRecord, view: string): Test {
  const now = desk.clock.now();
  switch (view) {
    case "my_open":
      return (ticket) => ticket.assigneeId === agent.id && isOpen(ticket);
    case "unassigned":
      return (ticket) => ticket.assigneeId === null && isOpen(ticket);
    case "all_open":
      return isOpen;
    case "at_risk":
      return (ticket) => ["at_risk", "breached"].includes(slaStateOf(ticket, now) ?? "");
    case "pending":
      return (ticket) => ticket.status === "pending";
    case "solved":
      return (ticket) => ticket.status === "solved" || ticket.status === "closed";
    default:
      throw new ProblemAnswer("bad_request", `There is no view "${view}".`);
  }
}

function ageTest(age: string, now: Millis): Test {
  const known = ages.find((candidate) => candidate === age);
  if (!known) throw new ProblemAnswer("bad_request", `There is no age "${age}".`);
  const before = now - ageMillis[known];
  return (ticket) => ticket.createdAt < before;
}

function textTest(desk: Desk, q: string): Test {
  const terms = searchTerms(q);
  const number = /^#?(\d+)$/.exec(q.trim())?.[1];
  return (ticket) => {
    if (number !== undefined && ticket.number === Number(number)) return true;
    const text = desk.threads.searchText(ticket, desk.people.get(ticket.requesterId));
    return terms.every((term) => text.includes(term));
  };
}

export const facetFields = [
  "category",
  "channel",
  "status",
  "priority",
  "language",
  "assignee",
  "tag",
  "sla",
] as const;
export type FacetField = (typeof facetFields)[number];

/** The values a ticket has in a field: one, or as many as it has tags. */
export function valuesOf(field: FacetField, ticket: TicketRecord, now: Millis): readonly (string | null)[] {
  switch (field) {
    case "assignee":
      return [ticket.assigneeId ?? "none"];
    case "tag":
      return ticket.tags;
    case "sla":
      return [slaStateOf(ticket, now)];
    default:
      return [ticket[field]];
  }
}

export interface TicketTests {
  /** What no facet offers: who may see it, the view, the text … */
  base: Test[];
  byField: Map<FacetField, Test>;
}

export function ticketTests(desk: Desk, agent: AgentRecord, filters: TicketFilters): TicketTests {
  const now = desk.clock.now();
  const hidden = new Set(
    desk.config.groups.filter((group) => !maySeeGroup(desk, agent, group.id)).map((group) => group.id),
  );
  const base: Test[] = [(ticket) => !hidden.has(ticket.groupId)];
  const { view, group, requester, hasAttachment, age, q } = filters;
  if (view !== undefined) base.push(viewTest(desk, agent, view));
  if (group?.length) base.push((ticket) => group.includes(ticket.groupId));
  if (requester !== undefined) base.push((ticket) => ticket.requesterId === requester);
  if (hasAttachment !== undefined) base.push((ticket) => ticket.attachmentCount > 0 === hasAttachment);
  if (age !== undefined) base.push(ageTest(age, now));

  const byField = new Map<FacetField, Test>();
  for (const field of facetFields) {
    const wanted = filters[field];
    if (!wanted?.length) continue;
    const values = new Set<string | null>(
      wanted.map((value) => (field === "assignee" && value === "me" ? agent.id : value)),
    );
    byField.set(field, (ticket) => valuesOf(field, ticket, now).some((value) => values.has(value)));
  }
  // Last, because it is the dearest.
  if (q !== undefined && q.trim() !== "") base.push(textTest(desk, q));
  return { base, byField };
}

/** Every ticket the filters leave, in no order. */
export function filterTickets(desk: Desk, agent: AgentRecord, filters: TicketFilters): TicketRecord[] {
  const { base, byField } = ticketTests(desk, agent, filters);
  const cheap = [base[0], ...byField.values(), ...base.slice(1)].filter((test) => test !== undefined);
  const found: TicketRecord[] = [];
  for (const ticket of desk.tickets.values()) if (cheap.every((test) => test(ticket))) found.push(ticket);
  return found;
}
