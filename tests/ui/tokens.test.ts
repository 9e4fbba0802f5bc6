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
  "surface-fill",
  "surface-hover",
  "surface-selected",
];
const tones = ["danger", "warning", "success", "info", "note"];

describe.each(themes)("in the %s theme", (theme) => {
  /** The pairs that are too close, with their ratio. */
  const tooClose = (pairs: [string, string][], least: number) =>
    pairs
      .map(([front, back]) => ({ front, back, ratio: contrast(token(front, theme), token(back, theme)) }))
      .filter(({ ratio }) => ratio < least);
  const each = (fronts: string[], backs: string[]) =>
    fronts.flatMap((front) => backs.map((back): [string, string] => [front, back]));

  test("I can read every text colour on every surface", () => {
    const fronts = ["text", "muted", "faint", "accent", "accent-strong", ...tones];
    expect(tooClose(each(fronts, grounds), 4.5)).toEqual([]);
  });

  test("I can read what a tone marks, and plain text on it", () => {
    const own = tones.map((tone): [string, string] => [tone, `${tone}-soft`]);
    const soft = ["accent-soft", ...tones.map((tone) => `${tone}-soft`)];
    expect(tooClose([...own, ["accent-strong", "accent-soft"]], 4.5)).toEqual([]);
    expect(tooClose(each(["text", "muted"], soft), 4.5)).toEqual([]);
  });

  test("I can read a filled button, and see where a field and the focus are", () => {
    expect(tooClose(each(["on-accent"], ["accent", "accent-strong"]), 4.5)).toEqual([]);
    expect(tooClose(each(["line-strong", "focus"], ["surface", "surface-raised", "canvas"]), 3)).toEqual([]);
  });
});
