const wideScript = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;
// Made when first needed: a name of plain letters needs no segmenter.
let graphemes: Intl.Segmenter | undefined;
const known = new Map<string, string>();
const mostKnown = 2_000;

function firstGrapheme(text: string): string {
  if (/^[\x20-\x7e\u00c0-\u024f](?:[\x20-\x7e\u00c0-\u024f]|$)/u.test(text)) return text.charAt(0);
  graphemes ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return graphemes.segment(text)[Symbol.iterator]().next().value?.segment ?? "";
}

function makeInitials(name: string): string {
  const words = name
    .replace(/[^\p{L}\p{N}\p{M}\s]/gu, " ")
    .trim()
    .split(/\s+/u);
  const first = firstGrapheme(words[0] ?? "");
  if (first === "") return "?";
  if (wideScript.test(first) || words.length === 1) return first.toUpperCase();
  return (first + firstGrapheme(words.at(-1) ?? "")).toUpperCase();
}

/** 山田 花子 → 山, Aiko Tanaka → AT, @moonboy → M. */
export function initialsOf(name: string): string {
  let initials = known.get(name);
  if (initials === undefined) {
    if (known.size >= mostKnown) known.clear();
    known.set(name, (initials = makeInitials(name)));
  }
  return initials;
}
