import { infiniteQueryOptions } from "@tanstack/react-query";
import {
  getTimeline,
  revealSecret as revealSecretEndpoint,
  sendMessage as sendMessageEndpoint,
} from "#src/domain/schema/endpoints/messages.ts";
import type { SendMessage } from "#src/domain/schema/message.ts";
import { secretOfOwnMask } from "#src/domain/rules/masking/own-mask.ts";
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

/** Sends once per key: the same key with the same content answers as before, for 7 days. */
export function sendMessage(ticketId: string, key: string, body: SendMessage, signal?: AbortSignal) {
  return request(sendMessageEndpoint, {
    path: { ticketId },
    body,
    headers: { "Idempotency-Key": key },
    signal,
  });
}

/** What stands behind a mask, the server's own or one of this desk's; for a reason that is recorded. */
export function revealSecret(messageId: string, spanId: string, reason: string) {
  const secret = secretOfOwnMask(spanId);
  return request(revealSecretEndpoint, {
    path: { messageId },
    body: secret ? { secret, reason } : { spanId, reason },
  });
}
