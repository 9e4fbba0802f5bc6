import {
  createArticleIndex,
  type ArticleHit,
  type ArticleIndex,
} from "#src/domain/rules/article-search/article-index.ts";
import type { ArticleSearchDocument } from "#src/domain/schema/article.ts";
import { answerCalls } from "#src/lib/worker-calls.ts";

export type SearchRequest =
  | { type: "index"; documents: readonly ArticleSearchDocument[] }
  | { type: "search"; query: string; language: string; limit: number };

let index: ArticleIndex | null = null;

answerCalls((request: SearchRequest): ArticleHit[] => {
  if (request.type === "search") return index?.search(request.query, request.language, request.limit) ?? [];
  index = createArticleIndex(request.documents);
  return [];
});
