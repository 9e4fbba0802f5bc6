import type { QueryClient } from "@tanstack/react-query";
import { messageQueries } from "#src/api/messages.ts";
import { ticketQueries } from "#src/api/tickets.ts";

const atOnce = 2;

/** Not for whom each byte counts. */
function mayAskAhead(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return connection?.saveData !== true && (connection?.effectiveType ?? "4g") === "4g";
}

/**
 * Asks for the tickets that are not here yet, thread and fields, two at a time, until the list moves on. A failure
 * is nobody's concern.
 */
export function bringTickets(client: QueryClient, ticketIds: readonly string[], left: AbortSignal): void {
  if (!mayAskAhead()) return;
  const waiting = [...ticketIds];
  const next = async (): Promise<void> => {
    const id = waiting.shift();
    if (id === undefined || left.aborted) return;
    const known = { staleTime: Infinity, retry: false };
    await Promise.allSettled([
      client.infiniteQuery({ ...messageQueries.timeline(id), ...known }),
      client.query({ ...ticketQueries.detail(id), ...known }),
    ]);
    await next();
  };
  for (let line = 0; line < atOnce; line++) void next();
}
