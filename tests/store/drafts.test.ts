import { QueryClient } from "@tanstack/react-query";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { docOfLines, linesOf } from "#src/domain/rules/rich-text.ts";
import { draftsOf } from "#src/store/drafts.ts";

const ticketId = "withdrawal-stuck-tron";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function watchDrafts() {
  const drafts = draftsOf(new QueryClient(), "aiko");
  const told: string[] = [];
  const shown = () => linesOf(drafts.shown(ticketId).draft.doc ?? { type: "doc" });
  drafts.subscribe(() => told.push(shown()));
  const type = (text: string) => drafts.write(ticketId, docOfLines(text));
  return { drafts, told, shown, type };
}

test("the form follows the first letter at once, and the others when I rest", () => {
  const { told, type } = watchDrafts();
  type("W");
  expect(told).toEqual(["W"]);
  type("We");
  type("We h");
  expect(told).toEqual(["W"]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(["W", "We h"]);
});

test("the form follows at once when the last letter goes, or a place to fill", () => {
  const { told, type } = watchDrafts();
  type("Dear {{requester.name}}");
  type("Dear {{requester.name}},");
  type("Dear Aiko,");
  type("");
  expect(told).toEqual(["Dear {{requester.name}}", "Dear Aiko,", ""]);
});

test("a send takes what was typed since the form last looked", () => {
  const { drafts, shown, type } = watchDrafts();
  type("W");
  type("We have");
  expect(shown()).toBe("W");
  expect(linesOf(drafts.get(ticketId).draft.doc ?? { type: "doc" })).toBe("We have");
  expect(linesOf(drafts.take(ticketId).doc ?? { type: "doc" })).toBe("We have");
  expect(shown()).toBe("");
  vi.advanceTimersByTime(1_000);
  expect(shown()).toBe("");
});
