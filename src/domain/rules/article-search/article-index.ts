import type { ArticleSearchDocument } from "../../schema/article.ts";
import { conceptTermsOf, conceptWords } from "./find-concepts.ts";
import { foldText } from "./fold-text.ts";
import { createPostings, type CountedDocument } from "./postings.ts";
import { readQuery } from "./read-query.ts";
import { createSpelling } from "./spelling.ts";
import { runsOf, termsOf, unitsOf } from "./units.ts";

export interface ArticleHit {
  id: string;
  /** The asked language where the article has it, else the one it was found in. */
  language: string;
  /** To be compared within one answer only. */
  score: number;
  /** The pieces of the query, as it was typed, that the article answers. */
  matched: { start: number; end: number }[];
}

export interface ArticleIndex {
  /** The best articles for a query in any language, best first; those that have `language` are preferred. */
  search: (query: string, language: string, limit?: number) => ArticleHit[];
}

/** The best translation of an article, by its number among the documents. */
type Found = Omit<ArticleHit, "matched"> & { document: number };

const usualLimit = 10;
const otherLanguageWorth = 0.6;
/** How much of its worth an article keeps that answers only a small part of the query. */
const partialWorth = 0.7;

/** Chinese is one language here: both of its scripts are read. */
const primary = (language: string): string => language.toLowerCase().split("-")[0] ?? "";

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Indexes every translation of every article. */
export function createArticleIndex(documents: readonly ArticleSearchDocument[]): ArticleIndex {
  const words = new Set(conceptWords);

  const termsIn = (text: string): string[] => {
    const runs = runsOf(foldText(text));
    for (const run of runs) if (!run.isSigns) words.add(run.text);
    return [...termsOf(runs), ...conceptTermsOf(unitsOf(runs))];
  };
  function* counted(): Generator<CountedDocument, void, undefined> {
    for (const [number, { title, text, sectionId }] of documents.entries())
      yield {
        language: languages[number] ?? "",
        title: termsIn(title),
        body: termsIn(`${text}\n${sectionId.replaceAll("_", " ")}`),
      };
  }

  const languages = documents.map(({ language }) => primary(language));
  const translations = Map.groupBy(documents.keys(), (document) => documents[document]?.id ?? "");
  const postings = createPostings(counted());
  const vocabulary = { has: postings.has, spelling: createSpelling(words) };
  const tally = {
    scores: new Float64Array(documents.length),
    answered: new Uint32Array(documents.length),
  };

  const search: ArticleIndex["search"] = (query, language, limit = usualLimit) => {
    const { terms, pieces } = readQuery(query, language, vocabulary);
    const { scores, answered } = tally;
    scores.fill(0);
    answered.fill(0);
    let asked = 0;
    for (const { term, weight, pieces: asking } of terms) {
      asked |= asking;
      postings.count(term, weight, asking, tally);
    }

    const own = primary(language);
    const found: Found[] = [];
    for (const [id, numbers] of translations) {
      let best: Found | undefined;
      let ownLanguage: string | undefined;
      for (const document of numbers) {
        const language = documents[document]?.language ?? "";
        const isOwn = languages[document] === own;
        if (isOwn) ownLanguage = language;
        const share = bitsIn(answered[document] ?? 0) / bitsIn(asked);
        const worth = (isOwn ? 1 : otherLanguageWorth) * (partialWorth + (1 - partialWorth) * share);
        const score = (scores[document] ?? 0) * worth;
        if (score > (best?.score ?? 0)) best = { id, language, score, document };
      }
      if (best) found.push({ ...best, language: ownLanguage ?? best.language });
    }
    return found
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ document, ...hit }) => ({
        ...hit,
        matched: pieces.filter((_, place) => ((answered[document] ?? 0) >>> place) & 1),
      }));
  };
  return { search };
}
