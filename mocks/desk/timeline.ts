import type { TimelinePage } from "#src/domain/schema/message.ts";
import type { Desk } from "../models/desk.ts";
import type { TicketRecord } from "../models/records.ts";
import { timelineAnswer } from "./answers.ts";
import { readCursor, writeCursor } from "./cursor.ts";
import { ProblemAnswer } from "./problem.ts";
import { limitOf } from "./ticket-list.ts";

/** A thread only grows at its end, so a place in it counts from the beginning and stays true. */
export function timelinePage(
  desk: Desk,
  ticket: TicketRecord,
  query: { cursor?: string | undefined; limit?: number | undefined },
): TimelinePage {
  const limit = limitOf(query.limit, 30);
  const items = desk.threads.of(ticket);
  let end = items.length;
  if (query.cursor !== undefined) {
    const [ticketId, before] = readCursor(query.cursor);
    if (ticketId !== ticket.id || typeof before !== "number" || before > items.length) {
      throw new ProblemAnswer("bad_request", "This cursor is not of this timeline.");
    }
    end = before;
  }
  const from = Math.max(0, end - limit);
  return {
    items: items.slice(from, end).map((item) => timelineAnswer(ticket, item)),
    previousCursor: from > 0 ? writeCursor([ticket.id, from]) : null,
    totalMessages: ticket.messageCount,
  };
}
