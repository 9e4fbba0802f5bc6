import * as z from "zod/mini";
import { channelSchema } from "./desk-config.ts";
import { id, openEnum } from "./open-enum.ts";

const words = {
  /** Plain text by BCP 47 language; a blank one counts as missing. */
  texts: z.record(z.string(), z.string().check(z.maxLength(100_000))),
  /** The language of the text for customers whose own language has none. */
  fallback: z.string(),
};

/** What one update would say to whom. */
export const updatePreviewRequestSchema = z.object({
  ...words,
  /** Of the tickets that wait only these; all of them when absent. */
  ticketIds: z.optional(z.array(id)),
});
export type UpdatePreviewRequest = z.infer<typeof updatePreviewRequestSchema>;

/** One update to the customers of many tickets: exactly those that a preview named, each with what was seen of it. */
export const incidentUpdateSchema = z.object({
  ...words,
  recipients: z.array(
    z.object({
      ticketId: id,
      /** A later message by someone else refuses this ticket with `thread_moved`. */
      lastSeenMessageId: z.nullable(id),
    }),
  ),
});
export type IncidentUpdate = z.infer<typeof incidentUpdateSchema>;

export const updateRecipientSchema = z.object({
  ticketId: id,
  number: z.int(),
  subject: z.string(),
  channel: channelSchema,
  /** Where `channel` is a social network: which, and who reads it. */
  network: z.nullable(openEnum(["x", "facebook"])),
  visibility: z.nullable(openEnum(["public", "direct"])),
  /** What the customer writes; null when unknown. */
  language: z.nullable(z.string()),
  /** The language of the text that this customer gets. */
  textLanguage: z.string(),
  lastMessageId: z.nullable(id),
  /** Why it would be refused; a problem code. */
  refusal: z.nullable(z.string()),
});
export type UpdateRecipient = z.infer<typeof updateRecipientSchema>;

export const updatePreviewSchema = z.object({ recipients: z.array(updateRecipientSchema) });
export type UpdatePreview = z.infer<typeof updatePreviewSchema>;
