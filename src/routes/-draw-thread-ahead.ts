import type { QueryClient } from "@tanstack/react-query";
import { messageQueries } from "#src/api/messages.ts";
import { knownRow } from "#src/api/ticket-cache.ts";
import { drawEarlyThread, type EarlyThread } from "#src/features/conversation/early-thread.ts";
import type { drawEarlySignals } from "#src/features/signals/early-signals.ts";
import { painted } from "#src/lib/painted.ts";

/** Draws the end of a thread that is here; resolves once it is on the screen. Nothing where it is not, or has moved on. */
export type DrawThread = (
  ticketId: string,
  place: HTMLElement,
  words: Pick<EarlyThread, "t" | "locale">,
) => Promise<void> | undefined;

/** What an agent is about to open is read from now on as it comes; what this gives draws its thread. */
export function openAhead(client: QueryClient): DrawThread {
  let drawSignals: typeof drawEarlySignals | null = null;
  const read = async () => {
    const [early, ahead] = await Promise.all([
      import("#src/features/signals/early-signals.ts"),
      import("#src/features/signals/read-ahead.ts"),
    ]);
    drawSignals = early.drawEarlySignals;
    ahead.readFindingsAhead(client);
  };
  // Without them the ticket reads itself, later.
  read().catch(() => undefined);
  return (ticketId, place, words) => {
    const thread = threadOf(client, ticketId);
    if (!thread) return undefined;
    const strip = drawSignals?.(client, ticketId, words.locale) ?? null;
    drawEarlyThread(place, { ...thread, ...words, strip });
    return painted();
  };
}

/** What is here of a ticket and has not moved on. */
function threadOf(client: QueryClient, ticketId: string): Pick<EarlyThread, "ticket" | "items"> | null {
  const timeline = client.getQueryData(messageQueries.timeline(ticketId).queryKey);
  const items = timeline?.pages.at(-1)?.items;
  const ticket = knownRow(client, ticketId);
  const last = items?.findLast((item) => item.type === "message");
  if (!items || !ticket || !last) return null;
  // The row knows of more than the thread: it has moved on.
  return Date.parse(last.createdAt) < Date.parse(ticket.lastMessageAt) ? null : { ticket, items };
}
