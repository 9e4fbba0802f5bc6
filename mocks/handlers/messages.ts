import type { BodyOf } from "#src/domain/schema/endpoint.ts";
import { getMessageSource } from "#src/domain/schema/endpoints/message-source.ts";
import * as table from "#src/domain/schema/endpoints/messages.ts";
import { getTimeline } from "#src/domain/schema/endpoints/timeline.ts";
import type { MessageBody } from "#src/domain/schema/message.ts";
import { hash } from "../base/hash.ts";
import { maskBody } from "../base/masking.ts";
import { actorOf, messageAnswer, ticketAnswer } from "../desk/answers.ts";
import { mailSource } from "../desk/mail-source.ts";
import { notFound, ProblemAnswer } from "../desk/problem.ts";
import { sendMessage } from "../desk/send-message.ts";
import { recordEvent } from "../desk/ticket-change.ts";
import { timelinePage } from "../desk/timeline.ts";
import { mayUnseal, maySeeGroup, seenTicket } from "../desk/visibility.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, MessageRecord, TicketRecord } from "../models/records.ts";
import { byteResponse } from "./byte-response.ts";
import { route } from "./route.ts";

function seenMessage(desk: Desk, agent: AgentRecord, messageId: string): [TicketRecord, MessageRecord] {
  const [, ticketId = ""] = /^(.+)\.\d+$/.exec(messageId) ?? [];
  const ticket = desk.tickets.get(ticketId);
  const message = ticket && desk.threads.messages(ticket).find((candidate) => candidate.id === messageId);
  if (!ticket || !message || !maySeeGroup(desk, agent, ticket.groupId)) throw notFound("message");
  return [ticket, message];
}

/** Behind a span of the server's own, or a stretch of the text it sent that only the app has masked. */
function secretIn(
  { masked, text }: MessageBody,
  raw: ReadonlyMap<string, string>,
  { spanId, secret }: BodyOf<typeof table.revealSecret>,
): { text: string; kind: string | null } {
  if ((spanId === undefined) === (secret === undefined))
    throw new ProblemAnswer("bad_request", "Name a span or a secret, one of the two.");
  if (secret) {
    const { start, end, kind } = secret;
    if (start < 0 || start >= end || end > text.length) throw notFound("stretch of text");
    return { text: text.slice(start, end), kind };
  }
  const hidden = raw.get(spanId ?? "");
  if (hidden === undefined) throw notFound("masked span");
  return { text: hidden, kind: masked.find((span) => span.id === spanId)?.kind ?? null };
}

export const messageRoutes = [
  route(getTimeline, ({ desk, agent, params, query }) => ({
    body: timelinePage(desk, seenTicket(desk, agent, params["ticketId"] ?? ""), query),
  })),

  route(table.sendMessage, ({ desk, agent, params, body }) => {
    const ticket = seenTicket(desk, agent, params["ticketId"] ?? "");
    const message = sendMessage(desk, agent, ticket, body);
    return {
      body: { message: messageAnswer(ticket, message), ticket: ticketAnswer(desk, agent, ticket) },
      headers: { ETag: `"${ticket.version}"` },
    };
  }),

  route(table.revealSecret, ({ desk, agent, params, body }) => {
    const [ticket, message] = seenMessage(desk, agent, params["messageId"] ?? "");
    if (!mayUnseal(agent, ticket)) {
      throw new ProblemAnswer(
        "forbidden",
        "Only those who answer this ticket, and supervisors, may see what is masked.",
      );
    }
    const { raw, body: masked } = maskBody(message.text, message.html);
    const revealed = secretIn(masked, raw, body);
    recordEvent(desk, ticket, actorOf(agent), "secret_revealed", revealed.kind, body.reason);
    return { body: { text: revealed.text } };
  }),

  route(getMessageSource, ({ desk, agent, params, request }) => {
    const [, message] = seenMessage(desk, agent, params["messageId"] ?? "");
    if (!message.mail) throw notFound("mail");
    const source = mailSource(message, message.mail, desk.config.officialDomains[0] ?? "desk.invalid");
    return byteResponse(
      new TextEncoder().encode(source),
      {
        name: `${message.id}.eml`,
        type: "text/plain; charset=utf-8",
        etag: `"${hash(source).toString(16)}"`,
      },
      request,
    );
  }),
];
