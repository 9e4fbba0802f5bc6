import type { TicketRecord, TicketSource } from "../models/records.ts";

/** The number of a world's last ticket, where it has fewer than that. */
const LAST_NUMBER = 4812;

/** Gives numbers in the order in which the tickets came. */
export function numbered(tickets: TicketRecord[]): TicketRecord[] {
  const ordered = tickets.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  const before = Math.max(0, LAST_NUMBER - ordered.length);
  for (const [index, ticket] of ordered.entries()) ticket.number = before + index + 1;
  return ordered;
}

/** A world whose tickets are all there, with their numbers. */
export function keptTickets(tickets: TicketRecord[]): TicketSource {
  const read = (place: number) => {
    const ticket = tickets[place];
    if (!ticket) throw new Error(`This world has no ticket ${place}`);
    return ticket;
  };
  return { size: tickets.length, read, isNumbered: true };
}
