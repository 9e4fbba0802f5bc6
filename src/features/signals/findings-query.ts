import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { messageQueries } from "#src/api/messages.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import type { ReadMessage, TicketReading } from "#src/domain/rules/signals/ticket-findings.ts";
import type { Announcement } from "#src/domain/schema/announcement.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { TimelinePage } from "#src/domain/schema/message.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { findInTicket } from "./findings-source.ts";

/** All that the rules are given, as far as it is here. */
export interface FindingsMatter {
  ticketId: string;
  ticket: Ticket | undefined;
  pages: readonly TimelinePage[] | undefined;
  config: DeskConfig | undefined;
  announcements: readonly Announcement[] | undefined;
  /** When they were read, in epoch milliseconds; 0 while they are not. */
  announcementsAt: number;
}

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

export const isWholeMatter = ({ ticket, pages, config }: FindingsMatter) =>
  ticket !== undefined && config !== undefined && pages !== undefined;

/** What the rules find in a ticket as it is now. */
export function findingsQuery(matter: FindingsMatter) {
  const { ticketId, ticket, pages, config, announcements = [], announcementsAt } = matter;
  const last = pages?.at(-1)?.items.at(-1)?.id;
  return queryOptions({
    queryKey: ["findings", ticketId, ticket?.version, pages?.length, last, announcementsAt] as const,
    queryFn: () => {
      if (!ticket || !pages || !config) throw new Error("Nothing to read yet");
      const start = performance.now();
      const reading = readingOf(ticket, pages, config, announcements);
      // User Timing, for the bench: the worker's call tells its own time.
      performance.measure("signals reading", { start });
      return findInTicket(reading);
    },
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    networkMode: "always",
  });
}
