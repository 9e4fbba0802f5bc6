import { simplifiedForms } from "./one-script.ts";

const forms = new Map(
  [...simplifiedForms.matchAll(/(\S)(\S)/gu)].map(([, from = "", to = ""]) => [from, to]),
);
const asciiOnly = /^[\0-\x7f]*$/;
const foldable = /[\u3041-\u3096\u309d\u309e\u4e00-\u9fff]/g;
const longMarks = /(?<=[\u30a1-\u30fa])ー/g;

const foldSign = (sign: string): string =>
  sign < "\u3100" ? String.fromCharCode(sign.charCodeAt(0) + 0x60) : (forms.get(sign) ?? sign);

/** One width (NFKC), one case, no accents on Latin letters; the scripts stay as they are. */
function foldWidth(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase();
}

/**
 * Text as articles are searched: one width and case, hiragana as katakana without long marks,
 * traditional and Japanese characters as simplified ones.
 */
export function foldText(text: string): string {
  const oneWidth = foldWidth(text);
  return asciiOnly.test(oneWidth) ? oneWidth : oneWidth.replace(foldable, foldSign).replace(longMarks, "");
}

export interface PlacedText {
  /** As `foldText` gives it. */
  text: string;
  /** For each character of `text` where it began in the original, and at last where that ends. */
  places: number[];
  /** One width and case but in its own scripts, as long as `text`. */
  ownScript: string;
}

/** A short text folded sign by sign, so that what is found can be shown in the original. */
export function foldWithPlaces(original: string): PlacedText {
  let text = "";
  let ownScript = "";
  const places: number[] = [];
  for (const { 0: sign, index } of original.matchAll(/\P{M}[\p{M}\uff9e\uff9f]*/gu)) {
    const oneWidth = foldWidth(sign);
    const folded = oneWidth.replace(foldable, foldSign);
    if (folded === "ー" && /[\u30a1-\u30fa]$/.test(text)) continue;
    text += folded;
    ownScript += oneWidth;
    for (let count = 0; count < folded.length; count += 1) places.push(index);
  }
  places.push(original.length);
  return { text, places, ownScript };
}
