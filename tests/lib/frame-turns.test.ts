import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hurry, nextTurn } from "#src/lib/frame-turns.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  hurry(false);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether the turn has come. */
function watch(turn: Promise<void> | undefined) {
  const come = vi.fn<() => void>();
  void turn?.then(come);
  return async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return come.mock.calls.length === 1;
  };
}

test("where nothing hurries nobody waits", () => {
  expect(nextTurn()).toBeUndefined();
  hurry(true);
  hurry(false);
  expect(nextTurn()).toBeUndefined();
});

test("where frames are hard to keep, work waits until the next one has passed", async () => {
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => setTimeout(callback, 50, 50));
  hurry(true);
  const hasComeAfter = watch(nextTurn());
  expect(await hasComeAfter(49)).toBe(false);
  expect(await hasComeAfter(2)).toBe(true);
});

test("in a page that nobody looks at work does not wait for a frame", async () => {
  vi.stubGlobal("requestAnimationFrame", () => 1);
  const cancel = vi.fn<(frame: number) => void>();
  vi.stubGlobal("cancelAnimationFrame", cancel);
  hurry(true);
  const hasComeAfter = watch(nextTurn());
  expect(await hasComeAfter(99)).toBe(false);
  expect(await hasComeAfter(1)).toBe(true);
  expect(cancel).toHaveBeenCalledWith(1);
});
