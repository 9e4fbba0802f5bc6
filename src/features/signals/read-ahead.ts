import { hashKey, type Query, type QueryClient } from "@tanstack/react-query";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { timelineKey } from "#src/api/messages.ts";
import { ticketKeys } from "#src/api/tickets.ts";
import { findingsQuery, isWholeMatter, matterOf } from "./findings-query.ts";

const readers = new WeakSet<QueryClient>();

/** Whose thread or fields these are; null for anything else. */
function ticketIdOf({ queryKey, queryHash }: Query): string | null {
  const id = queryKey.at(-1);
  if (typeof id !== "string") return null;
  return [timelineKey(id), ticketKeys.detail(id)].some((key) => hashKey(key) === queryHash) ? id : null;
}

/**
 * From now on a ticket is read as soon as its thread and its fields are here, before anything of it is drawn: its
 * signals then stand with its first picture. Once for each client.
 */
export function readFindingsAhead(client: QueryClient): void {
  if (readers.has(client)) return;
  readers.add(client);
  const cache = client.getQueryCache();
  const read = (query: Query) => {
    const ticketId = ticketIdOf(query);
    if (ticketId === null) return;
    const matter = matterOf(client, ticketId);
    // Who shows it shows its failure.
    if (isWholeMatter(matter)) client.query(findingsQuery(matter)).catch(() => undefined);
  };
  const begin = () => {
    for (const query of cache.getAll()) read(query);
    cache.subscribe((event) => {
      if (event.type === "updated" && event.action.type === "success") read(event.query);
    });
  };
  // Read with them at once, or else without.
  client.query(helpCenterQueries.announcements()).then(begin, begin);
}
