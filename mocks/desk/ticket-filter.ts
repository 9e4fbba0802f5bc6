import { ages, type TicketFilters } from "#src/domain/schema/ticket-filters.ts";
import type { Sla } from "#src/domain/schema/ticket.ts";
import { searchTerms } from "../base/fold.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, Millis } from "../models/records.ts";
import { ProblemAnswer } from "./problem.ts";
import { slaStateAt } from "./promises.ts";
import { flagsOf, type TicketColumns } from "./ticket-columns.ts";
import { maySeeGroup } from "./visibility.ts";

const openStatuses: readonly string[] = ["new", "open", "pending", "on_hold"];

/** Asks one ticket, by its place in the columns. */
export type Test = (row: number) => boolean;

const HOUR = 3_600_000;
const ageMillis: Record<(typeof ages)[number], Millis> = {
  "1h": HOUR,
  "4h": 4 * HOUR,
  "1d": 24 * HOUR,
  "3d": 72 * HOUR,
  "7d": 168 * HOUR,
};

/** The fields that are one word each, and where a facet or a filter finds them. */
const wordFields = ["category", "channel", "status", "priority", "language", "assignee"] as const;
type WordField = (typeof wordFields)[number] | "group" | "requester" | "incident";
export const facetFields = [...wordFields, "tag", "sla"] as const;
export type FacetField = (typeof facetFields)[number];

function wordTest(
  columns: TicketColumns,
  field: WordField,
  isWanted: (word: string | null) => boolean,
): Test {
  const wanted = flagsOf<string | null>(columns.lists[field].words, isWanted);
  const column = columns[field];
  return (row) => wanted[column[row] ?? 0] === 1;
}

export const isOpenTest = (columns: TicketColumns): Test =>
  wordTest(columns, "status", (status) => openStatuses.includes(status ?? ""));

/** Groups that are restricted to others do not exist for this agent, whatever is asked. */
export const maySeeTest = (desk: Desk, agent: AgentRecord): Test =>
  wordTest(desk.tickets.columns, "group", (group) => maySeeGroup(desk, agent, group ?? ""));

/** How the promise of each ticket stands; null where none runs. */
export function slaStates({ dueAt, riskAt, paused }: TicketColumns, now: Millis) {
  return (row: number): Sla["state"] | null => {
    const due = dueAt[row] ?? Number.NaN;
    if (Number.isNaN(due)) return null;
    return paused[row] === 1 ? "paused" : slaStateAt({ dueAt: due, riskAt: riskAt[row] ?? due }, now);
  };
}

export function viewTest(desk: Desk, agent: AgentRecord, view: string): Test {
  const { columns } = desk.tickets;
  const isOpen = isOpenTest(columns);
  const assignedTo = (assignee: string | null): Test => {
    const isTheirs = wordTest(columns, "assignee", (word) => word === assignee);
    return (row) => isTheirs(row) && isOpen(row);
  };
  switch (view) {
    case "my_open":
      return assignedTo(agent.id);
    case "unassigned":
      return assignedTo(null);
    case "all_open":
      return isOpen;
    case "at_risk": {
      const stateOf = slaStates(columns, desk.clock.now());
      return (row) => {
        const state = stateOf(row);
        return state === "at_risk" || state === "breached";
      };
    }
    case "pending":
      return wordTest(columns, "status", (status) => status === "pending");
    case "solved":
      return wordTest(columns, "status", (status) => status === "solved" || status === "closed");
    default:
      throw new ProblemAnswer("bad_request", `There is no view "${view}".`);
  }
}

function ageTest({ createdAt }: TicketColumns, age: string, now: Millis): Test {
  const known = ages.find((candidate) => candidate === age);
  if (!known) throw new ProblemAnswer("bad_request", `There is no age "${age}".`);
  const before = now - ageMillis[known];
  return (row) => (createdAt[row] ?? before) < before;
}

function textTest({ search, tickets }: Desk, q: string): Test {
  const found = searchTerms(q).map((term) => search.matches(term));
  const number = /^#?(\d+)$/.exec(q.trim())?.[1];
  const hasAll: Test = (row) => found.every((bits) => bits[row] === 1);
  if (number === undefined) return hasAll;
  const asked = Number(number);
  return (row) => tickets.columns.number[row] === asked || hasAll(row);
}

function tagTest({ lists, tagSets, tags }: TicketColumns, values: ReadonlySet<string | null>): Test {
  const wanted = flagsOf(lists.tag.words, (tag) => values.has(tag));
  const sets = Uint8Array.from(tagSets, (set) => (set.some((tag) => wanted[tag] === 1) ? 1 : 0));
  return (row) => sets[tags[row] ?? 0] === 1;
}

function fieldTest(desk: Desk, field: FacetField, values: ReadonlySet<string | null>): Test {
  const { columns } = desk.tickets;
  switch (field) {
    case "tag":
      return tagTest(columns, values);
    case "sla": {
      const stateOf = slaStates(columns, desk.clock.now());
      return (row) => values.has(stateOf(row));
    }
    case "assignee":
      return wordTest(columns, field, (word) => values.has(word ?? "none"));
    default:
      return wordTest(columns, field, (word) => values.has(word));
  }
}

interface TicketTests {
  /** What no facet offers: who may see it, the view, the text … */
  base: Test[];
  byField: Map<FacetField, Test>;
}

export function ticketTests(desk: Desk, agent: AgentRecord, filters: TicketFilters): TicketTests {
  const { columns } = desk.tickets;
  const base: Test[] = [maySeeTest(desk, agent)];
  const { view, group, requester, incident, hasAttachment, age, q } = filters;
  if (view !== undefined) base.push(viewTest(desk, agent, view));
  if (group?.length) base.push(wordTest(columns, "group", (word) => group.includes(word ?? "")));
  if (requester !== undefined) {
    const code = columns.lists.requester.find(requester);
    base.push((row) => columns.requester[row] === code);
  }
  if (incident !== undefined) base.push(wordTest(columns, "incident", (word) => word === incident));
  if (hasAttachment !== undefined) {
    const wanted = hasAttachment ? 1 : 0;
    base.push((row) => columns.hasFiles[row] === wanted);
  }
  if (age !== undefined) base.push(ageTest(columns, age, desk.clock.now()));

  const byField = new Map<FacetField, Test>();
  for (const field of facetFields) {
    const wanted = filters[field];
    if (!wanted?.length) continue;
    const values = new Set(
      wanted.map((value) => (field === "assignee" && value === "me" ? agent.id : value)),
    );
    byField.set(field, fieldTest(desk, field, values));
  }
  // Last, because it is the dearest.
  if (q !== undefined && q.trim() !== "") base.push(textTest(desk, q));
  return { base, byField };
}

/** Whether a ticket passes everything. */
export function passesAll({ base, byField }: TicketTests): Test {
  const [first, ...others] = base;
  const tests = [first, ...byField.values(), ...others].filter((test) => test !== undefined);
  return (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}

/** Every ticket the filters leave, by its place in the columns and in no order. */
export function passingRows(desk: Desk, tests: TicketTests): number[] {
  const passes = passesAll(tests);
  const rows: number[] = [];
  for (let row = 0; row < desk.tickets.size; row += 1) if (passes(row)) rows.push(row);
  return rows;
}
