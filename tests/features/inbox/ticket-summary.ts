import { ticketSummarySchema, type TicketSummary } from "#src/domain/schema/ticket.ts";

/** A ticket as the list knows it. */
export function ticketSummary(id: string, of: Partial<TicketSummary> = {}): TicketSummary {
  return ticketSummarySchema.parse({
    id,
    number: 1,
    subject: `Subject of ${id}`,
    excerpt: `Excerpt of ${id}`,
    requester: { id: "c1", name: "Mika" },
    language: "en",
    status: "open",
    priority: "urgent",
    category: "security",
    channel: "email",
    assignee: null,
    groupId: "g1",
    tags: [],
    unread: false,
    restricted: false,
    attachmentCount: 0,
    messageCount: 1,
    incidentId: null,
    waitingSince: null,
    sla: null,
    lastMessageAt: "2026-11-23T08:00:00Z",
    createdAt: "2026-11-23T08:00:00Z",
    updatedAt: "2026-11-23T08:00:00Z",
    version: 1,
    ...of,
  });
}
