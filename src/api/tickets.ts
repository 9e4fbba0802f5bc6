import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import {
  changeSignals as changeSignalsEndpoint,
  changeTicket as changeTicketEndpoint,
  getFacets,
  getTicket,
  listTickets,
  listViews,
  markRead as markReadEndpoint,
} from "#src/domain/schema/endpoints/tickets.ts";
import type { SignalChange } from "#src/domain/schema/signal.ts";
import type { TicketFilters, TicketListQuery } from "#src/domain/schema/ticket-filters.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { request } from "./client.ts";

export const ticketPageSize = 50;

/** What a list asks for: filters and order, never the place in it. */
export type TicketListFilters = Omit<TicketListQuery, "cursor" | "start" | "limit">;

/** Where a page of a list begins: after a cursor, at a place counted from 0, or at its beginning. */
export type TicketPageParam = string | number | null;

function placeOf(param: TicketPageParam): { cursor?: string; start?: number } {
  if (param === null) return {};
  return typeof param === "number" ? { start: param } : { cursor: param };
}

export const ticketKeys = {
  lists: ["tickets", "list"] as const,
  list: (filters: TicketListFilters, from = 0) =>
    from === 0 ? ([...ticketKeys.lists, filters] as const) : ([...ticketKeys.lists, filters, from] as const),
  counts: ["tickets", "counts"] as const,
  detail: (ticketId: string) => ["tickets", "detail", ticketId] as const,
};

export const ticketQueries = {
  /**
   * Pages of rows, by cursor, from a place in the list that was jumped to (0: its beginning). Live events
   * patch its rows; it is not refetched under the reader.
   */
  list: (filters: TicketListFilters, from = 0) =>
    infiniteQueryOptions({
      queryKey: ticketKeys.list(filters, from),
      queryFn: ({ pageParam, signal }) =>
        request(listTickets, { query: { ...filters, limit: ticketPageSize, ...placeOf(pageParam) }, signal }),
      initialPageParam: (from === 0 ? null : from) as TicketPageParam,
      getNextPageParam: (page): TicketPageParam => page.nextCursor,
      getPreviousPageParam: (_page, _pages, first): TicketPageParam =>
        typeof first === "number" && first > 0 ? Math.max(0, first - ticketPageSize) : null,
      staleTime: 30_000,
    }),
  facets: (filters: TicketFilters) =>
    queryOptions({
      queryKey: [...ticketKeys.counts, "facets", filters] as const,
      queryFn: ({ signal }) => request(getFacets, { query: filters, signal }),
      staleTime: 10_000,
    }),
  views: () =>
    queryOptions({
      queryKey: [...ticketKeys.counts, "views"] as const,
      queryFn: async ({ signal }) => (await request(listViews, { signal })).items,
      staleTime: 10_000,
    }),
  detail: (ticketId: string) =>
    queryOptions({
      queryKey: ticketKeys.detail(ticketId),
      queryFn: ({ signal }) => request(getTicket, { path: { ticketId }, signal }),
      staleTime: 30_000,
    }),
  /** A requester's other tickets, newest first. */
  ofRequester: (requesterId: string) =>
    queryOptions({
      queryKey: ["tickets", "of-requester", requesterId] as const,
      queryFn: async ({ signal }) =>
        (await request(listTickets, { query: { requester: requesterId, sort: "newest", limit: 20 }, signal }))
          .items,
      staleTime: 30_000,
    }),
};

/** One change of one ticket against the version the agent saw (RFC 9110 If-Match). */
export function changeTicket(ticketId: string, version: number, change: TicketChange) {
  return request(changeTicketEndpoint, {
    path: { ticketId },
    body: change,
    headers: { "If-Match": `"${version}"` },
  });
}

export function changeSignals(ticketId: string, change: SignalChange) {
  return request(changeSignalsEndpoint, { path: { ticketId }, body: change });
}

export function markRead(ticketId: string, lastMessageId: string) {
  return request(markReadEndpoint, { path: { ticketId }, body: { lastMessageId } });
}
