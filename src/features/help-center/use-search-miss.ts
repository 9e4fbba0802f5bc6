import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import type { SearchMiss } from "#src/domain/schema/search-gap.ts";
import { reportSearchMiss } from "#src/store/search-gaps.ts";
import type { ArticleSearch } from "./use-article-search.ts";

/** A query that rests so long was meant as it stands. */
const settleMs = 2_000;

interface Searched {
  query: string;
  search: ArticleSearch;
  /** In which its articles are preferred. */
  language: string;
  ticketId: string | null;
}

/**
 * Tells the server of searches that found nothing, and of those that were left without anything being opened or
 * inserted. Returns what is to be told when something found is used.
 */
export function useSearchMiss({ query, search, language, ticketId }: Searched): () => void {
  const client = useQueryClient();
  const left = useRef<string | null>(null);
  const used = useRef<string | null>(null);
  const found = search.isSearching || search.hits === null ? null : search.hits.length;

  const report = useEffectEvent((searched: string, outcome: SearchMiss["outcome"]) =>
    reportSearchMiss(client, { query: searched, language, outcome, ticketId }),
  );
  const leave = useEffectEvent((next: string) => {
    const before = left.current;
    left.current = null;
    // Who types on was not done.
    if (before !== null && !next.startsWith(before)) report(before, "nothing_used");
  });

  useEffect(() => {
    leave(query);
    if (query.trim() === "" || found === null) return;
    const timer = setTimeout(() => {
      if (found === 0) report(query, "nothing_found");
      else if (used.current !== query) left.current = query;
    }, settleMs);
    return () => clearTimeout(timer);
  }, [query, found]);
  useEffect(() => () => leave(""), []);

  return () => {
    used.current = query;
    left.current = null;
  };
}
