import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { BusinessClock } from "../base/business-hours.ts";
import { promiseFor } from "../desk/promises.ts";
import type { MessageRecord, Millis, Origin, TicketRecord } from "../models/records.ts";

/** What of a message a ticket's record is counted from. */
export interface CountedMessage {
  at: Millis;
  /** An agent's id, or null for the customer. */
  authorId: string | null;
  isPublic: boolean;
  files: number;
}

export const counted = (message: MessageRecord): CountedMessage => ({
  at: message.at,
  authorId: message.author.kind === "requester" ? null : (message.author.id ?? "system"),
  isPublic: message.visibility === "public",
  files: message.files.length,
});

type Known = Pick<
  TicketRecord,
  | "id"
  | "subject"
  | "requesterId"
  | "channel"
  | "category"
  | "status"
  | "priority"
  | "assigneeId"
  | "groupId"
  | "tags"
  | "language"
> & { origin: Origin };

export interface WorldClockwork {
  config: DeskConfig;
  business: BusinessClock;
  now: Millis;
}

/** Since when the customer waits: their first message after the desk's last answer. */
function waitingSinceOf(messages: CountedMessage[]): Millis | null {
  const lastAnswer = messages.findLastIndex((message) => message.isPublic && message.authorId !== null);
  return messages.slice(lastAnswer + 1).find((message) => message.authorId === null)?.at ?? null;
}

/** A ticket's record as its thread makes it. The number is given when all tickets are there. */
export function ticketFromThread(
  { config, business, now }: WorldClockwork,
  known: Known,
  messages: CountedMessage[],
): TicketRecord {
  const first = messages[0];
  const last = messages.at(-1);
  if (!first || !last) throw new Error(`Ticket ${known.id} has no message`);
  const isOver = known.status === "solved" || known.status === "closed";
  const ticket: TicketRecord = {
    ...known,
    number: 0,
    version: messages.length,
    createdAt: first.at,
    updatedAt: last.at,
    lastMessageAt: last.at,
    waitingSince: known.status === "new" || known.status === "open" ? waitingSinceOf(messages) : null,
    answered: messages.some((message) => message.isPublic && message.authorId !== null),
    solvedAt: isOver ? Math.min(last.at + 60_000, now) : null,
    messageCount: messages.length,
    attachmentCount: messages.reduce((sum, message) => sum + message.files, 0),
    lastAuthorId: last.authorId,
    promise: null,
  };
  ticket.promise = promiseFor(config, business, ticket);
  return ticket;
}
