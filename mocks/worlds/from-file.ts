import type { WorldAttachment, WorldFile, WorldMessage, WorldTicket } from "../models/world-file.ts";
import { sniffType, pictureSize } from "../base/sniff.ts";
import type { ChannelFacts } from "#src/domain/schema/channel-facts.ts";
import { createBusinessClock } from "../base/business-hours.ts";
import { actorOf } from "../desk/answers.ts";
import { instantOf } from "../desk/clock.ts";
import type { World } from "../models/desk.ts";
import type {
  AgentRecord,
  FileRecord,
  MessageRecord,
  Millis,
  PersonRecord,
  ThreadItem,
  TicketRecord,
} from "../models/records.ts";
import { deskAgents } from "./cast.ts";
import { deskConfig } from "./config.ts";
import { seedFileRecord, type Cast } from "./from-stories.ts";
import { helpCenterAt, noHelpCenter } from "./help-center.ts";
import { macros } from "./macros.ts";
import { keptTickets, numbered } from "./numbered.ts";
import { counted, ticketFromThread, type WorldClockwork } from "./ticket-from-thread.ts";

const PICTURES = ["image/png", "image/jpeg", "image/gif", "image/webp"];

function fileOf(
  attachment: WorldAttachment,
  place: Pick<FileRecord, "id" | "ticketId" | "messageId" | "createdAt">,
): FileRecord {
  const { content, name, declaredType } = attachment;
  const more = {
    name,
    declaredType,
    contentId: attachment.contentId ?? null,
    sensitivity: attachment.sensitivity ?? "none",
  };
  if ("seedFile" in content) return { ...seedFileRecord(content.seedFile, place), ...more };
  const bytes = Uint8Array.from(atob(content.base64), (sign) => sign.charCodeAt(0));
  const sniffedType = sniffType(bytes);
  const size = pictureSize(bytes, sniffedType);
  const where = { from: "base64" as const, base64: content.base64 };
  const isPicture = PICTURES.includes(sniffedType ?? "");
  return {
    ...place,
    ...more,
    size: bytes.length,
    sniffedType,
    width: attachment.width ?? size?.width ?? null,
    height: attachment.height ?? size?.height ?? null,
    durationSeconds: attachment.durationSeconds ?? null,
    bytes: where,
    // No picture of a sealed document gets out, not even small: this server cannot blur what it was given.
    thumbnail: isPicture && more.sensitivity === "none" ? where : null,
  };
}

function messageOf(
  ticket: WorldTicket,
  cast: Cast,
  message: WorldMessage,
  id: string,
  moved: Millis,
): MessageRecord {
  const sender = message.from === "customer" ? undefined : cast.agents.get(message.from);
  const person = cast.people.get(ticket.requesterId);
  const at = Date.parse(message.at) + moved;
  const isPublic = (message.visibility ?? "public") === "public";
  return {
    type: "message",
    id,
    visibility: message.visibility ?? "public",
    author: sender
      ? actorOf(sender)
      : { kind: "requester", id: ticket.requesterId, name: person?.name ?? ticket.requesterId },
    text: message.text,
    html: message.html ?? null,
    files: (message.attachments ?? []).map((attachment, index) =>
      fileOf(attachment, { id: `${id}.f${index + 1}`, ticketId: ticket.id, messageId: id, createdAt: at }),
    ),
    mail: message.mail ?? null,
    socialVisibility: isPublic && "handle" in ticket.facts ? ticket.facts.visibility : null,
    delivery: "sent",
    sendAt: null,
    language: sender ? null : (ticket.language ?? null),
    at,
  };
}

function threadOf(ticket: WorldTicket, cast: Cast, moved: Millis): ThreadItem[] {
  const messages = ticket.messages.map((message, index) =>
    messageOf(ticket, cast, message, `${ticket.id}.${index + 2}`, moved),
  );
  const [first] = messages;
  if (!first) return [];
  return [
    {
      type: "event",
      id: `${ticket.id}.1`,
      kind: "created",
      actor: first.author,
      from: null,
      to: ticket.channel,
      at: first.at,
    },
    ...messages,
  ];
}

/** What others posted stands among the messages: it is moved with them. */
function factsOf({ facts }: WorldTicket, moved: Millis): ChannelFacts {
  if (!("thread" in facts) || !facts.thread) return facts;
  const thread = facts.thread.map((post) => ({ ...post, at: instantOf(Date.parse(post.at) + moved) }));
  return { ...facts, thread };
}

function ticketOf(clockwork: WorldClockwork, cast: Cast, ticket: WorldTicket, moved: Millis): TicketRecord {
  if (!cast.people.has(ticket.requesterId))
    throw new Error(`Ticket ${ticket.id}: the file has no requester ${ticket.requesterId}.`);
  const assigneeId = ticket.assigneeId ?? null;
  if (assigneeId !== null && !cast.agents.has(assigneeId))
    throw new Error(`Ticket ${ticket.id}: there is no agent ${assigneeId}.`);
  const category = clockwork.config.categories.find((candidate) => candidate.id === ticket.category);
  const messages = threadOf(ticket, cast, moved).filter((item) => item.type === "message");
  return ticketFromThread(
    clockwork,
    {
      id: ticket.id,
      subject: ticket.subject,
      requesterId: ticket.requesterId,
      channel: ticket.channel,
      category: ticket.category,
      status: ticket.status ?? "new",
      priority: ticket.priority ?? "normal",
      assigneeId,
      groupId: ticket.groupId ?? category?.groupId ?? "grp_general",
      tags: [...(ticket.tags ?? [])],
      language: ticket.language ?? null,
      origin: { thread: () => threadOf(ticket, cast, moved), facts: () => factsOf(ticket, moved) },
    },
    messages.map(counted),
  );
}

/** A world somebody brought: an importer's, or one written by hand. */
export function worldFromFile(file: WorldFile, name: string, now: Millis): World {
  const config = file.config ?? deskConfig;
  const agents: AgentRecord[] = deskAgents();
  const people: PersonRecord[] = file.requesters.map((requester) => ({
    id: requester.id,
    name: requester.name,
    contacts: requester.contacts,
    preferredContact: requester.preferredContact ?? null,
    locale: requester.locale,
    timeZone: requester.timeZone ?? null,
    verificationLevel: requester.verificationLevel ?? "unverified",
    twoFactorEnabled: requester.twoFactorEnabled ?? null,
    customerSince: requester.customerSince ?? null,
    email: requester.contacts.find((contact) => contact.kind === "email")?.value ?? "",
  }));
  const cast: Cast = {
    agents: new Map(agents.map((agent) => [agent.id, agent])),
    people: new Map(people.map((person) => [person.id, person])),
  };
  const clockwork: WorldClockwork = { config, business: createBusinessClock(config.businessHours), now };
  const moved = file.anchor === undefined ? 0 : now - Date.parse(file.anchor);
  const ids = new Set<string>();
  for (const { id } of file.tickets) {
    if (ids.has(id)) throw new Error(`The file has two tickets with the id ${id}.`);
    ids.add(id);
  }
  const tickets = numbered(file.tickets.map((ticket) => ticketOf(clockwork, cast, ticket, moved)));
  return {
    name,
    config,
    agents,
    people: () => new Map(cast.people),
    tickets: keptTickets(tickets),
    macros,
    // Another exchange has not written these articles.
    helpCenter: file.config ? noHelpCenter : helpCenterAt(now),
  };
}
