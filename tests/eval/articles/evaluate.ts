import { createArticleIndex } from "#src/domain/rules/article-search/article-index.ts";
import { helpCenter, labelledQueries, readLines } from "./help-center.ts";
import { evaluateSpeed } from "./speed.ts";

const shown = 3;
const promised = 0.9;
/** Above plain BM25, which is .859, .674 and .717 on the same questions. */
const promisedOfData: Readonly<Record<string, number>> = { en: 0.86, ja: 0.72, zh: 0.72 };

const figure = (value: number): string => value.toFixed(3);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Our own queries: the right article among the first three. Gives what is below the promise. */
export function evaluateArticles(withMisses: boolean): string[] {
  const index = createArticleIndex(helpCenter);
  const answers = (["first", "second"] as const).flatMap((half) =>
    labelledQueries(half).map((labelled) => {
      const hits = index.search(labelled.query, labelled.lang);
      const rank = 1 + hits.findIndex(({ id }) => labelled.articles.includes(id));
      return { ...labelled, half, hits, rank, isHit: rank >= 1 && rank <= shown };
    }),
  );
  const below: string[] = [];
  const tell = (name: string, group: typeof answers) => {
    const share = mean(group.map(({ isHit }) => (isHit ? 1 : 0)));
    const first = mean(group.map(({ rank }) => (rank === 1 ? 1 : 0)));
    console.log(
      `${name.padEnd(12)} ${group.length} queries  first ${figure(first)}  in the top 3 ${figure(share)}`,
    );
    if (share < promised) below.push(`${name}: ${figure(share)} in the top 3, below ${promised}`);
  };
  for (const [half, ofHalf] of Map.groupBy(answers, (answer) => answer.half)) {
    for (const [lang, group] of Map.groupBy(ofHalf, (answer) => answer.lang)) tell(`${half} ${lang}`, group);
    tell(`${half} half`, ofHalf);
  }
  tell("all", answers);
  if (withMisses)
    for (const { id, query, articles, rank, hits } of answers.filter(({ isHit }) => !isHit))
      console.log(
        `${id} “${query}” wants ${articles.join(" or ")}, is ${rank || "not found"}: ${hits
          .slice(0, shown)
          .map((hit) => hit.id)
          .join(", ")}`,
      );
  return [...below, ...evaluateSpeed(answers)];
}

interface Question {
  lang: string;
  question: string;
  answer: string;
}

/**
 * Lines of `lang, question, answer`: every answer is a document without a title, and each question is
 * asked of the documents in its own language only.
 */
export function evaluateArticleData(file: string, withMisses: boolean): string[] {
  const below: string[] = [];
  const questions = readLines(file) as Question[];
  console.log("Each question searches the answers in its own language; questions are not indexed.");
  for (const [lang, group] of Map.groupBy(questions, (line) => line.lang.split(/[-_]/)[0] ?? "")) {
    const index = createArticleIndex(
      group.map(({ answer }, number) => ({
        id: String(number),
        language: lang,
        title: "",
        text: answer,
        sectionId: "data",
      })),
    );
    const ranks = group.map(
      ({ question }, number) =>
        1 + index.search(question, lang, group.length).findIndex(({ id }) => id === String(number)),
    );
    const within = (most: number) => mean(ranks.map((rank) => (rank >= 1 && rank <= most ? 1 : 0)));
    const reciprocal = mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank)));
    console.log(
      `${lang} ${group.length} questions  R@1 ${figure(within(1))}  R@5 ${figure(within(5))}  MRR ${figure(reciprocal)}`,
    );
    const least = promisedOfData[lang] ?? 0;
    if (within(5) < least) below.push(`${lang}: R@5 ${figure(within(5))}, below ${least}`);
    if (withMisses)
      for (const [number, rank] of ranks.entries())
        if (rank === 0 || rank > 5) console.log(`  ${rank || "not found"}: ${group[number]?.question}`);
  }
  return below;
}
