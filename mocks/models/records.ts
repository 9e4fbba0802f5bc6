import type { Agent } from "#src/domain/schema/actor.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import type { Call } from "#src/domain/schema/call.ts";
import type { ChannelFacts, MailFacts } from "#src/domain/schema/channel-facts.ts";
import type { Category, Channel, SlaTarget } from "#src/domain/schema/desk-config.ts";
import type { IdentityMethod } from "#src/domain/schema/identity.ts";
import type { Message, TicketEvent } from "#src/domain/schema/message.ts";
import type { Requester } from "#src/domain/schema/requester.ts";
import type { Priority, Status } from "#src/domain/schema/ticket.ts";

/** Instants of the pretend server are milliseconds since 1970; only its answers are RFC 3339. */
export type Millis = number;

export interface AgentRecord extends Agent {
  email: string;
  locale: string;
}

export interface PersonRecord extends Omit<Requester, "ticketCount"> {
  email: string;
}

/** Where a file's bytes are: nothing is stored that can be made again. */
export type Bytes =
  | { from: "seed"; file: string }
  | { from: "base64"; base64: string }
  | { from: "memory"; bytes: Uint8Array<ArrayBuffer> }
  | { from: "made"; kind: "log" | "csv" | "json" | "png" | "pdf"; seed: number };

export interface FileRecord {
  id: string;
  ticketId: string;
  messageId: string | null;
  name: string;
  size: number;
  declaredType: string;
  sniffedType: string | null;
  sensitivity: Attachment["sensitivity"];
  contentId: string | null;
  width: number | null;
  height: number | null;
  durationSeconds: number | null;
  createdAt: Millis;
  bytes: Bytes;
  thumbnail: Bytes | null;
}

export interface MessageRecord {
  type: "message";
  id: string;
  visibility: Message["visibility"];
  author: Message["author"];
  /** As it was written, secrets included: answers carry the masked text. */
  text: string;
  html: string | null;
  files: FileRecord[];
  mail: MailFacts | null;
  socialVisibility: Message["socialVisibility"];
  delivery: Message["delivery"];
  sendAt: Millis | null;
  language: string | null;
  at: Millis;
}

export interface EventRecord {
  type: "event";
  id: string;
  kind: TicketEvent["kind"];
  actor: TicketEvent["actor"];
  from: string | null;
  to: string | null;
  at: Millis;
}

export type ThreadItem = MessageRecord | EventRecord;

interface DismissedRecord {
  signal: string;
  by: { id: string; name: string };
  at: Millis;
}

interface IdentityRecord {
  how: IdentityMethod;
  by: { id: string; name: string };
  at: Millis;
}

export interface CallRecord extends Omit<Call, "callAt" | "at"> {
  callAt: Millis | null;
  at: Millis;
}

/** What a ticket began with. Made on request, so that a ticket in a list costs a few words only. */
export interface Origin {
  thread: (ticket: TicketRecord) => ThreadItem[];
  /** What a search reads of its messages, where that is made faster than the whole thread. */
  searched?: () => string;
  facts: (ticket: TicketRecord) => ChannelFacts;
}

export interface ReplyPromise {
  target: SlaTarget;
  dueAt: Millis;
  /** From here on it is at risk. */
  riskAt: Millis;
}

export interface TicketRecord {
  id: string;
  number: number;
  version: number;
  subject: string;
  requesterId: string;
  channel: Channel;
  category: Category;
  status: Status;
  priority: Priority;
  assigneeId: string | null;
  groupId: string;
  tags: string[];
  dismissed?: readonly DismissedRecord[];
  /** The announcement it waits on. */
  incidentId?: string | null;
  identity?: IdentityRecord | null;
  calls?: readonly CallRecord[];
  language: string | null;
  createdAt: Millis;
  updatedAt: Millis;
  lastMessageAt: Millis;
  waitingSince: Millis | null;
  answered: boolean;
  solvedAt: Millis | null;
  messageCount: number;
  attachmentCount: number;
  /** Who wrote the last message: an agent's id, or null for the customer. */
  lastAuthorId: string | null;
  promise: ReplyPromise | null;
  origin: Origin;
}

/** The tickets a world begins with, by place: kept, or made when one is read. They may be shared. */
export interface TicketSource {
  size: number;
  read: (place: number) => TicketRecord;
  /** Whether the records bring their numbers along; else the desk numbers them by age. */
  isNumbered: boolean;
}
