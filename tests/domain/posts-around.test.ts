import { expect, test } from "vitest";
import { postsAround } from "#src/domain/rules/posts-around.ts";

const thread = (length: number, own: number[]) =>
  Array.from({ length }, (_, index) => ({
    id: String(index),
    author: { name: "Mika", handle: "mika", kind: "other" },
    text: "",
    at: "2026-11-20T02:00:00Z",
    url: null,
    messageId: own.includes(index) ? `m${index}` : null,
    inReplyTo: null,
  }));
const around = (length: number, own: number[]) =>
  postsAround(thread(length, own), 5)
    .map(({ id }) => id)
    .join("");

test.each([
  ["", 0, []],
  ["012", 3, [1]],
  ["01234", 5, [4]],
  ["01234", 9, [0]],
  ["01234", 9, [2]],
  ["12345", 9, [3, 8]],
  ["45678", 9, [8]],
  ["45678", 9, [7]],
  ["01234", 9, []],
])("shows posts %s of %i where those at %j are the ticket's", (shown, length, own) => {
  expect(around(length, own)).toBe(shown);
});
