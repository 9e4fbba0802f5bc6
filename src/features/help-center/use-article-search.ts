import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { helpCenterQueries } from "#src/api/help-center.ts";
import type { ArticleHit } from "#src/domain/rules/article-search/article-index.ts";
import { searchArticles } from "./search-source.ts";

export interface ArticleSearch {
  /** Best first, while a newer search runs those of the last one; null before there are any. */
  hits: ArticleHit[] | null;
  isSearching: boolean;
  error: Error | null;
  retry: () => void;
}

/** Searches all articles in all languages; those in `language` are preferred. An empty query asks for nothing. */
export function useArticleSearch(query: string, language: string): ArticleSearch {
  const client = useQueryClient();
  const isAsked = query.trim() !== "";
  const search = useQuery({
    queryKey: ["help-center", "search", language, query],
    queryFn: async () =>
      searchArticles(await client.query(helpCenterQueries.searchDocuments()), query, language),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    // The documents have been asked for again already.
    retry: false,
  });
  return {
    hits: isAsked ? (search.data ?? null) : null,
    isSearching: isAsked && search.isFetching,
    error: isAsked && !search.data ? search.error : null,
    retry: () => void search.refetch(),
  };
}
