import { accountConcepts } from "./concepts-account.ts";
import { knowledgeConcepts } from "./concepts-knowledge.ts";
import { moneyConcepts } from "./concepts-money.ts";
import { foldText } from "./fold-text.ts";
import { soundingLike, type SoundsOf } from "./sounds.ts";
import { stem } from "./stem.ts";
import { runsOf, unitsOf, type Unit } from "./units.ts";

interface Node {
  next: Map<string, Node>;
  concepts: string[];
}

/** A concept that a query names: from which unit to which (exclusive), and how surely, 0 to 1. */
interface ConceptFound {
  concept: string;
  from: number;
  to: number;
  certainty: number;
}

const root: Node = { next: new Map(), concepts: [] };
const words = new Set<string>();

function learn(concept: string, expression: string): void {
  let node = root;
  for (const { key, word, isSign } of unitsOf(runsOf(foldText(expression)))) {
    if (!isSign) words.add(word);
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = { next: new Map(), concepts: [] }));
    node = next;
  }
  if (!node.concepts.includes(concept)) node.concepts.push(concept);
}

for (const table of [accountConcepts, moneyConcepts, knowledgeConcepts])
  for (const [concept, languages] of Object.entries(table))
    for (const expression of languages.join("|").split("|")) learn(concept, expression);

/** The words of alphabets in all expressions: known to be spelt right. */
export const conceptWords: ReadonlySet<string> = words;

/** Words that stand within an expression without changing it: close my account. */
const pointers: ReadonlySet<string> = new Set(
  "a an the my your our his her their its this that".split(" ").map(stem),
);

/** The index term of a concept: no word looks like it. */
export const conceptTerm = (concept: string): string => `#${concept}`;

/** The concepts that a text names, as index terms; once for each time they are named. */
export function conceptTermsOf(text: readonly Unit[]): string[] {
  const units = text.filter(({ key }) => !pointers.has(key));
  const terms: string[] = [];
  for (let from = 0; from < units.length; from += 1) {
    let node: Node | undefined = root;
    for (let at = from; node; at += 1) {
      for (const concept of node.concepts) terms.push(conceptTerm(concept));
      node = node.next.get(units[at]?.key ?? "");
    }
  }
  return terms;
}

const alikeCertainty = 0.6;
const replacedMost = 2;

/**
 * The concepts of a query. Signs may be replaced by others of the same sound as long as half of the
 * expression stands as it should.
 */
export function findConcepts(units: readonly Unit[], language: SoundsOf): ConceptFound[] {
  const found: ConceptFound[] = [];
  const walk = (node: Node, from: number, at: number, replaced: number) => {
    if (replaced * 2 <= at - from) {
      for (const concept of node.concepts)
        found.push({ concept, from, to: at, certainty: replaced === 0 ? 1 : alikeCertainty });
    }
    const unit = units[at];
    if (!unit || node.next.size === 0) return;
    if (at > from && pointers.has(unit.key)) return walk(node, from, at + 1, replaced);
    const exact = node.next.get(unit.key);
    if (exact) walk(exact, from, at + 1, replaced);
    if (!unit.isSign || replaced === replacedMost) return;
    for (const sign of soundingLike(unit.key, language)) {
      const next = node.next.get(sign);
      if (next) walk(next, from, at + 1, replaced + 1);
    }
  };
  for (let from = 0; from < units.length; from += 1) walk(root, from, from, 0);
  return found;
}
