import { sha256 } from "@noble/hashes/sha2.js";
import { chineseWords } from "./words-chinese.ts";
import { englishWords } from "./words-english.ts";
import { japaneseWords } from "./words-japanese.ts";

export interface SeedScript {
  /** One word, wherever it stands. */
  word: RegExp;
  /** The word's place in its list; undefined where it is none of it. */
  indexOf: (word: string) => number | undefined;
}

/** A list is read when the first text of its script is: to read all three would take milliseconds. */
function once(list: () => string[]): SeedScript["indexOf"] {
  let known: Map<string, number> | undefined;
  return (word) => (known ??= new Map(list().map((one, index) => [one, index]))).get(word);
}

const listed = (words: string) => words.trim().split(/\s+/);
const english = once(() => listed(englishWords));
// BIP-39 compares in NFKD: a keyboard may write "が" as one sign or as two.
const japanese = once(() => listed(japaneseWords).map((word) => word.normalize("NFKD")));
export const indexOfChinese = once(() => Array.from(chineseWords.replace(/\s/g, "")));

export const seedScripts: readonly SeedScript[] = [
  { word: /[a-z]+/gi, indexOf: (word) => english(word.toLowerCase()) },
  { word: /[\u3041-\u309f]+/g, indexOf: (word) => japanese(word.normalize("NFKD")) },
  { word: /[\u4e00-\u9fff]/g, indexOf: indexOfChinese },
];

export const seedLengths: readonly number[] = [12, 15, 18, 21, 24];

/** BIP-39: of each 33 bits, 11 for a word, the last belong to the SHA-256 of those before. */
export function hasValidChecksum(indexes: readonly number[]): boolean {
  if (!seedLengths.includes(indexes.length)) return false;
  const bits = indexes.map((index) => index.toString(2).padStart(11, "0")).join("");
  const checkBits = bits.length / 33;
  const entropy = bits.slice(0, -checkBits);
  const bytes = Uint8Array.from(entropy.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  const sum = (sha256(bytes)[0] ?? 0).toString(2).padStart(8, "0");
  return sum.slice(0, checkBits) === bits.slice(-checkBits);
}
