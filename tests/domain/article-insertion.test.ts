import { expect, test } from "vitest";
import {
  insertionNodes,
  insertionText,
  kbCommandAt,
  spaceAfter,
  type ArticleInsertion,
} from "#src/domain/rules/article-insertion.ts";
import { textOf } from "#src/domain/rules/rich-text.ts";

const link: ArticleInsertion = {
  kind: "link",
  articleId: "fees",
  title: "Fee schedule",
  url: "https://hoshino.example/help/fees?lang=en",
  language: "en",
};

test.each([
  ["/kb", "/kb", ""],
  ["See /kb", "/kb", ""],
  ["See\n/KB reset password", "/KB reset password", "reset password"],
  ["ご案内 /kb　本人確認", "/kb　本人確認", "本人確認"],
])("%j looks for an article", (before, typed, query) => {
  expect(kbCommandAt(before)).toEqual({ typed, query });
});

test.each([
  "",
  "/",
  "/k",
  "a/kb",
  "https://x.example/kb",
  "/kbd",
  "/kb one\ntwo",
  `/kb ${"long ".repeat(20)}`,
])("%j does not", (before) => {
  expect(kbCommandAt(before)).toBeNull();
});

test("a space stands before a link only where a language has them", () => {
  expect(["see", "see:", "3"].map(spaceAfter)).toEqual([" ", " ", " "]);
  expect(["", "see ", "(", "ご覧", "请看：", "リンク"].map(spaceAfter)).toEqual(["", "", "", "", "", ""]);
});

test("a link has its title and its address, a quote the words above them", () => {
  const quote: ArticleInsertion = { ...link, kind: "quote", text: "Trading is free." };
  const doc = (content = insertionNodes(quote)) => ({ type: "doc", content });
  expect(textOf(doc())).toBe(
    "> Trading is free.\n\nFee schedule (https://hoshino.example/help/fees?lang=en)",
  );
  expect(textOf(doc([{ type: "paragraph", content: insertionNodes(link) }]))).toBe(
    "Fee schedule (https://hoshino.example/help/fees?lang=en)",
  );
  expect(insertionText(quote)).toBe(
    "“Trading is free.”\nFee schedule https://hoshino.example/help/fees?lang=en",
  );
});

test("an address that a customer cannot open safely is no link", () => {
  expect(insertionNodes({ ...link, url: "javascript:alert(1)" })).toEqual([
    { type: "text", text: "Fee schedule" },
  ]);
});
