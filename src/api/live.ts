import type { QueryClient } from "@tanstack/react-query";
import type { LiveEvent } from "#src/domain/schema/live-event.ts";
import { macroKeys } from "./macro-keys.ts";
import { sessionQueries } from "./session.ts";
import { supervisionKeys } from "./supervision-keys.ts";
import { addToTimeline, storeSummary } from "./ticket-cache.ts";
import { ticketKeys } from "./tickets.ts";

const soonMs = 100;
const countsEveryMs = 600;
const waiting = new WeakMap<QueryClient, ReturnType<typeof setTimeout>>();
const askedAt = new WeakMap<QueryClient, number>();

/** Counts are the server's work: a first change brings them at once, a burst of changes now and then. */
function refreshCountsSoon(client: QueryClient): void {
  if (waiting.has(client)) return;
  const sinceLast = performance.now() - (askedAt.get(client) ?? -Infinity);
  const pause = Math.max(soonMs, countsEveryMs - sinceLast);
  const timer = setTimeout(() => {
    waiting.delete(client);
    askedAt.set(client, performance.now());
    void client.invalidateQueries({ queryKey: ticketKeys.counts });
    void client.invalidateQueries({ queryKey: supervisionKeys.all });
  }, pause);
  waiting.set(client, timer);
}

/** Puts one live change into the cache. Lists that are on screen are patched in place, never reordered. */
export function applyLiveEvent(client: QueryClient, event: LiveEvent): void {
  switch (event.type) {
    case "ticket.created":
      refreshCountsSoon(client);
      // A list that nobody looks at is read afresh when it is opened.
      void client.invalidateQueries({ queryKey: ticketKeys.lists, refetchType: "none" });
      return;
    case "ticket.changed":
      storeSummary(client, event.ticket);
      refreshCountsSoon(client);
      void client.invalidateQueries({ queryKey: ticketKeys.lists, refetchType: "none" });
      return;
    case "ticket.gone":
      void client.invalidateQueries({ queryKey: ticketKeys.lists });
      void client.invalidateQueries({ queryKey: ticketKeys.detail(event.ticketId) });
      refreshCountsSoon(client);
      return;
    case "timeline.added":
      addToTimeline(client, event.ticketId, event.item);
      return;
    case "job.changed":
      client.setQueryData(supervisionKeys.job(event.job.id), event.job);
      return;
    case "macros.changed":
      void client.invalidateQueries({ queryKey: macroKeys });
      return;
    case "reset":
      void client.invalidateQueries();
      return;
    case "session.ended":
      // Meets the 401, which asks the agent to sign in again.
      client.fetchQuery({ ...sessionQueries.current(), staleTime: 0 }).catch(() => undefined);
      return;
  }
}
