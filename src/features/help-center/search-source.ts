import type { ArticleHit } from "#src/domain/rules/article-search/article-index.ts";
import type { ArticleSearchDocument } from "#src/domain/schema/article.ts";
import { openWorkerCalls } from "#src/lib/worker-calls.ts";
import workerUrl from "./search.worker.ts?worker&url";
import type { SearchRequest } from "./search.worker.ts";

/** Enough to narrow them to one section afterwards. */
const mostHits = 100;
/** What answers less than this share of what the best one answers is found by a stray word only. */
const leastShare = 0.2;

interface SearchSource {
  documents: readonly ArticleSearchDocument[];
  search: (query: string, language: string) => Promise<ArticleHit[]>;
  close: () => void;
}

/** One for the page: the index of a help centre is megabytes. */
let current: SearchSource | null = null;

function openWorker(documents: readonly ArticleSearchDocument[]): SearchSource {
  const worker = openWorkerCalls<SearchRequest, ArticleHit[]>(workerUrl, () => {
    // The next search begins with a new one.
    if (current === source) current = null;
  });
  const source: SearchSource = {
    documents,
    search: (query, language) => worker.ask({ type: "search", query, language, limit: mostHits }),
    close: worker.close,
  };
  // What fails here is told to whoever searches.
  worker.ask({ type: "index", documents }).catch(() => undefined);
  return source;
}

/** Where there are no workers the page itself searches; the code for that comes only then. */
async function openHere(documents: readonly ArticleSearchDocument[]): Promise<SearchSource> {
  const { createArticleIndex } = await import("#src/domain/rules/article-search/article-index.ts");
  const index = createArticleIndex(documents);
  return {
    documents,
    search: async (query, language) => index.search(query, language, mostHits),
    close: () => undefined,
  };
}

/** Finds articles for words in any language, best first, apart from the page. The documents are indexed once. */
export async function searchArticles(
  documents: readonly ArticleSearchDocument[],
  query: string,
  language: string,
): Promise<ArticleHit[]> {
  if (current?.documents !== documents) {
    current?.close();
    current = typeof Worker === "undefined" ? await openHere(documents) : openWorker(documents);
  }
  const hits = await current.search(query, language);
  const [best] = hits;
  return best ? hits.filter(({ score }) => score >= leastShare * best.score) : [];
}
