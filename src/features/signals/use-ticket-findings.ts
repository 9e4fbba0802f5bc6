import { useInfiniteQuery, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { messageQueries } from "#src/api/messages.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import type { TicketFindings } from "#src/domain/rules/signals/signal.ts";
import type { ReadMessage, TicketReading } from "#src/domain/rules/signals/ticket-findings.ts";
import type { Announcement } from "#src/domain/schema/announcement.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { TimelinePage } from "#src/domain/schema/message.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { findInTicket } from "./findings-source.ts";

/** Only what the rules read: the rest would be copied to the worker for nothing. */
function readingOf(
  ticket: Ticket,
  pages: readonly TimelinePage[],
  config: DeskConfig,
  announcements: readonly Announcement[],
): TicketReading {
  const { subject, channel, category, status, facts, attachments, requester, createdAt, incidentId } = ticket;
  const { exchangeName, officialDomains, officialAddresses, socialAccounts } = config;
  const messages = pages
    .flatMap((page) => page.items)
    .flatMap((item): ReadMessage[] => {
      if (item.type !== "message") return [];
      const { id, visibility, author, mail, socialVisibility, body, createdAt: at } = item;
      return [{ id, visibility, author, mail, socialVisibility, createdAt: at, body: { text: body.text } }];
    });
  return {
    ticket: { subject, channel, category, status, facts, attachments, requester, createdAt, incidentId },
    messages,
    isWhole: pages[0]?.previousCursor === null,
    desk: { exchangeName, officialDomains, officialAddresses, socialAccounts },
    announcements,
    now: Date.now(),
  };
}

/** What the rules find in a ticket, again with each change of it. */
export function useTicketFindings(ticketId: string): UseQueryResult<TicketFindings> {
  const ticket = useQuery(ticketQueries.detail(ticketId)).data;
  const config = useQuery(deskQueries.config()).data;
  const pages = useInfiniteQuery(messageQueries.timeline(ticketId)).data?.pages;
  const announcements = useQuery(helpCenterQueries.announcements());
  const isReady = ticket !== undefined && config !== undefined && pages !== undefined;
  const last = pages?.at(-1)?.items.at(-1)?.id;
  return useQuery({
    queryKey: ["findings", ticketId, ticket?.version, pages?.length, last, announcements.dataUpdatedAt],
    queryFn: () => {
      if (!isReady) throw new Error("Nothing to read yet");
      const start = performance.now();
      const reading = readingOf(ticket, pages, config, announcements.data ?? []);
      // User Timing, for the bench: the worker's call tells its own time.
      performance.measure("signals reading", { start });
      return findInTicket(reading);
    },
    enabled: isReady,
    // While the ticket changes the signals of a moment ago stay.
    placeholderData: (before, query) => (query?.queryKey[1] === ticketId ? before : undefined),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    networkMode: "always",
  });
}
