import { describe, expect, it, test } from "vitest";
import { maskBody } from "#src/domain/rules/masking/mask-body.ts";
import { maskHtml } from "#src/domain/rules/masking/mask-html.ts";
import { seeds } from "./secret-texts.ts";

const masked = (html: string) => maskHtml(html, []);
const words = seeds.english.split(" ");

describe("a seed phrase in a mail", () => {
  test.each([
    ["in one line", `<p>${seeds.english}</p>`],
    ["as a list", `<ol>${words.map((word) => `<li>${word}</li>`).join("")}</ol>`],
    [
      "as a table",
      `<table>${words.map((word, at) => `<tr><td>${at + 1}</td><td>${word}</td></tr>`).join("")}</table>`,
    ],
    ["with hard spaces", `<div>${words.join("&nbsp;")}</div>`],
    ["with line breaks", words.join("<br>\n")],
    ["with a word in bold", seeds.english.replace("sausage", "sau<b>sage</b>")],
    ["in a comment", `<p>Hello</p><!-- ${seeds.english} --><p>there</p>`],
    ["in a picture's description", `<img alt="${seeds.english}" src="cid:1">`],
    ["in a link", `<a href="mailto:x@a.example?body=seed:${seeds.english}">mail</a>`],
  ])("is hidden %s, and the elements stay", (_, html) => {
    const clean = masked(html);
    expect(clean).toContain("••••");
    for (const word of ["winner", "worth", "useful", "yellow"]) expect(clean).not.toContain(word);
    expect(clean.match(/<[a-z]+/g)).toEqual(html.match(/<[a-z]+/g));
  });
});

it("hides what references cut into pieces", () => {
  expect(masked("<p>pass&#119;ord:&nbsp;hunter&#50;&#50; &amp; more</p>")).toBe(
    "<p>pass&#119;ord:&nbsp;•••• &amp; more</p>",
  );
});

it("leaves honest markup as it is, sign for sign", () => {
  const html = `<!doctype html><html><body style="color:#123456"><p class="a">1 < 2 &amp; 3 > 2 &nbsp; <b>Order</b> 483920</p><!-- x --><img src="cid:1" alt="a 'b'"></body></html>`;
  expect(masked(html)).toBe(html);
});

it("hides in the markup what the plain text has named", () => {
  const body = maskBody({
    text: "password: hunter22",
    html: "<p>see <i>hunter22</i></p>",
    masked: [],
  });
  expect(body.html).toBe("<p>see <i>••••</i></p>");
});
