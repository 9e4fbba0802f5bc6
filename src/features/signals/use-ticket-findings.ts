import { useInfiniteQuery, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { messageQueries } from "#src/api/messages.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import type { TicketFindings } from "#src/domain/rules/signals/signal.ts";
import { findingsQuery, isWholeMatter } from "./findings-query.ts";

/** What the rules find in a ticket, again with each change of it. */
export function useTicketFindings(ticketId: string): UseQueryResult<TicketFindings> {
  const ticket = useQuery(ticketQueries.detail(ticketId)).data;
  const config = useQuery(deskQueries.config()).data;
  const pages = useInfiniteQuery(messageQueries.timeline(ticketId)).data?.pages;
  const { data: announcements, dataUpdatedAt } = useQuery(helpCenterQueries.announcements());
  const matter = { ticketId, ticket, pages, config, announcements, announcementsAt: dataUpdatedAt };
  return useQuery({
    ...findingsQuery(matter),
    enabled: isWholeMatter(matter),
    // While the ticket changes the signals of a moment ago stay.
    placeholderData: (before, query) => (query?.queryKey[1] === ticketId ? before : undefined),
  });
}
