import { conceptTerm, conceptWords, findConcepts } from "./find-concepts.ts";
import { foldWithPlaces } from "./fold-text.ts";
import { isQuestionWord, questionSigns } from "./question-words.ts";
import { soundingLike, type SoundsOf } from "./sounds.ts";
import type { Spelling } from "./spelling.ts";
import { stem } from "./stem.ts";
import { beginningOf, isHan, runsOf, unitsOf, type Unit } from "./units.ts";

/** A term to look for, what finding it is worth, and which pieces of the query ask for it (bits). */
interface QueryTerm {
  term: string;
  weight: number;
  pieces: number;
}

interface ReadQuery {
  terms: QueryTerm[];
  /** Where each piece stands in the query as it was typed. */
  pieces: { start: number; end: number }[];
}

/** What the index knows. */
export interface Vocabulary {
  has: (term: string) => boolean;
  spelling: Spelling;
}

/** Of a longer query only the beginning is read: no query can cost more than that. */
const longestQuery = 200;
const piecesMost = 31;
const mendedMost = 6;

const conceptWeight = 1.5;
const beginningWeight = 0.3;
const hiraganaWeight = 0.3;
const soundWeight = 0.5;

/** In what is neither, kana tell. */
function soundsOf(query: string, language: string): SoundsOf {
  if (language.startsWith("ja")) return "ja";
  return !language.startsWith("zh") && /[\u3041-\u30ff]/.test(query) ? "ja" : "zh";
}

interface Reading {
  vocabulary: Vocabulary;
  ownScript: string;
  /** For each character whether it belongs to a word that only asks. */
  asks: boolean[];
  sounds: SoundsOf;
  mended: number;
  /** Units by number, the last one included. */
  add: (term: string, weight: number, from: number, to: number) => void;
}

/** A word as it is and as it may be meant. Gives the unit as it is understood. */
function readWord(unit: Unit, at: number, reading: Reading): Unit {
  const { vocabulary, add } = reading;
  if (isQuestionWord(unit.key)) return unit;
  add(unit.key, 1, at, at);
  const beginning = beginningOf(unit.word);
  if (beginning !== undefined) add(beginning, beginningWeight, at, at);
  if (vocabulary.has(unit.key) || conceptWords.has(unit.word) || reading.mended === mendedMost) return unit;
  reading.mended += 1;
  const meant = vocabulary.spelling.readings(unit.word);
  for (const { word, certainty } of meant) add(stem(word), certainty, at, at);
  const best = meant[0]?.word;
  return best === undefined ? unit : { ...unit, key: stem(best), word: best };
}

const isHiragana = (sign = ""): boolean => sign >= "\u3041" && sign <= "\u309e";

/** Neighbouring signs: their pairs, their single Chinese characters, and pairs that sound like an unknown one. */
function readSigns(run: readonly Unit[], first: number, reading: Reading): void {
  const { vocabulary, ownScript, asks, sounds, add } = reading;
  const kana = run.filter(({ key }) => !isHan(key)).length;
  // The many pairs of one long name in katakana shall not outweigh the few of a word in kanji.
  const kanaWeight = Math.min(1, 2 / Math.max(1, kana - 1));
  for (const [place, { key, start }] of run.entries()) {
    const at = first + place;
    if (isHan(key) && !asks[start]) add(key, 1, at, at);
    const next = run[place + 1];
    if (!next || (asks[start] && asks[next.start])) continue;
    const pair = key + next.key;
    const isAllHiragana = isHiragana(ownScript[start]) && isHiragana(ownScript[next.start]);
    const holdsHan = isHan(key) || isHan(next.key);
    add(pair, holdsHan ? 1 : isAllHiragana ? hiraganaWeight : kanaWeight, at, at + 1);
    if (vocabulary.has(pair) || !isHan(key) || !isHan(next.key)) continue;
    const alike = [
      ...Array.from(soundingLike(key, sounds), (sign) => sign + next.key),
      ...Array.from(soundingLike(next.key, sounds), (sign) => key + sign),
    ];
    for (const other of alike) if (vocabulary.has(other)) add(other, soundWeight, at, at + 1);
  }
}

/** Runs of neighbouring signs among the units, each with the number of its first. */
function signRuns(units: readonly Unit[]): { first: number; run: Unit[] }[] {
  const runs: { first: number; run: Unit[] }[] = [];
  for (const [at, unit] of units.entries()) {
    if (!unit.isSign) continue;
    const before = units[at - 1];
    if (before?.isSign && before.end === unit.start) runs.at(-1)?.run.push(unit);
    else runs.push({ first: at, run: [unit] });
  }
  return runs;
}

/**
 * What a query asks for, as terms of the index: its words, what their slips may stand for, and the
 * concepts it names in any language.
 */
export function readQuery(typed: string, language: string, vocabulary: Vocabulary): ReadQuery {
  const query = typed.slice(0, longestQuery);
  const { text, places, ownScript } = foldWithPlaces(query);
  const units = unitsOf(runsOf(text));
  const unitsAPiece = Math.ceil(units.length / piecesMost);
  const terms = new Map<string, QueryTerm>();
  const reading: Reading = {
    vocabulary,
    ownScript,
    asks: questionSigns(ownScript),
    sounds: soundsOf(query, language),
    mended: 0,
    add: (term, weight, from, to) => {
      const known = terms.get(term) ?? { term, weight: 0, pieces: 0 };
      let { pieces } = known;
      for (let at = from; at <= to; at += 1) pieces |= 1 << Math.floor(at / unitsAPiece);
      terms.set(term, { term, weight: Math.max(known.weight, weight), pieces });
    },
  };
  const understood = units.map((unit, at) => (unit.isSign ? unit : readWord(unit, at, reading)));
  for (const { first, run } of signRuns(units)) readSigns(run, first, reading);
  for (const { concept, from, to, certainty } of findConcepts(understood, reading.sounds))
    reading.add(conceptTerm(concept), conceptWeight * certainty, from, to - 1);

  const pieces: ReadQuery["pieces"] = [];
  for (let at = 0; at < units.length; at += unitsAPiece) {
    const last = units[Math.min(at + unitsAPiece, units.length) - 1];
    pieces.push({ start: places[units[at]?.start ?? 0] ?? 0, end: places[last?.end ?? 0] ?? query.length });
  }
  return { terms: [...terms.values()], pieces };
}
