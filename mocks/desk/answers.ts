import type { Actor } from "#src/domain/schema/actor.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import type { Message, TicketEvent, TimelineItem } from "#src/domain/schema/message.ts";
import type { Requester } from "#src/domain/schema/requester.ts";
import type { Ticket, TicketSummary } from "#src/domain/schema/ticket.ts";
import { maskBody } from "../base/masking.ts";
import type { Desk } from "../models/desk.ts";
import type {
  AgentRecord,
  EventRecord,
  FileRecord,
  MessageRecord,
  PersonRecord,
  ThreadItem,
  TicketRecord,
} from "../models/records.ts";
import { instantOf, instantOrNull } from "./clock.ts";
import { slaOf } from "./promises.ts";
import { passingRows, ticketTests } from "./ticket-filter.ts";
import { publicThread } from "./public-thread.ts";
import { maySee } from "./visibility.ts";

const EXCERPT = 160;
const FILES_OF_A_TICKET = 300;

export const actorOf = (agent: AgentRecord): Actor => ({ kind: "agent", id: agent.id, name: agent.name });

/** The answer about a file; `token` opens a sealed one. */
export function attachmentAnswer(file: FileRecord, token: string | null = null): Attachment {
  const path = `/api/v1/attachments/${encodeURIComponent(file.id)}`;
  const isSealed = file.sensitivity === "identity_document" && token === null;
  return {
    id: file.id,
    ticketId: file.ticketId,
    messageId: file.messageId,
    name: file.name,
    size: file.size,
    declaredType: file.declaredType,
    sniffedType: file.sniffedType,
    contentUrl: isSealed ? null : `${path}/content${token ? `?token=${token}` : ""}`,
    thumbnailUrl: file.thumbnail ? `${path}/thumbnail` : null,
    sensitivity: file.sensitivity,
    contentId: file.contentId,
    width: file.width,
    height: file.height,
    durationSeconds: file.durationSeconds,
    createdAt: instantOf(file.createdAt),
  };
}

export function messageAnswer(ticket: TicketRecord, record: MessageRecord): Message {
  return {
    type: "message",
    id: record.id,
    ticketId: ticket.id,
    visibility: record.visibility,
    author: record.author,
    channel: ticket.channel,
    body: maskBody(record.text, record.html).body,
    attachments: record.files.map((file) => attachmentAnswer(file)),
    mail: record.mail,
    socialVisibility: record.socialVisibility,
    delivery: record.delivery,
    sendAt: instantOrNull(record.sendAt),
    language: record.language,
    createdAt: instantOf(record.at),
  };
}

function eventAnswer(ticket: TicketRecord, record: EventRecord): TicketEvent {
  const { at, ...event } = record;
  return { ...event, ticketId: ticket.id, createdAt: instantOf(at) };
}

export const timelineAnswer = (ticket: TicketRecord, item: ThreadItem): TimelineItem =>
  item.type === "message" ? messageAnswer(ticket, item) : eventAnswer(ticket, item);

function excerptOf(messages: MessageRecord[]): string {
  const last = messages.findLast((message) => message.visibility === "public");
  const text = last ? maskBody(last.text, null).body.text.replace(/\s+/g, " ").trim() : "";
  const signs = [...text];
  return signs.length > EXCERPT
    ? `${signs
        .slice(0, EXCERPT - 1)
        .join("")
        .trimEnd()}…`
    : text;
}

/** Seen messages are counted where an agent has read; before that, a customer's last word is unread. */
function isUnread(desk: Desk, agent: AgentRecord, ticket: TicketRecord): boolean {
  if (ticket.lastAuthorId === agent.id) return false;
  const seen = desk.seen.get(agent.id)?.get(ticket.id);
  if (seen !== undefined) return seen < ticket.messageCount;
  return ticket.lastAuthorId === null && (ticket.status === "new" || ticket.status === "open");
}

export function markSeen(desk: Desk, agent: AgentRecord, ticket: TicketRecord, messages: number): void {
  let seen = desk.seen.get(agent.id);
  if (!seen) desk.seen.set(agent.id, (seen = new Map<string, number>()));
  seen.set(ticket.id, Math.max(messages, seen.get(ticket.id) ?? 0));
}

export function requesterAnswer(desk: Desk, agent: AgentRecord, person: PersonRecord): Requester {
  const { email: _, ...requester } = person;
  const tickets = passingRows(desk, ticketTests(desk, agent, { requester: person.id }));
  return { ...requester, ticketCount: tickets.length };
}

export function personOf(desk: Desk, ticket: TicketRecord): PersonRecord {
  const person = desk.people.get(ticket.requesterId);
  if (!person) throw new Error(`Ticket ${ticket.id} has a requester nobody knows: ${ticket.requesterId}`);
  return person;
}

export function ticketSummary(desk: Desk, agent: AgentRecord, ticket: TicketRecord): TicketSummary {
  const assignee = ticket.assigneeId === null ? undefined : desk.agents.get(ticket.assigneeId);
  const group = desk.config.groups.find((candidate) => candidate.id === ticket.groupId);
  const person = personOf(desk, ticket);
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    subject: ticket.subject,
    requester: { id: person.id, name: person.name },
    excerpt: excerptOf(desk.threads.messages(ticket)),
    channel: ticket.channel,
    category: ticket.category,
    status: ticket.status,
    priority: ticket.priority,
    assignee: assignee ? { id: assignee.id, name: assignee.name } : null,
    groupId: ticket.groupId,
    tags: [...ticket.tags],
    language: ticket.language,
    attachmentCount: ticket.attachmentCount,
    messageCount: ticket.messageCount,
    unread: isUnread(desk, agent, ticket),
    restricted: group?.restricted ?? false,
    incidentId: ticket.incidentId ?? null,
    createdAt: instantOf(ticket.createdAt),
    updatedAt: instantOf(ticket.updatedAt),
    lastMessageAt: instantOf(ticket.lastMessageAt),
    waitingSince: instantOrNull(ticket.waitingSince),
    sla: slaOf(ticket, desk.clock.now()),
  };
}

export const dismissedAnswer = ({ dismissed = [] }: TicketRecord): Ticket["dismissedSignals"] =>
  dismissed.map(({ signal, by, at }) => ({ signal, by, at: instantOf(at) }));

export const identityAnswer = ({ identity = null }: TicketRecord): Ticket["identity"] =>
  identity && { ...identity, at: instantOf(identity.at) };

export function ticketAnswer(desk: Desk, agent: AgentRecord, ticket: TicketRecord): Ticket {
  const messages = desk.threads.messages(ticket);
  const files = messages.flatMap((message) => message.files).reverse();
  const facts = ticket.origin.facts(ticket);
  return {
    ...ticketSummary(desk, agent, ticket),
    requester: requesterAnswer(desk, agent, personOf(desk, ticket)),
    facts:
      "duplicateTicketIds" in facts
        ? { ...facts, duplicateTicketIds: visibleIds(desk, agent, facts.duplicateTicketIds) }
        : "handle" in facts
          ? { ...facts, thread: publicThread(desk, personOf(desk, ticket), facts, messages) }
          : facts,
    lastMessageId: messages.at(-1)?.id ?? null,
    attachments: files.slice(0, FILES_OF_A_TICKET).map((file) => attachmentAnswer(file)),
    dismissedSignals: dismissedAnswer(ticket),
    identity: identityAnswer(ticket),
  };
}

const visibleIds = (desk: Desk, agent: AgentRecord, ids: string[]) =>
  ids.filter((id) => {
    const other = desk.tickets.get(id);
    return other !== undefined && maySee(desk, agent, other);
  });
