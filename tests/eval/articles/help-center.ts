import { readFileSync } from "node:fs";
import { join } from "node:path";
import { searchDocumentsOf } from "#mocks/desk/search-documents.ts";
import { helpCenterAt } from "#mocks/worlds/help-center.ts";
import { writtenAt } from "#mocks/worlds/written-at.ts";
import type { ArticleSearchDocument } from "#src/domain/schema/article.ts";

/** Every translation of every written article, as the pretend server gives them to a search. */
export const helpCenter: readonly ArticleSearchDocument[] =
  helpCenterAt(writtenAt).articles.flatMap(searchDocumentsOf);

export interface LabelledQuery {
  id: string;
  lang: string;
  query: string;
  articles: string[];
}

export const readLines = (file: string): unknown[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));

/** The searches of one of the halves beside this file; the README says what they are. */
export const labelledQueries = (half: "first" | "second"): LabelledQuery[] =>
  readLines(join(import.meta.dirname, `${half}-half.jsonl`)) as LabelledQuery[];
