import { sorts, type TicketListQuery } from "#src/domain/schema/ticket-filters.ts";
import { priorities, type TicketPage } from "#src/domain/schema/ticket.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, TicketRecord } from "../models/records.ts";
import { ticketSummary } from "./answers.ts";
import { ProblemAnswer } from "./problem.ts";
import { filterTickets } from "./ticket-filter.ts";

type Sort = (typeof sorts)[number];

/** What a sort compares, smallest first; the id breaks ties, so that a place in a list is exact. */
type Place = [first: number, second: number, id: string];

const LAST = Number.MAX_SAFE_INTEGER;

function placeOf(sort: Sort, ticket: TicketRecord): Place {
  switch (sort) {
    case "newest":
      return [-ticket.lastMessageAt, -ticket.number, ticket.id];
    case "waiting":
      return [ticket.waitingSince ?? LAST, -ticket.lastMessageAt, ticket.id];
    case "due": {
      const isRunning = ticket.waitingSince !== null || ticket.status === "new" || ticket.status === "open";
      return [
        ticket.promise ? ticket.promise.dueAt + (isRunning ? 0 : LAST / 2) : LAST,
        -ticket.lastMessageAt,
        ticket.id,
      ];
    }
    case "priority": {
      const rank = priorities.findIndex((priority) => priority === ticket.priority);
      return [-rank, ticket.waitingSince ?? LAST, ticket.id];
    }
  }
}

function compare(a: Place, b: Place): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] - b[1];
  return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0;
}

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

  const rows = filterTickets(desk, agent, query)
    .map((ticket) => ({ ticket, place: placeOf(sort, ticket) }))
    .sort((a, b) => compare(a.place, b.place));
  const rest = after ? rows.findIndex((row) => compare(row.place, after) > 0) : (query.start ?? 0);
  const from = rest === -1 ? rows.length : rest;
  const page = rows.slice(from, from + limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => ticketSummary(desk, agent, row.ticket)),
    total: rows.length,
    nextCursor: last && from + limit < rows.length ? writeCursor([sort, ...last.place]) : null,
  };
}
