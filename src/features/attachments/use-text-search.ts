import { useEffect, useState } from "react";
import { mostMatches } from "./text-index.ts";
import type { TextSource } from "./text-source.ts";

const none = new Uint32Array();
const pauseMs = 120;

export interface TextSearch {
  query: string;
  /** Pairs of start and end. */
  matches: Uint32Array;
  count: number;
  /** There are more than could be counted. */
  isMore: boolean;
  /** The match that is shown, from 0. */
  current: number;
  /** Where the match that is shown begins; null without one. */
  currentStart: number | null;
  isSearching: boolean;
  onQuery: (query: string) => void;
  onStep: (direction: 1 | -1) => void;
}

/** Finds a text after a short pause of typing. */
export function useTextSearch(source: TextSource): TextSearch {
  const [query, setQuery] = useState("");
  const [found, setFound] = useState({ query: "", matches: none as Uint32Array });
  const [current, setCurrent] = useState(0);
  const [error, setError] = useState<Error | null>(null);

  useEffect(() => {
    if (query === "") return;
    let isWanted = true;
    const timer = setTimeout(() => {
      source.find(query).then(
        (matches) => {
          if (!isWanted) return;
          setFound({ query, matches });
          setCurrent(0);
        },
        (reason: Error) => isWanted && setError(reason),
      );
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [query, source]);

  // The viewer's boundary says that the file could not be read on.
  if (error) throw error;
  const matches = query === "" ? none : found.matches;
  const count = matches.length / 2;
  return {
    query,
    matches,
    count,
    isMore: count >= mostMatches,
    current,
    currentStart: matches[current * 2] ?? null,
    isSearching: query !== "" && found.query !== query,
    onQuery: setQuery,
    onStep: (direction) => setCurrent((now) => (count === 0 ? 0 : (now + direction + count) % count)),
  };
}
