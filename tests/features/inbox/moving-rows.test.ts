import { screen, within } from "@testing-library/dom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createShownRows } from "#src/features/inbox/shown-rows.ts";
import { hurry, nextTurn } from "#src/lib/frame-turns.ts";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { signGlyphs } from "#src/ui/signs.ts";
import { ticketSummary } from "./ticket-summary.ts";

const t = await loadCatalogue("en");
const now = Date.parse("2026-11-23T09:00:00Z");

let time = 0;
let callbacks = new Map<number, FrameRequestCallback>();
beforeEach(() => {
  time = 0;
  callbacks = new Map();
  let last = 0;
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    callbacks.set((last += 1), callback);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => callbacks.delete(id));
});
afterEach(() => {
  hurry(false);
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** A screen that shows a frame after so many milliseconds. */
function frame(ms: number): void {
  time += ms;
  const due = [...callbacks.values()];
  callbacks.clear();
  for (const callback of due) callback(time);
}

const tickets = Array.from({ length: 200 }, (_, index) =>
  ticketSummary(`t${index}`, { subject: `Subject ${index}`, excerpt: `Excerpt ${index}` }),
);

/** A list of ten rows in sight, and its ways to move. */
function openList() {
  const rows = createShownRows();
  const list = document.body.appendChild(document.createElement("ul"));
  const showFrom = (first: number, isMoving: boolean) => {
    const shown = tickets.slice(first, first + 10).map((row, index) => ({
      row,
      isInSight: true,
      place: {
        position: first + index + 1,
        total: tickets.length,
        top: (first + index) * 72,
        height: 72,
        href: `/inbox/${row.id}`,
        isSelected: false,
        isTabStop: false,
        isOpen: false,
      },
    }));
    rows.show(list, shown, { t, locale: "en", now, width: 340 }, isMoving);
  };
  /** From rest a row a frame, each of them in time. */
  const readDownTo = (end: number) => {
    showFrom(0, false);
    showFrom(1, true);
    for (let first = 2; first <= end; first++) {
      frame(16);
      showFrom(first, true);
    }
  };
  /** Ten new rows in each of six frames, each of which takes far too long. */
  const flyBy = () => {
    showFrom(0, false);
    showFrom(1, true);
    for (let first = 10; first <= 60; first += 10) {
      frame(80);
      showFrom(first, true);
    }
  };
  const rowOf = (index: number) => screen.getByText(`Subject ${index}`).closest("li") ?? list;
  const isWhole = (index: number) => within(rowOf(index)).queryByRole("img") !== null;
  return { rows, showFrom, readDownTo, flyBy, isWhole };
}

test("a list at rest says all there is of a ticket", () => {
  const { showFrom, isWhole } = openList();
  showFrom(0, false);
  expect(isWhole(0) && isWhole(9)).toBe(true);
  expect(screen.getAllByRole("img", { name: /Urgent/u })[0]).toHaveTextContent(signGlyphs.mail);
});

test("where frames come in time, what comes into sight while I scroll is whole a frame later", () => {
  const { rows, readDownTo, isWhole } = openList();
  readDownTo(15);
  expect(rows.isSettled()).toBe(true);
  expect(isWhole(24)).toBe(true);
});

test("where frames have time but none to spare, I read who and what first, then one row a frame in whole", () => {
  const { rows, showFrom, readDownTo } = openList();
  const drawn = () => screen.getAllByRole("link").length;
  const whole = () => screen.queryAllByRole("img").length;
  readDownTo(7);
  showFrom(20, true);
  expect([drawn(), whole()]).toEqual([3, 0]);
  // While nothing comes the frames are kept, but that says nothing of what another row would cost.
  for (let frames = 0; frames < 8; frames++) frame(16);
  while (drawn() < 10) rows.settle();
  expect(whole()).toBe(0);
  for (let count = 1; count <= 4; count++) {
    rows.settle();
    expect(whole()).toBe(count);
  }
  showFrom(20, false);
  while (!rows.isSettled()) rows.settle();
  expect(whole()).toBe(10);
});

test("where they do not, I read who and what while I scroll, and the rest when I stop", () => {
  const { rows, showFrom, isWhole } = openList();
  showFrom(0, false);
  showFrom(1, true);
  for (let first = 2; first < 8; first++) {
    frame(40);
    showFrom(first, true);
    expect(isWhole(first + 9)).toBe(false);
    expect(rows.isSettled()).toBe(true);
  }
  showFrom(7, false);
  while (!rows.isSettled()) rows.settle();
  for (let index = 7; index < 17; index++) expect(isWhole(index)).toBe(true);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(
    tickets.slice(7, 17).map(({ id }) => `/inbox/${id}`),
  );
});

test("one hiccup of a page that keeps up takes nothing from what I read", () => {
  const { showFrom, isWhole } = openList();
  showFrom(0, false);
  showFrom(1, true);
  for (const [index, ms] of [...Array.from({ length: 14 }, () => 16), 90, 16].entries()) {
    frame(ms);
    showFrom(index + 2, true);
  }
  expect(isWhole(26)).toBe(true);
});

test("of rows that fly by on a page that cannot keep up only some are drawn, and all when they rest", () => {
  const { rows, showFrom, flyBy, isWhole } = openList();
  flyBy();
  expect(screen.getAllByRole("link").length).toBeLessThan(10);
  showFrom(60, false);
  while (!rows.isSettled()) rows.settle();
  expect(screen.getAllByRole("link")).toHaveLength(10);
  expect(isWhole(60) && isWhole(69)).toBe(true);
});

test("pushed on at its end the list has all its rows, though it never rests", () => {
  const { rows, flyBy } = openList();
  flyBy();
  for (let frames = 0; frames < 8; frames++) {
    expect(rows.isSettled()).toBe(false);
    frame(80);
    rows.settle();
    if (screen.getAllByRole("link").length === 10) break;
  }
  expect(screen.getAllByRole("link")).toHaveLength(10);
  expect(rows.isSettled()).toBe(true);
});

test("a list that goes while it moves watches no frame any more", () => {
  const { rows, showFrom } = openList();
  showFrom(0, false);
  showFrom(1, true);
  expect(callbacks.size).toBe(1);
  rows.leave();
  expect(callbacks.size).toBe(0);
});

test("where frames are hard to keep while I scroll, other work waits for its turn; never at rest, or once the list is gone", () => {
  const { rows, showFrom, flyBy } = openList();
  showFrom(0, false);
  expect(nextTurn()).toBeUndefined();
  flyBy();
  expect(nextTurn()).toBeInstanceOf(Promise);
  showFrom(60, false);
  expect(nextTurn()).toBeUndefined();
  flyBy();
  rows.leave();
  expect(nextTurn()).toBeUndefined();
});

test("where frames come in time nobody waits while I scroll", () => {
  const { readDownTo } = openList();
  readDownTo(15);
  expect(nextTurn()).toBeUndefined();
});
