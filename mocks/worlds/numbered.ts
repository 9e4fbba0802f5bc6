import type { TicketRecord } from "../models/records.ts";

/** The number of a world's last ticket, where it has fewer than that. */
const LAST_NUMBER = 4812;

/** Gives numbers in the order in which the tickets came. */
export function numbered(tickets: TicketRecord[]): TicketRecord[] {
  const ordered = tickets.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const before = Math.max(0, LAST_NUMBER - ordered.length);
  for (const [index, ticket] of ordered.entries()) ticket.number = before + index + 1;
  return ordered;
}
