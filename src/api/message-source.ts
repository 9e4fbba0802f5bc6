import { queryOptions } from "@tanstack/react-query";
import { getMessageSource } from "#src/domain/schema/endpoints/message-source.ts";
import { endpointUrl, requestText } from "./client.ts";

export const messageSourceQueries = {
  /** A mail as it came, dropped as soon as nobody looks at it. */
  of: (messageId: string) =>
    queryOptions({
      queryKey: ["messages", "source", messageId] as const,
      queryFn: ({ signal }) =>
        requestText(getMessageSource, {
          path: { messageId },
          headers: { Accept: "text/plain, application/problem+json" },
          signal,
        }),
      staleTime: Infinity,
      gcTime: 0,
    }),
};

/** Where the browser itself saves it from. */
export const messageSourceUrl = (messageId: string) => endpointUrl(getMessageSource, { path: { messageId } });
