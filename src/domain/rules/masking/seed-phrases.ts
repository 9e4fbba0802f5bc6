import type { FindKind, Secret } from "./secret.ts";
import { hasValidChecksum, indexOfChinese, seedLengths, seedScripts, type SeedScript } from "./seed-words.ts";

interface Word {
  start: number;
  end: number;
  /** Undefined: in no list. */
  index: number | undefined;
  text: string;
}

/** One less than the shortest seed: a word may be forgotten. */
const fewest = 11;
/** What says that it is a seed lets fewer words be enough. */
const fewestLabelled = 4;
/** Numbers, commas, bullets and brackets of a list. */
const between = /^[\s\d.,;:)(\][|/\-–—_"'“”「」*#、，。．・：→>]{1,24}$/;

const label =
  /(?:seed|mnemonic|(?:recovery|secret|backup)[ -](?:phrase|words?)|\b(?:12|24)[ -]words?|フレーズ|シード|ニーモニック|助[记記][词詞]|恢[复復]短[语語])(?:s|ード)?/giu;
/** From the label to the first word. */
const leadsTo =
  /^[^a-z\n]{0,12}(?:(?:phrase|words?|key|for|of|my|the|wallet|account|below|here|it)[^a-z]{1,6}){0,4}(?:(?:is|are|was|were)\b[^a-z]{0,12}|[^a-z]{0,12}[:：=はが是为為→>\n][^a-z]{0,12})$/i;

/** Words of the English list that hold a sentence together: in a seed one in thirty is one of them. */
const grammar = new Set(
  "about above across after again all almost alone already also always any around because become before below between both can could during each either else ever every few first from have here how into just keep last leave less like little long make many maybe more most much must need never next nothing now off often once only open other out over own same should since some still such than that then there they this together toward try under until upon use very wait want way what when where which will with you your".split(
    " ",
  ),
);

const isProse = (words: readonly Word[]) =>
  words.filter(({ text }) => grammar.has(text.toLowerCase())).length * 3 > words.length;

/** Stretches of words with nothing but the signs of a list between them. */
function chainsOf(text: string, { word, indexOf }: SeedScript): Word[][] {
  const chains: Word[][] = [];
  let chain: Word[] = [];
  let last = -1;
  for (const { 0: found, index: start } of text.matchAll(word)) {
    const end = start + found.length;
    const gap = text.slice(last, start);
    const isNextSentence =
      /^[.!?]\s+$/.test(gap) && /^[A-Z][a-z]/.test(found) && /^[a-z]/.test(chain.at(-1)?.text ?? "");
    if (last >= 0 && (isNextSentence || !between.test(gap))) {
      chains.push(chain);
      chain = [];
    }
    chain.push({ start, end, index: indexOf(found), text: found });
    last = end;
  }
  chains.push(chain);
  return chains.filter(({ length }) => length >= fewestLabelled);
}

/** Words of the list one after another; among eleven one may be mistyped. */
function runsOf(chain: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  let strange = 0;
  const close = () => {
    while (run.at(-1)?.index === undefined && run.length > 0) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
    strange = 0;
  };
  for (const [at, word] of chain.entries()) {
    if (word.index !== undefined) run.push(word);
    else if (run.length === 0) continue;
    else if (
      chain[at + 1]?.index !== undefined &&
      strange * fewest <= run.length - 1 &&
      word.text.length > 2
    ) {
      strange += 1;
      run.push(word);
    } else close();
  }
  close();
  return runs;
}

const indexesOf = (words: readonly Word[]) => words.flatMap(({ index }) => index ?? []);

function holdsValidSeed(words: readonly Word[]): boolean {
  const indexes = indexesOf(words);
  return seedLengths.some((length) =>
    indexes.some((_, from) => hasValidChecksum(indexes.slice(from, from + length))),
  );
}

function isSeed(run: readonly Word[], isCut: boolean): boolean {
  const known = indexesOf(run).length;
  if (known >= fewest && known >= run.length * 0.9) return !isProse(run) || holdsValidSeed(run);
  return isCut && known >= 7 && known === run.length && !isProse(run);
}

/** What stands right after a label, whether its words are in the list or not. */
function labelledRun(chain: readonly Word[], from: number): Word[] {
  const wanted: Word[] = [];
  for (const word of chain.slice(from, from + 26)) {
    if (word.index === undefined && (word.text.length < 3 || word.text.length > 8)) break;
    wanted.push(word);
  }
  while (wanted.length > 0 && wanted.at(-1)?.index === undefined) wanted.pop();
  return wanted;
}

function labelledSeeds(text: string, chains: readonly Word[][]): Word[][] {
  const ends = Array.from(text.matchAll(label), ({ 0: found, index }) => index + found.length);
  if (ends.length === 0) return [];
  let next = 0;
  return chains.flatMap((chain) =>
    chain.flatMap((word, at) => {
      while ((ends[next] ?? Infinity) <= word.start) next += 1;
      const end = ends[next - 1];
      if (end === undefined || word.start - end > 80 || !leadsTo.test(text.slice(end, word.start))) return [];
      const run = labelledRun(chain, at);
      const known = indexesOf(run).length;
      const isEnough =
        run.length >= fewest ? known * 2 >= run.length : known >= fewestLabelled && known === run.length;
      return isEnough && !isProse(run) ? [run] : [];
    }),
  );
}

const asSecret = (words: readonly Word[]): Secret => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
  kind: "seed_phrase",
});

const standsAlone = /(?<=^|[\s:：「『“"])[\u4e00-\u9fff]{12,24}(?=$|[\s」』”".。!！…])/gu;
const namedChinese =
  /(?<=(?:[记記][词詞]|恢[复復]短[语語])(?:就?是|为|為)?[\s:：「『“"]*)(?![就是为為])[\u4e00-\u9fff]{12,24}(?![\u4e00-\u9fff])/gu;
const chineseGrammar = /[的了是我你您他她它们们不在有和就都也这那吗呢吧啊么嘛请把被给让为]/u;

/** Chinese words without spaces are a sentence like any other, but for their checksum and the words they lack. */
function unspacedChinese(text: string): Secret[] {
  const alone = Array.from(text.matchAll(standsAlone)).filter(([found]) => !chineseGrammar.test(found));
  return [...alone, ...text.matchAll(namedChinese)].flatMap(({ 0: found, index: start }) => {
    const indexes = Array.from(found).flatMap((sign) => indexOfChinese(sign) ?? []);
    if (indexes.length !== found.length || !hasValidChecksum(indexes)) return [];
    return [{ start, end: start + found.length, kind: "seed_phrase" }];
  });
}

/**
 * BIP-39 seed phrases in English, Japanese and Simplified Chinese. Written as words one after another, or numbered;
 * with or without a valid checksum, as whoever copies by hand forgets a word or writes one wrong.
 */
export const findSeedPhrases: FindKind = (text) => {
  const isCut = /…\s*$/.test(text);
  const textEnd = text.replace(/[\s….]+$/, "").length;
  const found = seedScripts.flatMap((script) => {
    const chains = chainsOf(text, script);
    const runs = chains.flatMap(runsOf).filter((run) => {
      const end = run.at(-1)?.end ?? 0;
      // The last word may be cut itself.
      return isSeed(run, isCut && textEnd - end <= 9);
    });
    return [...runs, ...labelledSeeds(text, chains)];
  });
  return [...found.map(asSecret), ...unspacedChinese(text)];
};
