import * as z from "zod/mini";
import { actorSchema } from "./actor.ts";
import { attachmentSchema } from "./attachment.ts";
import { mailAddressSchema, mailFactsSchema } from "./channel-facts.ts";
import { channelSchema } from "./desk-config.ts";
import { id, instant, openEnum } from "./open-enum.ts";

const secretKindSchema = openEnum([
  "seed_phrase",
  "private_key",
  "password",
  "one_time_code",
  "card_number",
  "api_secret",
]);

/** A stretch of `text` (UTF-16 offsets) that the server has replaced by a mask. */
export const maskedSpanSchema = z.object({
  id,
  start: z.int(),
  end: z.int(),
  kind: secretKindSchema,
});

export const messageBodySchema = z.object({
  /** Always there: what is searched, quoted and read where HTML is not shown. */
  text: z.string(),
  /** As it arrived, hostile until cleaned; null when the message never had any. */
  html: z.nullable(z.string()),
  masked: z.array(maskedSpanSchema),
});
export type MessageBody = z.infer<typeof messageBodySchema>;

export const visibilitySchema = openEnum(["public", "internal"]);
const deliverySchema = openEnum(["sent", "scheduled", "failed"]);

export const messageSchema = z.object({
  type: z.literal("message"),
  id,
  ticketId: id,
  /** A public reply or a customer's message; or an internal note. */
  visibility: visibilitySchema,
  author: actorSchema,
  channel: channelSchema,
  body: messageBodySchema,
  attachments: z.array(attachmentSchema),
  mail: z.nullable(mailFactsSchema),
  /** On a social network: a public post or a direct message. */
  socialVisibility: z.nullable(openEnum(["public", "direct"])),
  delivery: deliverySchema,
  sendAt: z.nullable(instant),
  language: z.nullable(z.string()),
  createdAt: instant,
});
export type Message = z.infer<typeof messageSchema>;

export const eventKinds = [
  "created",
  "status_changed",
  "priority_changed",
  "category_changed",
  "assignee_changed",
  "group_changed",
  "tags_changed",
  "subject_changed",
  "incident_changed",
  "secret_revealed",
  "identity_document_opened",
  "signal_dismissed",
  "signal_restored",
  "identity_confirmed",
  "identity_withdrawn",
  "call_logged",
] as const;

/** One entry of the audit trail. `from` and `to` are the raw values or, for people, groups and incidents, names. */
export const ticketEventSchema = z.object({
  type: z.literal("event"),
  id,
  ticketId: id,
  kind: openEnum(eventKinds),
  actor: actorSchema,
  from: z.nullable(z.string()),
  to: z.nullable(z.string()),
  createdAt: instant,
});
export type TicketEvent = z.infer<typeof ticketEventSchema>;

export const timelineItemSchema = z.discriminatedUnion("type", [messageSchema, ticketEventSchema]);
export type TimelineItem = z.infer<typeof timelineItemSchema>;

/** Newest page first; inside a page oldest first, as it is read. */
export const timelinePageSchema = z.object({
  items: z.array(timelineItemSchema),
  /** Cursor of the page before this one in time; null at the beginning. */
  previousCursor: z.nullable(z.string()),
  totalMessages: z.int(),
});
export type TimelinePage = z.infer<typeof timelinePageSchema>;

export const sendMessageSchema = z.object({
  visibility: visibilitySchema,
  body: z.object({
    text: z.string().check(z.minLength(1), z.maxLength(100_000)),
    html: z.nullable(z.string()),
  }),
  attachmentIds: z.array(id),
  /** The last message the agent had on screen: a later one by someone else answers `thread_moved`. */
  lastSeenMessageId: z.nullable(id),
  /** The status the ticket takes in the same step; null leaves it. */
  status: z.nullable(z.string()),
  /** Mail only; null lets the server address it as the last mail was. */
  to: z.nullable(z.array(mailAddressSchema)),
  cc: z.nullable(z.array(mailAddressSchema)),
  /** Social only: a reply to everybody or to the customer alone; absent, it goes where the ticket came from. */
  socialVisibility: z.optional(openEnum(["public", "direct"])),
  /** The server keeps the message until then. */
  sendAt: z.nullable(instant),
});
export type SendMessage = z.infer<typeof sendMessageSchema>;

export const revealSchema = z.object({
  /** A span of the server's own. */
  spanId: z.optional(id),
  /**
   * Or what only the app has masked: a stretch of `text` as the server sent it (UTF-16 offsets), and what it takes it
   * for, which is recorded. One of the two.
   */
  secret: z.optional(z.object({ start: z.int(), end: z.int(), kind: secretKindSchema })),
  reason: z.string().check(z.minLength(3), z.maxLength(500)),
});
export type RevealSecret = z.infer<typeof revealSchema>;
export const revealedSchema = z.object({ text: z.string() });
