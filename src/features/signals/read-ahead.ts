import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { messageQueries, timelineKey } from "#src/api/messages.ts";
import { ticketKeys, ticketQueries } from "#src/api/tickets.ts";
import { findingsQuery, isWholeMatter, type FindingsMatter } from "./findings-query.ts";

const readers = new WeakSet<QueryClient>();
const idPlaces = [timelineKey(""), ticketKeys.detail("")];

/** Whose thread or fields these are; null for anything else. */
function ticketIdOf(key: QueryKey): string | null {
  const place = idPlaces.find(
    (pattern) =>
      pattern.length === key.length && pattern.every((part, at) => part === "" || part === key[at]),
  );
  const id = place && key[place.length - 1];
  return typeof id === "string" ? id : null;
}

/** What is here of a ticket for the rules to read. */
export function matterOf(client: QueryClient, ticketId: string): FindingsMatter {
  const announcements = client.getQueryState(helpCenterQueries.announcements().queryKey);
  return {
    ticketId,
    ticket: client.getQueryData(ticketQueries.detail(ticketId).queryKey),
    pages: client.getQueryData(messageQueries.timeline(ticketId).queryKey)?.pages,
    config: client.getQueryData(deskQueries.config().queryKey),
    announcements: announcements?.data,
    announcementsAt: announcements?.dataUpdatedAt ?? 0,
  };
}

function readNow(client: QueryClient, ticketId: string): void {
  const matter = matterOf(client, ticketId);
  // Who shows it shows its failure.
  if (isWholeMatter(matter)) client.query(findingsQuery(matter)).catch(() => undefined);
}

/**
 * From now on a ticket is read as soon as its thread and its fields are here, before anything of it is drawn: its
 * signals then stand with its first picture. Once for each client.
 */
export function readFindingsAhead(client: QueryClient): void {
  if (readers.has(client)) return;
  readers.add(client);
  const readAt = (key: QueryKey) => {
    const ticketId = ticketIdOf(key);
    if (ticketId !== null) readNow(client, ticketId);
  };
  const begin = () => {
    const cache = client.getQueryCache();
    for (const { queryKey } of cache.findAll({ queryKey: ["timeline"] })) readAt(queryKey);
    cache.subscribe((event) => {
      if (event.type === "updated" && event.action.type === "success") readAt(event.query.queryKey);
    });
  };
  // Read with them at once, or else without.
  client.query(helpCenterQueries.announcements()).then(begin, begin);
}
