import type { sorts } from "#src/domain/schema/ticket-filters.ts";
import type { TicketColumns } from "./ticket-columns.ts";

export type Sort = (typeof sorts)[number];

/** What a sort compares, smallest first; the id breaks ties, so that a place in a list is exact. */
export type Place = [first: number, second: number, id: string];

const LAST = Number.MAX_SAFE_INTEGER;
const lastIfNone = (instant: number) => (Number.isNaN(instant) ? LAST : instant);

type KeyOf = (columns: TicketColumns, row: number) => number;
const at = (column: { readonly [row: number]: number }, row: number) => column[row] ?? Number.NaN;

const newestFirst: KeyOf = ({ lastMessageAt }, row) => -at(lastMessageAt, row);
const longestWaitFirst: KeyOf = ({ waitingSince }, row) => lastIfNone(at(waitingSince, row));

const keys: Record<Sort, readonly [first: KeyOf, second: KeyOf]> = {
  newest: [newestFirst, ({ number }, row) => -at(number, row)],
  waiting: [longestWaitFirst, newestFirst],
  /** A paused promise comes after all that run, and no promise last. */
  due: [({ dueAt, paused }, row) => lastIfNone(at(dueAt, row) + at(paused, row) * (LAST / 2)), newestFirst],
  priority: [({ rank }, row) => -at(rank, row), longestWaitFirst],
};

export function comparePlaces(a: Place, b: Place): number {
  if (a[0] !== b[0]) return a[0] - b[0];
  if (a[1] !== b[1]) return a[1] - b[1];
  return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0;
}

/** How many of these rows, in order, come before the first that `isPast`. */
export function countBefore(rows: Int32Array, isPast: (row: number) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(rows[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Order {
  /** Longer than what it holds, so that a ticket can come in. */
  rows: Int32Array;
  length: number;
}

export type TicketOrders = ReturnType<typeof createOrders>;

/** Every ticket in the order of each sort: made when it is first asked for, and kept true from then on. */
export function createOrders(columns: TicketColumns, ids: readonly string[]) {
  const orders = new Map<Sort, Order>();

  const placeOf = (sort: Sort, row: number): Place => {
    const [first, second] = keys[sort];
    return [first(columns, row), second(columns, row), ids[row] ?? ""];
  };

  const make = (sort: Sort): Order => {
    const [first, second] = keys[sort];
    const length = ids.length;
    const firsts = Float64Array.from({ length }, (_, row) => first(columns, row));
    const seconds = Float64Array.from({ length }, (_, row) => second(columns, row));
    const rows = new Int32Array(length + 64);
    const held = rows.subarray(0, length);
    for (let row = 0; row < length; row += 1) held[row] = row;
    held.sort(
      (a, b) =>
        at(firsts, a) - at(firsts, b) ||
        at(seconds, a) - at(seconds, b) ||
        ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1),
    );
    return { rows, length };
  };

  const isAfter = (sort: Sort, row: number) => {
    const place = placeOf(sort, row);
    return (other: number) => comparePlaces(placeOf(sort, other), place) >= 0;
  };

  return {
    placeOf,
    rowsBy(sort: Sort): Int32Array {
      let order = orders.get(sort);
      if (!order) orders.set(sort, (order = make(sort)));
      return order.rows.subarray(0, order.length);
    },
    /** Before the columns of this row change. */
    leave(row: number): void {
      for (const [sort, order] of orders) {
        const from = countBefore(order.rows.subarray(0, order.length), isAfter(sort, row));
        order.rows.copyWithin(from, from + 1, order.length);
        order.length -= 1;
      }
    },
    /** After they have changed. */
    enter(row: number): void {
      for (const [sort, order] of orders) {
        if (order.length === order.rows.length) {
          const wider = new Int32Array(order.length * 2);
          wider.set(order.rows);
          order.rows = wider;
        }
        const to = countBefore(order.rows.subarray(0, order.length), isAfter(sort, row));
        order.rows.copyWithin(to + 1, to, order.length);
        order.rows[to] = row;
        order.length += 1;
      }
    },
  };
}
