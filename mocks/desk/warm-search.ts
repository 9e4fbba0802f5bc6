import type { Desk } from "../models/desk.ts";

const FIRST_ROWS_FIRST = 10_000;
const AT_ONCE = 10;
const PAUSE = 50;

/** Reads every thread once in quiet moments, newest first, so that the first search need not read them all. */
export function warmSearch(desk: Desk): void {
  const tickets = [...desk.tickets.values()];
  const read = () => {
    for (const ticket of tickets.splice(-AT_ONCE)) {
      desk.threads.searchText(ticket, desk.people.get(ticket.requesterId));
    }
    if (tickets.length > 0) desk.later(read, PAUSE);
  };
  desk.later(read, FIRST_ROWS_FIRST);
}
