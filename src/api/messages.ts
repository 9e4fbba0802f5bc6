import { infiniteQueryOptions } from "@tanstack/react-query";
import { getTimeline } from "#src/domain/schema/endpoints/timeline.ts";
import { request } from "./client.ts";

export const timelineKey = (ticketId: string) => ["timeline", ticketId] as const;

export const messageQueries = {
  /**
   * The thread from its end backwards: `fetchPreviousPage` brings what is older, and `pages` stay in
   * reading order, oldest first.
   */
  timeline: (ticketId: string) =>
    infiniteQueryOptions({
      queryKey: timelineKey(ticketId),
      queryFn: ({ pageParam, signal }) =>
        request(getTimeline, {
          path: { ticketId },
          query: pageParam === null ? {} : { cursor: pageParam },
          signal,
        }),
      initialPageParam: null as string | null,
      getNextPageParam: () => null,
      getPreviousPageParam: (page) => page.previousCursor,
      staleTime: 30_000,
    }),
};
