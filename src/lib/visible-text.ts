/** Anything that leaves a mark; letters and signs that are drawn as nothing do not (UTR #36 §2.10). */
const mark = /[^\s\p{C}\p{M}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** Whether a reader would see nothing: empty, blanks, zero-width signs only. */
export const isBlank = (text: string): boolean => !mark.test(text);

/** Less than most letters take of a line, in pixels: Latin ones, and those as wide as they are high. */
const narrowest = { letter: 4.5, wide: 11 };
/** CJK Radicals Supplement; before it stand the letters of Europe, Vietnam and the Near East. */
const firstWide = 0x2e80;
/** Over or under another sign. */
const combining = /\p{M}/u;

/**
 * As much of a text as a line of so many pixels may show, and rather more: a browser that cuts a line off
 * has chosen the signs of all of it before. The whole text where the width is not known (0).
 */
export function beginningOf(text: string, pixels: number): string {
  if (pixels === 0) return text;
  let width = 0;
  let end = 0;
  for (const sign of text) {
    if (width > pixels) return `${text.slice(0, end)}…`;
    end += sign.length;
    if (combining.test(sign)) continue;
    width += (sign.codePointAt(0) ?? 0) < firstWide ? narrowest.letter : narrowest.wide;
  }
  return text;
}

/** Signs that turn round what follows: "invoice", U+202E, "fdp.exe" would read as a PDF (CVE-2021-42574). */
const directionControls = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A file's name in the order of its letters. */
export const plainName = (name: string): string => name.replace(directionControls, "");

/** Signs that are drawn as nothing or turn round what follows, by their numbers: evidence is read as it is. */
export const withVisibleControls = (text: string): string =>
  text.replace(
    /(?![\t\n])[\p{Cc}\p{Cf}]/gu,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
