import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningOf } from "#src/lib/visible-text.ts";

const line = 340;
/** Pixels of a letter in a narrow sans-serif of 12 pixels, on the average of a sentence. */
const letter = 5.2;
const japanese = 12;

test.each([
  ["English", "The withdrawal left our side this morning. ", letter],
  ["Vietnamese", "Tôi đã rút tiền từ sáng nhưng vẫn chưa nhận được. ", letter],
  [
    "Vietnamese, its signs apart",
    "Tôi đã rút tiền từ sáng nhưng vẫn chưa nhận được. ".normalize("NFD"),
    letter,
  ],
  ["Greek", "Ἡ ἀνάληψίς μου ἐκκρεμεῖ ἀπὸ χθές. ", letter],
  ["Japanese", "出金がまだ届きません。", japanese],
])("what is left of a long text in %s still overfills its line, and not much more", (_, sentence, width) => {
  const shown = beginningOf(sentence.repeat(20), line);
  const drawn = [...shown].filter((sign) => !/\p{M}/u.test(sign)).length * width;
  expect(shown.endsWith("…")).toBe(true);
  expect(drawn).toBeGreaterThan(line);
  expect(drawn).toBeLessThan(line * 1.4);
});

test("a text is shown from its first sign, and none is cut in two", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc.integer({ min: 1, max: 900 }),
      (text, width) => {
        const shown = beginningOf(text, width);
        if (shown === text) return;
        expect(shown.isWellFormed()).toBe(true);
        expect(text.startsWith(shown.slice(0, -1))).toBe(true);
        expect(shown.length).toBeLessThan(text.length + 2);
      },
    ),
  );
});

test("a list whose width is not known yet says all of it", () => {
  const text = "long ".repeat(100);
  expect(beginningOf(text, 0)).toBe(text);
});
