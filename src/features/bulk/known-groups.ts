import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { ticketKeys } from "#src/api/tickets.ts";
import type { TicketPage } from "#src/domain/schema/ticket.ts";
import type { BulkTarget } from "#src/store/writes.ts";

/** The groups of the chosen tickets, as the lists on screen hold them; null when not all of them are known. */
export function knownGroups(client: QueryClient, target: BulkTarget): ReadonlySet<string> | null {
  if (!("ticketIds" in target)) return null;
  const unknown = new Set(target.ticketIds);
  const groups = new Set<string>();
  for (const [, list] of client.getQueriesData<InfiniteData<TicketPage>>({ queryKey: ticketKeys.lists })) {
    for (const row of list?.pages.flatMap((page) => page.items) ?? []) {
      if (unknown.delete(row.id)) groups.add(row.groupId);
    }
  }
  return unknown.size === 0 ? groups : null;
}
