import { expect, test } from "vitest";
import type { TicketPage } from "#src/domain/schema/ticket.ts";
import { createRowLoader } from "#src/features/inbox/loaded-rows.ts";
import { ticketSummary } from "./ticket-summary.ts";

function pageOf(...ids: string[]): TicketPage {
  return { items: ids.map((id) => ticketSummary(id)), total: 100, nextCursor: null };
}

test("pages stand one after the other, and a ticket that moved between two of them stands once", () => {
  const load = createRowLoader();
  const first = pageOf("a", "b");
  expect(load([first]).ids).toEqual(["a", "b"]);
  const both = load([first, pageOf("b", "c")]);
  expect(both.ids).toEqual(["a", "b", "c"]);
  expect(both.rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  expect(["a", "b", "c", "d", null, undefined].map((id) => both.placeOf(id))).toEqual([0, 1, 2, -1, -1, -1]);
});

test("what was loaded before knows nothing of what came after", () => {
  const load = createRowLoader();
  const first = pageOf("a", "b");
  const before = load([first]);
  load([first, pageOf("c")]);
  expect(before.ids).toEqual(["a", "b"]);
  expect(before.placeOf("c")).toBe(-1);
});

test("a page read again, one put before the others, or fewer of them are put together anew", () => {
  const load = createRowLoader();
  const [first, second] = [pageOf("a", "b"), pageOf("c", "d")];
  load([first, second]);
  const again = load([pageOf("b", "a"), second]);
  expect(again.ids).toEqual(["b", "a", "c", "d"]);
  expect(again.placeOf("a")).toBe(1);
  expect(load([second]).ids).toEqual(["c", "d"]);
  const earlier = load([first, second]);
  expect(earlier.ids).toEqual(["a", "b", "c", "d"]);
  expect(earlier.placeOf("c")).toBe(2);
  expect(load([]).placeOf("a")).toBe(-1);
});

test("the same pages are the same rows, so that nothing is drawn for them", () => {
  const load = createRowLoader();
  const pages = [pageOf("a")];
  expect(load(pages)).toBe(load(pages));
});

test("a page that comes after others is the only one that is read", () => {
  const load = createRowLoader();
  const first = pageOf("a", "b");
  load([first]);
  const reads = { count: 0 };
  const watched = new Proxy(first, {
    get: (page, key: keyof TicketPage) => {
      reads.count += 1;
      return page[key];
    },
  });
  const other = createRowLoader();
  other([watched]);
  const once = reads.count;
  expect(other([watched, pageOf("c")]).ids).toEqual(["a", "b", "c"]);
  expect([once, reads.count]).toEqual([1, 1]);
});
