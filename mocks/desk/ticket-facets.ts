import { viewIds, type Facets, type TicketFilters, type View } from "#src/domain/schema/ticket-filters.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord } from "../models/records.ts";
import type { TicketColumns } from "./ticket-columns.ts";
import {
  facetFields,
  maySeeTest,
  slaStates,
  ticketTests,
  viewTest,
  type FacetField,
} from "./ticket-filter.ts";

interface Counter {
  field: FacetField;
  add: (row: number) => void;
  result: () => Record<string, number>;
}

function named(words: readonly (string | null)[], counts: Uint32Array, nobody?: string) {
  const result: Record<string, number> = {};
  for (const [code, word] of words.entries()) {
    const name = word ?? nobody;
    const count = counts[code] ?? 0;
    if (name !== undefined && count > 0) result[name] = count;
  }
  return result;
}

const more = (counts: Uint32Array, code: number) => {
  counts[code] = (counts[code] ?? 0) + 1;
};

function counterOf(columns: TicketColumns, field: FacetField, now: number): Counter {
  if (field === "sla") {
    const stateOf = slaStates(columns, now);
    const counts: Record<string, number> = {};
    const add = (row: number) => {
      const state = stateOf(row);
      if (state !== null) counts[state] = (counts[state] ?? 0) + 1;
    };
    return { field, add, result: () => counts };
  }
  const { words } = columns.lists[field];
  const counts = new Uint32Array(words.length);
  if (field === "tag") {
    const { tags, tagSets } = columns;
    const add = (row: number) => {
      for (const tag of tagSets[tags[row] ?? 0] ?? []) more(counts, tag);
    };
    return { field, add, result: () => named(words, counts) };
  }
  const column = columns[field];
  return {
    field,
    add: (row) => more(counts, column[row] ?? 0),
    result: () => named(words, counts, field === "assignee" ? "none" : undefined),
  };
}

/** One pass: a ticket that fails nothing counts everywhere, one that fails a single field counts in that one. */
export function countFacets(desk: Desk, agent: AgentRecord, filters: TicketFilters): Facets {
  const { columns, size } = desk.tickets;
  const { base, byField } = ticketTests(desk, agent, filters);
  const counters = facetFields.map((field) => counterOf(columns, field, desk.clock.now()));
  const narrowed = [...byField].map(([field, test]) => ({
    test,
    counter: counters.find((counter) => counter.field === field),
  }));
  let total = 0;
  next: for (let row = 0; row < size; row += 1) {
    for (const test of base) if (!test(row)) continue next;
    let only: Counter | undefined;
    for (const { test, counter } of narrowed) {
      if (test(row)) continue;
      if (only) continue next;
      only = counter;
    }
    if (only) only.add(row);
    else {
      total += 1;
      for (const counter of counters) counter.add(row);
    }
  }
  const counts = Object.fromEntries(counters.map(({ field, result }) => [field, result()]));
  return { total, ...(counts as Record<FacetField, Record<string, number>>) };
}

export function countViews(desk: Desk, agent: AgentRecord): View[] {
  const maySee = maySeeTest(desk, agent);
  const views = viewIds.map((id) => ({ id, test: viewTest(desk, agent, id), count: 0 }));
  for (let row = 0; row < desk.tickets.size; row += 1) {
    if (!maySee(row)) continue;
    for (const view of views) if (view.test(row)) view.count += 1;
  }
  return views.map(({ id, count }) => ({ id, name: null, count }));
}
