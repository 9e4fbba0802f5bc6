import { sorts, type TicketListQuery } from "#src/domain/schema/ticket-filters.ts";
import type { TicketPage } from "#src/domain/schema/ticket.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord } from "../models/records.ts";
import { ticketSummary } from "./answers.ts";
import { ProblemAnswer } from "./problem.ts";
import { passesAll, ticketTests } from "./ticket-filter.ts";
import { comparePlaces, countBefore, type Place, type Sort } from "./ticket-orders.ts";

function sortOf(query: TicketListQuery): Sort {
  if (query.sort === undefined) return "newest";
  const sort = sorts.find((candidate) => candidate === query.sort);
  if (!sort) throw new ProblemAnswer("bad_request", `There is no sort "${query.sort}".`);
  return sort;
}

function placeFromCursor(cursor: string, sort: Sort): Place {
  const [ofSort, first, second, id] = readCursor(cursor);
  if (ofSort !== sort || typeof first !== "number" || typeof second !== "number" || typeof id !== "string") {
    throw new ProblemAnswer("bad_request", "This cursor is not of this list.");
  }
  return [first, second, id];
}

export function limitOf(limit: number | undefined, usual: number): number {
  if (limit === undefined) return usual;
  if (limit < 1 || limit > 100) throw new ProblemAnswer("bad_request", "limit is from 1 to 100.");
  return limit;
}

/** A page after a place, not after a number of rows: tickets that come in meanwhile move nothing. */
export function listTickets(desk: Desk, agent: AgentRecord, query: TicketListQuery): TicketPage {
  const sort = sortOf(query);
  const limit = limitOf(query.limit, 50);
  if (query.cursor !== undefined && query.start !== undefined) {
    throw new ProblemAnswer("bad_request", "start and cursor do not go together.");
  }
  if (query.start !== undefined && query.start < 0)
    throw new ProblemAnswer("bad_request", "start is not below 0.");
  const after = query.cursor === undefined ? null : placeFromCursor(query.cursor, sort);

  const { tickets } = desk;
  const rows = tickets.orders.rowsBy(sort);
  const passes = passesAll(ticketTests(desk, agent, query));
  const from = after
    ? countBefore(rows, (row) => comparePlaces(tickets.orders.placeOf(sort, row), after) > 0)
    : 0;
  // A jump counts rows that pass, a cursor is a place among all of them.
  let skipped = query.start ?? 0;
  let total = 0;
  let isMore = false;
  const page: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (!passes(row)) continue;
    total += 1;
    if (index < from) continue;
    if (skipped > 0) skipped -= 1;
    else if (page.length < limit) page.push(row);
    else isMore = true;
  }
  const last = page.at(-1);
  return {
    items: page.map((row) => ticketSummary(desk, agent, tickets.at(row))),
    total,
    nextCursor:
      last !== undefined && isMore ? writeCursor([sort, ...tickets.orders.placeOf(sort, last)]) : null,
  };
}
