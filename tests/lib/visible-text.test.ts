import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningOf } from "#src/lib/visible-text.ts";

const line = 340;
/** What a canvas says of 12 pixels of a common sans-serif: the narrowest letters of a text take more on average. */
const drawnWidth = { latin: 5.2, japanese: 12 };

test("what is left of a long text still overfills its line, in any script", () => {
  const latin = beginningOf("The withdrawal left our side this morning. ".repeat(9), line);
  const japanese = beginningOf("出金がまだ届きません。".repeat(20), line);
  expect(latin.length * drawnWidth.latin).toBeGreaterThan(line);
  expect(japanese.length * drawnWidth.japanese).toBeGreaterThan(line);
  expect(latin.length).toBeLessThan(90);
  expect(japanese.length).toBeLessThan(40);
  expect(latin.endsWith("…") && japanese.endsWith("…")).toBe(true);
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
