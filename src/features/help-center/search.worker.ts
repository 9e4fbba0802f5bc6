import {
  createArticleIndex,
  type ArticleHit,
  type ArticleIndex,
} from "#src/domain/rules/article-search/article-index.ts";
import type { ArticleSearchDocument } from "#src/domain/schema/article.ts";

export type SearchRequest =
  | { type: "index"; documents: readonly ArticleSearchDocument[] }
  | { type: "search"; id: number; query: string; language: string; limit: number };
export interface SearchAnswer {
  id: number;
  hits: ArticleHit[];
}

let index: ArticleIndex | null = null;

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === "index") index = createArticleIndex(data.documents);
  else {
    const hits = index?.search(data.query, data.language, data.limit) ?? [];
    self.postMessage({ id: data.id, hits } satisfies SearchAnswer);
  }
};
