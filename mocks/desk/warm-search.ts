import { sorts } from "#src/domain/schema/ticket-filters.ts";
import type { Desk } from "../models/desk.ts";

const FIRST_ANSWERS_FIRST = 1_000;
/** Shorter than anybody notices who asks for something meanwhile. */
const AT_ONCE = 8;
const PAUSE = 8;

/**
 * Sorts and reads everything once in quiet moments, so that nobody's first list or search waits for that.
 * @param after - milliseconds from now
 */
export function warmSearch(desk: Desk, after = FIRST_ANSWERS_FIRST): void {
  const waiting = [...sorts];
  const work = () => {
    const sort = waiting.shift();
    if (sort) desk.tickets.orders.rowsBy(sort);
    if (sort || desk.search.readSome(AT_ONCE)) desk.later(work, PAUSE);
  };
  desk.later(work, after);
}

/** Who searches before everything is read waits for it, but nobody else does. */
export async function readyToSearch({ search }: Desk, q: string | undefined): Promise<void> {
  if (q === undefined || q.trim() === "") return;
  while (search.readSome(AT_ONCE)) await new Promise((resolve) => setTimeout(resolve, 0));
}
