import { Editor } from "@tiptap/core";
import { afterEach, expect, test } from "vitest";
import { createExtensions } from "#src/features/composer/editor-extensions.ts";

let editor: Editor;
afterEach(() => editor.destroy());

/** As an agent types: a change for each letter. */
function type(text: string): void {
  editor = new Editor({
    element: document.createElement("div"),
    injectCSS: false,
    content: { type: "doc", content: [{ type: "paragraph" }] },
    extensions: createExtensions({ placeholder: () => "", variableLabel: (name) => name }),
  });
  for (const letter of text) {
    if (letter === "\n") editor.commands.splitBlock();
    else editor.commands.command(({ tr }) => Boolean(tr.insertText(letter)));
  }
}

const links = () =>
  [...editor.view.dom.querySelectorAll("a")].map((link) => [link.textContent, link.getAttribute("href")]);

test("An address becomes a link with the space that ends it, not before", () => {
  type("See https://example.com/fees");
  expect(links()).toEqual([]);
  editor.commands.command(({ tr }) => Boolean(tr.insertText(" ")));
  expect(links()).toEqual([["https://example.com/fees", "https://example.com/fees"]]);
});

test("An address becomes a link with the new line that ends it, in every alphabet's space", () => {
  type("https://example.com\nhttps://example.com/料金\u3000is here");
  expect(links()).toEqual([
    ["https://example.com", "https://example.com"],
    ["https://example.com/料金", "https://example.com/料金"],
  ]);
});

test("What follows a link does not belong to it, and what no browser may open becomes none", () => {
  type("https://example.com is it, javascript:alert(1) is not ");
  expect(links()).toEqual([["https://example.com", "https://example.com"]]);
});
