import * as z from "zod/mini";
import { channelFactsSchema, mailFactsSchema } from "#src/domain/schema/channel-facts.ts";
import { categorySchema, channelSchema, deskConfigSchema } from "#src/domain/schema/desk-config.ts";
import { visibilitySchema } from "#src/domain/schema/message.ts";
import { id, instant, openEnum } from "#src/domain/schema/open-enum.ts";
import { contactSchema } from "#src/domain/schema/requester.ts";
import { prioritySchema, statusSchema } from "#src/domain/schema/ticket.ts";

/** Bytes that came with a message: inside the file as base64, or a seed file by its name. */
const worldAttachmentSchema = z.object({
  name: z.string(),
  declaredType: z.string(),
  content: z.union([z.object({ base64: z.string() }), z.object({ seedFile: z.string() })]),
  /** RFC 2392, without the angle brackets: a picture that stands inside the HTML as `cid:`. */
  contentId: z.optional(z.nullable(z.string())),
  sensitivity: z.optional(openEnum(["none", "identity_document"])),
  width: z.optional(z.int()),
  height: z.optional(z.int()),
  durationSeconds: z.optional(z.number()),
});
export type WorldAttachment = z.infer<typeof worldAttachmentSchema>;

const worldMessageSchema = z.object({
  /** `customer`, or the id of an agent of the desk. */
  from: z.string(),
  at: instant,
  /** `public` when absent. */
  visibility: z.optional(visibilitySchema),
  /** Must not be empty of meaning: for mail that has only HTML, its text. */
  text: z.string(),
  html: z.optional(z.nullable(z.string())),
  mail: z.optional(z.nullable(mailFactsSchema)),
  attachments: z.optional(z.array(worldAttachmentSchema)),
});
export type WorldMessage = z.infer<typeof worldMessageSchema>;

const worldRequesterSchema = z.object({
  id,
  name: z.string(),
  contacts: z.array(contactSchema),
  preferredContact: z.optional(z.nullable(contactSchema)),
  locale: z.string(),
  timeZone: z.optional(z.nullable(z.string())),
  /** `unverified` when absent. */
  verificationLevel: z.optional(openEnum(["unverified", "basic", "intermediate", "advanced"])),
  twoFactorEnabled: z.optional(z.nullable(z.boolean())),
  customerSince: z.optional(z.nullable(instant)),
});
export type WorldRequester = z.infer<typeof worldRequesterSchema>;

const worldTicketSchema = z.object({
  /** Unique in the file; letters, digits, `-` and `_`. */
  id: z.string().check(z.regex(/^[\w-]{1,100}$/)),
  subject: z.string(),
  channel: channelSchema,
  category: categorySchema,
  /** `new` when absent. */
  status: z.optional(statusSchema),
  /** `normal` when absent. */
  priority: z.optional(prioritySchema),
  requesterId: id,
  assigneeId: z.optional(z.nullable(id)),
  /** The category's group when absent. */
  groupId: z.optional(id),
  tags: z.optional(z.array(z.string())),
  language: z.optional(z.nullable(z.string())),
  facts: channelFactsSchema,
  /** Oldest first, at least one; the first is the customer's. */
  messages: z.array(worldMessageSchema).check(z.minLength(1)),
});
export type WorldTicket = z.infer<typeof worldTicketSchema>;

/** A world as one JSON file: what `npm run world` writes and `--data FILE` reads. */
export const worldFileSchema = z.object({
  format: z.literal("madoguchi-world/1"),
  /**
   * The instant the file calls "now": everything is moved so that it falls on the desk's own now.
   * Absent, instants stay as they are.
   */
  anchor: z.optional(instant),
  /** The demonstration desk's configuration when absent. */
  config: z.optional(deskConfigSchema),
  requesters: z.array(worldRequesterSchema),
  tickets: z.array(worldTicketSchema),
});
export type WorldFile = z.infer<typeof worldFileSchema>;
