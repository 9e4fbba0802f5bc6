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

/** Which field alone a ticket fails, by its place: counted from 1, 0 where it fails none. */
type Verdicts = Uint8Array;
const OUT = 255;

function named(words: readonly (string | null)[], counts: Uint32Array, nobody?: string) {
  const result: Record<string, number> = {};
  for (const [code, word] of words.entries()) {
    const name = word ?? nobody;
    const count = counts[code] ?? 0;
    if (name !== undefined && count > 0) result[name] = count;
  }
  return result;
}

function countSla(columns: TicketColumns, verdicts: Verdicts, own: number, now: number) {
  const stateOf = slaStates(columns, now);
  const counts: Record<string, number> = {};
  for (let row = 0; row < verdicts.length; row += 1) {
    if (verdicts[row] !== 0 && verdicts[row] !== own) continue;
    const state = stateOf(row);
    if (state !== null) counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

/** How often each code stands in a column, of the tickets that fail nothing or this field alone. */
function countCodes(column: Uint16Array | Int32Array, codes: number, verdicts: Verdicts, own: number) {
  const counts = new Uint32Array(codes);
  for (let row = 0; row < verdicts.length; row += 1) {
    if (verdicts[row] !== 0 && verdicts[row] !== own) continue;
    const code = column[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function countField(columns: TicketColumns, field: FacetField, verdicts: Verdicts, own: number, now: number) {
  if (field === "sla") return countSla(columns, verdicts, own, now);
  const { words } = columns.lists[field];
  if (field !== "tag") {
    const counts = countCodes(columns[field], words.length, verdicts, own);
    return named(words, counts, field === "assignee" ? "none" : undefined);
  }
  const { tags, tagSets } = columns;
  const counts = new Uint32Array(words.length);
  for (const [set, count] of countCodes(tags, tagSets.length, verdicts, own).entries())
    for (const tag of tagSets[set] ?? []) counts[tag] = (counts[tag] ?? 0) + count;
  return named(words, counts);
}

/** A ticket that fails nothing counts everywhere, one that fails a single field counts in that one. */
export function countFacets(desk: Desk, agent: AgentRecord, filters: TicketFilters): Facets {
  const { columns, size } = desk.tickets;
  const { base, byField } = ticketTests(desk, agent, filters);
  const narrowed = [...byField.values()];
  const verdicts: Verdicts = new Uint8Array(size).fill(OUT);
  let total = 0;
  next: for (let row = 0; row < size; row += 1) {
    for (const test of base) if (!test(row)) continue next;
    let only = 0;
    for (const [index, test] of narrowed.entries()) {
      if (test(row)) continue;
      if (only !== 0) continue next;
      only = index + 1;
    }
    verdicts[row] = only;
    if (only === 0) total += 1;
  }
  const fields = [...byField.keys()];
  const now = desk.clock.now();
  const counts = facetFields.map((field) => {
    // A field that is not narrowed fails nobody: only those that fail nothing count in it.
    const own = fields.includes(field) ? fields.indexOf(field) + 1 : 0;
    return [field, countField(columns, field, verdicts, own, now)];
  });
  return { total, ...(Object.fromEntries(counts) as Record<FacetField, Record<string, number>>) };
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
