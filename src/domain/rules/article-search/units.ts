import { stem } from "./stem.ts";

/** A word of an alphabet, or neighbouring East Asian signs, in folded text. */
export interface Run {
  text: string;
  start: number;
  isSigns: boolean;
}

/** A piece of folded text that is compared as a whole: a word of an alphabet, or one East Asian sign. */
export interface Unit {
  /** What is compared: a word's stem, or the sign. */
  key: string;
  /** As it stands in the folded text. */
  word: string;
  start: number;
  end: number;
  isSign: boolean;
}

const sign = "\\u30a1-\\u30fa\\u30fd-\\u30ff\\u3005\\u3400-\\u9fff";
const run = new RegExp(`([${sign}]+)|(?:(?![${sign}])[\\p{L}\\p{N}])+`, "gu");

export function runsOf(folded: string): Run[] {
  const runs: Run[] = [];
  for (const match of folded.matchAll(run))
    runs.push({ text: match[0], start: match.index, isSigns: match[1] !== undefined });
  return runs;
}

export function unitsOf(runs: readonly Run[]): Unit[] {
  return runs.flatMap(({ text, start, isSigns }): Unit[] =>
    isSigns
      ? Array.from(text, (word, at) => ({
          key: word,
          word,
          start: start + at,
          end: start + at + 1,
          isSign: true,
        }))
      : [{ key: stem(text), word: text, start, end: start + text.length, isSign: false }],
  );
}

const beginningLength = 5;

/** The term that words of one family share though their stems differ (regulator, regulation); none for a short word. */
export const beginningOf = (word: string): string | undefined =>
  word.length >= beginningLength ? `~${word.slice(0, beginningLength)}` : undefined;

export const isHan = (one: string): boolean => one >= "\u3400" || one === "々";

/**
 * The terms that text is indexed by: word stems and beginnings; of East Asian signs every pair, and
 * every single Chinese character. Measured: words cut by `Intl.Segmenter` found fewer articles than
 * the pairs, and no more beside them.
 */
export function termsOf(runs: readonly Run[]): string[] {
  const terms: string[] = [];
  for (const { text, isSigns } of runs) {
    if (!isSigns) {
      terms.push(stem(text));
      const beginning = beginningOf(text);
      if (beginning !== undefined) terms.push(beginning);
      continue;
    }
    for (let at = 0; at < text.length; at += 1) {
      const one = text.charAt(at);
      if (isHan(one)) terms.push(one);
      if (at + 1 < text.length) terms.push(text.slice(at, at + 2));
    }
  }
  return terms;
}
