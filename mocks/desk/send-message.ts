import type { MailFacts } from "#src/domain/schema/channel-facts.ts";
import type { SendMessage } from "#src/domain/schema/message.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, FileRecord, MessageRecord, TicketRecord } from "../models/records.ts";
import { actorOf, markSeen, messageAnswer, personOf } from "./answers.ts";
import { instantOf } from "./clock.ts";
import { invalid, ProblemAnswer } from "./problem.ts";
import { schedule } from "./scheduled.ts";
import { networkLength } from "./social-length.ts";
import { applyChange, refuseChange, touch } from "./ticket-change.ts";

/** Messages by others that the agent had not on screen. */
function unseenMessages(
  desk: Desk,
  agent: AgentRecord,
  ticket: TicketRecord,
  lastSeen: string | null,
): MessageRecord[] {
  const messages = desk.threads.messages(ticket);
  const at = messages.findIndex((message) => message.id === lastSeen);
  if (lastSeen !== null && at === -1)
    throw invalid("/lastSeenMessageId", "There is no such message on this ticket.");
  return messages
    .slice(at + 1)
    .filter((message) => message.author.id !== agent.id || message.author.kind !== "agent");
}

function takeUploads(desk: Desk, ticket: TicketRecord, ids: string[]): FileRecord[] {
  if (ids.length > desk.config.uploadLimits.filesPerMessage) {
    throw invalid(
      "/attachmentIds",
      `A message carries at most ${desk.config.uploadLimits.filesPerMessage} files.`,
    );
  }
  return ids.map((id, index) => {
    const file = desk.uploads.get(id);
    if (!file || file.ticketId !== ticket.id || file.messageId !== null) {
      throw invalid(`/attachmentIds/${index}`, "There is no such upload for this ticket.");
    }
    return file;
  });
}

function replyMail(
  desk: Desk,
  agent: AgentRecord,
  ticket: TicketRecord,
  send: SendMessage,
  id: string,
): MailFacts {
  const facts = ticket.origin.facts(ticket);
  const person = personOf(desk, ticket);
  const last = desk.threads
    .messages(ticket)
    .findLast((message) => message.mail !== null && message.author.kind === "requester")?.mail;
  const from = "receivedAt" in facts ? facts.receivedAt : (desk.config.officialAddresses[0] ?? "");
  const subject = last?.subject ?? ticket.subject;
  return {
    from: { name: `${agent.name} · ${desk.config.exchangeName}`, address: from },
    to: send.to ?? [last?.replyTo ?? last?.from ?? { name: person.name, address: person.email }],
    cc: send.cc ?? last?.cc ?? [],
    replyTo: null,
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    date: instantOf(desk.clock.now()),
    messageId: `<${id}@${desk.config.officialDomains[0] ?? "desk.example"}>`,
    inReplyTo: last?.messageId ?? null,
    authentication: null,
  };
}

function refuseSocialLength(desk: Desk, ticket: TicketRecord, send: SendMessage): void {
  const facts = ticket.origin.facts(ticket);
  if (send.visibility === "internal" || !("network" in facts) || !("visibility" in facts)) return;
  const account = desk.config.socialAccounts.find((candidate) => candidate.network === facts.network);
  const limit =
    (send.socialVisibility ?? facts.visibility) === "public" ? account?.publicLimit : account?.directLimit;
  if (limit !== undefined && networkLength(facts.network, send.body.text) > limit) {
    throw invalid("/body/text", `This network takes at most ${limit} characters.`);
  }
}

/** The status a message leaves behind: what was asked for, else the first public reply opens a new ticket. */
function statusAfter(ticket: TicketRecord, send: SendMessage): string | null {
  if (send.status !== null) return send.status;
  return send.visibility === "public" && ticket.status === "new" ? "open" : null;
}

/** Throws when this agent may not send this to this ticket, or nobody can; answers the status it would leave. */
export function refuseMessage(
  desk: Desk,
  agent: AgentRecord,
  ticket: TicketRecord,
  send: SendMessage,
): string | null {
  const status = statusAfter(ticket, send);
  refuseChange(desk, agent, ticket, status === null ? {} : { status });
  if (send.visibility !== "public" && send.visibility !== "internal")
    throw invalid("/visibility", "public or internal.");
  if (send.body.text.trim() === "") throw invalid("/body/text", "A message needs some text.");
  if (![undefined, "public", "direct"].includes(send.socialVisibility))
    throw invalid("/socialVisibility", "public or direct.");
  refuseSocialLength(desk, ticket, send);
  return status;
}

export function sendMessage(
  desk: Desk,
  agent: AgentRecord,
  ticket: TicketRecord,
  send: SendMessage,
): MessageRecord {
  const status = refuseMessage(desk, agent, ticket, send);
  const files = takeUploads(desk, ticket, send.attachmentIds);
  const unseen = unseenMessages(desk, agent, ticket, send.lastSeenMessageId);
  if (unseen.length > 0) {
    const newMessages = unseen.map((message) => messageAnswer(ticket, message));
    throw new ProblemAnswer("thread_moved", "Someone has written since you last looked. Nothing was sent.", {
      newMessages,
    });
  }
  const sendAt = send.sendAt === null ? null : Date.parse(send.sendAt);
  if (sendAt !== null && sendAt <= desk.clock.now()) throw invalid("/sendAt", "This instant has passed.");

  const facts = ticket.origin.facts(ticket);
  const isPublic = send.visibility === "public";
  const id = desk.threads.nextId(ticket);
  const record: MessageRecord = {
    type: "message",
    id,
    visibility: send.visibility,
    author: actorOf(agent),
    text: send.body.text,
    html: ticket.channel === "social" && isPublic ? null : send.body.html,
    files,
    mail: ticket.channel === "email" && isPublic ? replyMail(desk, agent, ticket, send, id) : null,
    socialVisibility: isPublic && "handle" in facts ? (send.socialVisibility ?? facts.visibility) : null,
    delivery: sendAt === null ? "sent" : "scheduled",
    sendAt,
    language: null,
    at: desk.clock.tick(),
  };
  for (const file of files) file.messageId = id;
  addMessage(desk, ticket, record);
  markSeen(desk, agent, ticket, ticket.messageCount);
  if (sendAt !== null) schedule(desk, { ticket, message: record, agent, status });
  else if (status !== null) applyChange(desk, actorOf(agent), ticket, { status });
  return record;
}

/** Puts a message on a ticket and counts what follows from it. */
export function addMessage(desk: Desk, ticket: TicketRecord, record: MessageRecord): void {
  desk.threads.add(ticket, record);
  ticket.messageCount += 1;
  ticket.attachmentCount += record.files.length;
  ticket.lastMessageAt = record.at;
  ticket.lastAuthorId = record.author.kind === "requester" ? null : record.author.id;
  if (record.author.kind === "requester") ticket.waitingSince ??= record.at;
  else if (record.visibility === "public" && record.delivery === "sent") {
    ticket.waitingSince = null;
    ticket.answered = true;
  }
  desk.events.append({ type: "timeline.added", ticketId: ticket.id, item: record });
  touch(desk, ticket);
}
