import { fold, foldPart } from "../base/fold.ts";
import { maskBody, mayHoldSecret } from "../base/masking.ts";
import { wordsOf, type Said } from "./generated-words.ts";
import type { Turn } from "./plan.ts";
import { fill, slotsOf, type Telling } from "./telling.ts";

/** One paragraph of the grammar, folded: what stands between its blanks, and their names. */
interface Paragraph {
  /** Text, blank, text, blank … text. */
  pieces: string[];
  /** Whatever its blanks hold, there is nothing to mask. */
  isHarmless: boolean;
}

const paragraphs = new Map<string, Paragraph>();

/** The same few thousand are said again and again: folding and masking them each time is what a search would wait for. */
function paragraphOf(words: string): Paragraph {
  let paragraph = paragraphs.get(words);
  if (!paragraph) {
    const pieces = words
      .split(/\{(\w+)\}/)
      .map((piece, index) => (index % 2 === 0 ? foldPart(piece) : piece));
    paragraphs.set(words, (paragraph = { pieces, isHarmless: !mayHoldSecret(words) }));
  }
  return paragraph;
}

function message({ words, own }: Said, slots: Readonly<Record<string, string>>, parts: string[]): void {
  const said = words.split("\n\n").map(paragraphOf);
  if (said.some((paragraph) => !paragraph.isHarmless)) {
    parts.push(fold(maskBody(fill(words, slots, own), null).body.text), " ");
    return;
  }
  for (const { pieces } of said) {
    for (let i = 0; i < pieces.length; i += 1) {
      const piece = pieces[i] ?? "";
      if (i % 2 === 0) parts.push(piece);
      else parts.push(foldPart((piece === "hours" ? own.hours : slots[piece]) ?? ""));
    }
    parts.push(" ");
  }
}

/** What a search reads of a made ticket: as if its thread were made, masked and folded, and much faster. */
export function searchedWords(telling: Telling, turns: Turn[]): string {
  const slots = slotsOf(telling.plan);
  const parts: string[] = [];
  for (const said of wordsOf(telling, turns)) message(said, slots, parts);
  return parts.join("").trim();
}
