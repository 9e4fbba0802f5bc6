import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findSecrets } from "#src/domain/rules/masking/find-secrets.ts";
import { maskBody, maskText } from "#src/domain/rules/masking/mask-body.ts";
import { secretOfOwnMask } from "#src/domain/rules/masking/own-mask.ts";
import { hasValidChecksum, seedScripts } from "#src/domain/rules/masking/seed-words.ts";
import { honestTexts, secretTexts, seeds } from "./secret-texts.ts";

describe("what a customer should never have sent", () => {
  test.each(secretTexts)("a %s is hidden: %j", (kind, text, secret) => {
    const found = findSecrets(text);
    const at = text.indexOf(secret);
    const around = found.find(({ start, end }) => start <= at && end >= at + secret.length);
    expect(around?.kind).toBe(kind);
    expect(maskText(text)).not.toContain(secret);
  });

  it("and the words around it stay", () => {
    expect(maskText(`My words: ${seeds.english}. Please restore it`)).toBe(
      "My words: ••••. Please restore it",
    );
    expect(maskText("password: hunter22. The app says hunter22 is wrong")).toBe(
      "password: ••••. The app says •••• is wrong",
    );
  });
});

test.each(honestTexts)("an honest text stays as it is: %j", (text) => {
  expect(findSecrets(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
});

test("the word lists are the standard's: its own vectors hold, and one word changed breaks them", () => {
  for (const [at, seed] of [seeds.english, seeds.japanese, seeds.chinese].entries()) {
    const indexes = seed.split(/\s/).map((word) => seedScripts[at]?.indexOf(word) ?? -1);
    expect(hasValidChecksum(indexes)).toBe(true);
    expect(hasValidChecksum(indexes.with(11, ((indexes[11] ?? 0) + 1) % 2048))).toBe(false);
  }
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...secretTexts.map(([, text]) => text)),
      fc.constantFrom(...honestTexts),
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.constantFrom(
        "password: ",
        "••••",
        "😀",
        "𠮷野家",
        "\n",
        "1. ",
        "seed phrase: ",
        "code is 123456",
        "…",
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(" "));

describe("whatever the text", () => {
  it("spans stand in order, never overlap, and cut no character in two", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of findSecrets(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(0, start).isWellFormed() || !text.isWellFormed()).toBe(true);
          expect(text.slice(0, end).isWellFormed() || !text.isWellFormed()).toBe(true);
          last = end;
        }
      }),
    );
  });

  it("what is masked once has nothing left to mask", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = maskText(text);
        expect(maskText(once)).toBe(once);
      }),
    );
  });

  it("each mask leads back to what the server sent, and what the server masked stays its own", () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = `${before}••••${after}`;
        const own = { id: "span-1", start: before.length, end: before.length + 4, kind: "password" };
        const body = maskBody({ text, html: null, masked: [own] });
        let back = "";
        let from = 0;
        for (const span of body.masked) {
          const secret = secretOfOwnMask(span.id);
          expect(body.text.slice(span.start, span.end)).toBe("••••");
          back += body.text.slice(from, span.start);
          back += secret ? text.slice(secret.start, secret.end) : "••••";
          from = span.end;
        }
        expect(back + body.text.slice(from)).toBe(text);
        expect(body.masked.filter(({ id }) => id === "span-1")).toHaveLength(1);
      }),
    );
  });
});

test("a text made to be slow is read in time proportional to its length", () => {
  const hostile = [
    "abandon ",
    "password ",
    "password is ",
    "private key ",
    "seed phrase ",
    "1234 ",
    "a1B2",
    "验证码",
    "code is the ",
    "-----BEGIN PRIVATE KEY-----",
    "我",
    "secret:",
    "[1,",
  ];
  const slow = hostile.filter((word) => {
    const text = word.repeat(100_000 / word.length);
    const began = performance.now();
    findSecrets(text);
    // In time that grows as its square it takes a minute.
    return performance.now() - began > 10_000;
  });
  expect(slow).toEqual([]);
});
