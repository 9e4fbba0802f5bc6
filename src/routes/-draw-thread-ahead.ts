import type { QueryClient } from "@tanstack/react-query";
import { messageQueries } from "#src/api/messages.ts";
import { knownRow } from "#src/api/ticket-cache.ts";
import { drawEarlyThread, type EarlyThread } from "#src/features/conversation/early-thread.ts";
import { painted } from "#src/lib/painted.ts";

/** Draws the end of a thread that is here; resolves once it is on the screen. Nothing where it is not, or has moved on. */
export function drawThreadAhead(
  client: QueryClient,
  ticketId: string,
  place: HTMLElement,
  words: Pick<EarlyThread, "t" | "locale">,
): Promise<void> | undefined {
  const timeline = client.getQueryData(messageQueries.timeline(ticketId).queryKey);
  const items = timeline?.pages.at(-1)?.items;
  const ticket = knownRow(client, ticketId);
  const last = items?.findLast((item) => item.type === "message");
  if (!items || !ticket || !last) return undefined;
  // The row knows of more than the thread: it has moved on.
  if (Date.parse(last.createdAt) < Date.parse(ticket.lastMessageAt)) return undefined;
  drawEarlyThread(place, { ticket, items, ...words });
  return painted();
}
