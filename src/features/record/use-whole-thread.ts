import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { messageQueries } from "#src/api/messages.ts";
import type { TimelineItem } from "#src/domain/schema/message.ts";

export interface WholeThread {
  /** Oldest first; what is here so far. */
  items: readonly TimelineItem[] | null;
  isWhole: boolean;
  /** Messages and notes that are here, of all there are. */
  loaded: number;
  total: number;
  /** RFC 3339: when the server last spoke of it. */
  asOf: string;
  error: Error | null;
  retry: () => void;
}

/** The thread of a ticket, page after page until its beginning is here. */
export function useWholeThread(ticketId: string): WholeThread {
  const query = useInfiniteQuery(messageQueries.timeline(ticketId));
  const { data, error, isError, isFetching, fetchPreviousPage, refetch } = query;
  const previous = data?.pages[0]?.previousCursor ?? null;
  useEffect(() => {
    // Whatever was in the way is tried again by the agent, not for ever. The cursor, because a page may come
    // so fast that nobody sees that it was on its way.
    if (previous !== null && !isFetching && !isError) void fetchPreviousPage();
  }, [previous, isFetching, isError, fetchPreviousPage]);
  const items = data?.pages.flatMap((page) => page.items) ?? null;
  return {
    items,
    isWhole: items !== null && previous === null,
    loaded: items?.filter((item) => item.type === "message").length ?? 0,
    total: data?.pages.at(-1)?.totalMessages ?? 0,
    asOf: new Date(query.dataUpdatedAt).toISOString(),
    error: isError ? error : null,
    retry: () => void (previous !== null ? fetchPreviousPage() : refetch()),
  };
}
