import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync("src/styles.css", "utf8");
const themes = ["light", "dark"] as const;

function token(name: string, theme: (typeof themes)[number]): string {
  const [, light, dark] = new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  const value = theme === "light" ? light : dark;
  if (value === undefined) throw new Error(`no token ${name}`);
  return value;
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const grounds = [
  "canvas",
  "surface",
  "surface-raised",
  "surface-sunken",
  "surface-hover",
  "surface-selected",
];
const tones = ["danger", "warning", "success", "info", "note"];

describe.each(themes)("in the %s theme", (theme) => {
  const ratio = (front: string, back: string) => contrast(token(front, theme), token(back, theme));

  test.each(["text", "muted", "faint", "accent", "accent-strong", ...tones])(
    "I can read %s on every surface",
    (front) => {
      for (const back of grounds)
        expect(ratio(front, back), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("I can read what a tone marks, and plain text on it", () => {
    for (const tone of [...tones, "accent"]) {
      const front = tone === "accent" ? "accent-strong" : tone;
      expect(ratio(front, `${tone}-soft`), `${tone} on its ground`).toBeGreaterThanOrEqual(4.5);
      expect(ratio("text", `${tone}-soft`), `text on ${tone}-soft`).toBeGreaterThanOrEqual(4.5);
      expect(ratio("muted", `${tone}-soft`), `muted on ${tone}-soft`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("I can read a filled button, and see where a field and the focus are", () => {
    for (const fill of ["accent", "accent-strong", "danger"]) {
      expect(ratio("on-accent", fill), fill).toBeGreaterThanOrEqual(4.5);
    }
    for (const back of ["surface", "surface-raised", "canvas"]) {
      expect(ratio("line-strong", back)).toBeGreaterThanOrEqual(3);
      expect(ratio("focus", back)).toBeGreaterThanOrEqual(3);
    }
  });
});
