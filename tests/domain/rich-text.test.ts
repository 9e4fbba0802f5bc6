// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  docOfLines,
  htmlOf,
  isPlainDoc,
  linesOf,
  missingIn,
  textOf,
  type RichNode,
} from "#src/domain/rules/rich-text.ts";

const text = (words: string, ...marks: RichNode["marks"] & object) => ({ type: "text", text: words, marks });
const paragraph = (...content: RichNode[]): RichNode => ({ type: "paragraph", content });
const doc = (...content: RichNode[]): RichNode => ({ type: "doc", content });
const item = (...content: RichNode[]): RichNode => ({ type: "listItem", content });
const link = (href: string) => ({ type: "link", attrs: { href } });

test("plain lines survive the way into the editor and out again, whatever they hold", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme" }).map((line) => line.replaceAll(/[\n\r]/gu, " "))),
      (lines) => {
        const written = lines.join("\n");
        expect(linesOf(docOfLines(written))).toBe(written);
        expect(isPlainDoc(docOfLines(written))).toBe(true);
      },
    ),
  );
});

test("the text of a reply keeps lists, quotes and where a link leads", () => {
  const reply = doc(
    paragraph(text("Please "), text("check", { type: "bold" }), text(":")),
    {
      type: "orderedList",
      content: [item(paragraph(text("the address"))), item(paragraph(text("the network")))],
    },
    { type: "blockquote", content: [paragraph(text("I sent it"))] },
    paragraph(
      text("See "),
      text("our status page", link("https://status.hoshino.example/")),
      text(", not "),
      text("ok", link("https://ok.example/x")),
    ),
    paragraph(text("status.hoshino.example", link("https://status.hoshino.example/"))),
  );
  expect(textOf(reply)).toBe(
    "Please check:\n\n1. the address\n2. the network\n\n> I sent it\n\nSee our status page (https://status.hoshino.example/), not ok (https://ok.example/x)\n\nstatus.hoshino.example",
  );
});

test("its HTML holds nothing but what the schema knows, and no link that could run", () => {
  const reply = doc(
    paragraph(
      text('<img src=x onerror="alert(1)">', { type: "bold" }),
      text("go", link("javascript:alert(1)")),
    ),
    { type: "script", content: [text("alert(2)")] },
    paragraph(text("a", link('https://a.example/"onmouseover="x'))),
  );
  const html = htmlOf(reply);
  expect(html).toContain("<strong>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</strong>go");
  const page = new DOMParser().parseFromString(html, "text/html");
  expect([...page.body.querySelectorAll("*")].map(({ tagName }) => tagName)).toEqual([
    "P",
    "STRONG",
    "P",
    "A",
  ]);
  expect(page.querySelector("a")?.getAttributeNames()).toEqual(["href", "rel"]);
});

test("a variable left open is found, marked or typed in braces", () => {
  const reply = doc(
    paragraph({ type: "missing", attrs: { name: "facts.amount" } }, text(" to {{ facts.network }}")),
  );
  expect(missingIn(reply)).toEqual(["facts.amount", "facts.network"]);
});
