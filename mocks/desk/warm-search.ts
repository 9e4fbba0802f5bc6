import { sorts } from "#src/domain/schema/ticket-filters.ts";
import type { Desk } from "../models/desk.ts";

const FIRST_ANSWERS_FIRST = 1_500;
/** Shorter than anybody notices who asks for something meanwhile. */
const AT_ONCE = 5;
const PAUSE = 15;

/** Sorts and reads everything once in quiet moments, so that nobody's first list or search waits for that. */
export function warmSearch(desk: Desk): void {
  const waiting = [...sorts];
  const work = () => {
    const sort = waiting.shift();
    if (sort) desk.tickets.orders.rowsBy(sort);
    if (sort || desk.search.readSome(AT_ONCE)) desk.later(work, PAUSE);
  };
  desk.later(work, FIRST_ANSWERS_FIRST);
}
