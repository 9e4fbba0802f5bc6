import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useMissingRows } from "#src/features/inbox/use-missing-rows.ts";
import { hurry } from "#src/lib/frame-turns.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  hurry(false);
  vi.useRealTimers();
});

/** A list of 10,000, ten in sight, of which the first so many are loaded. */
function openList(loaded: number) {
  const ask = vi.fn<(begin: number, end: number) => void>();
  let now = 0;
  let rows: readonly unknown[] = Array.from({ length: loaded });
  const { rerender, unmount } = renderHook(
    ({ begin, isMoving }: { begin: number; isMoving: boolean }) =>
      useMissingRows(
        { begin, end: begin + 9, isMoving, rows, start: 0, total: 10_000, beginNow: () => now },
        ask,
      ),
    { initialProps: { begin: 0, isMoving: false } },
  );
  const scrollTo = (begin: number, isMoving = true) => {
    now = begin;
    rerender({ begin, isMoving });
  };
  return {
    ask,
    scrollTo,
    /** The list has moved, but the page had no time to draw it. */
    moveUnseen: (begin: number) => (now = begin),
    load: (count: number) => (rows = Array.from({ length: count })),
    unmount,
  };
}

test("the next page is asked for before I come to the end of what is here, earlier while I scroll", async () => {
  const { ask, scrollTo } = openList(100);
  scrollTo(5);
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).not.toHaveBeenCalled();
  scrollTo(12);
  await vi.advanceTimersByTimeAsync(0);
  expect(ask.mock.lastCall).toEqual([0, 101]);
  scrollTo(76, false);
  await vi.advanceTimersByTimeAsync(0);
  expect(ask.mock.lastCall).toEqual([61, 100]);
});

test("scrolled past all that is here, slow enough to be read, its rows are asked for at once", async () => {
  const { ask, scrollTo } = openList(50);
  scrollTo(200);
  await vi.advanceTimersByTimeAsync(50);
  scrollTo(203);
  await vi.advanceTimersByTimeAsync(0);
  expect(ask.mock.calls).toEqual([[123, 292]]);
});

test("dragged past many pages, only those where it rests are asked for", async () => {
  const { ask, scrollTo } = openList(50);
  for (let begin = 1000; begin <= 5000; begin += 500) {
    scrollTo(begin);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(ask).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(30);
  expect(ask.mock.calls).toEqual([[4920, 5089]]);
});

test("a frame that took long is no rest", async () => {
  const { ask, scrollTo, moveUnseen } = openList(50);
  scrollTo(1000);
  moveUnseen(1500);
  await vi.advanceTimersByTimeAsync(200);
  expect(ask).not.toHaveBeenCalled();
  scrollTo(1500);
  await vi.advanceTimersByTimeAsync(100);
  expect(ask.mock.calls).toEqual([[1420, 1589]]);
});

test("where frames are hard to keep a page is asked for after the next one", async () => {
  const { ask, scrollTo } = openList(50);
  hurry(true);
  scrollTo(3);
  await vi.advanceTimersByTimeAsync(1);
  expect(ask).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(30);
  expect(ask).toHaveBeenCalledOnce();
});

test("what was asked for a moment ago and is passed by now, or its list gone, is not asked for", async () => {
  const { ask, scrollTo, unmount } = openList(100);
  hurry(true);
  scrollTo(30);
  await vi.advanceTimersByTimeAsync(1);
  scrollTo(2);
  await vi.advanceTimersByTimeAsync(200);
  expect(ask).not.toHaveBeenCalled();
  scrollTo(30);
  await vi.advanceTimersByTimeAsync(1);
  unmount();
  await vi.advanceTimersByTimeAsync(200);
  expect(ask).not.toHaveBeenCalled();
});

test("when a page has come and rows are still missing, the next is asked for", async () => {
  const { ask, scrollTo, load } = openList(50);
  scrollTo(30);
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).toHaveBeenCalledTimes(1);
  load(100);
  scrollTo(30);
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).toHaveBeenCalledTimes(2);
  load(150);
  scrollTo(30);
  await vi.advanceTimersByTimeAsync(0);
  expect(ask).toHaveBeenCalledTimes(2);
});
