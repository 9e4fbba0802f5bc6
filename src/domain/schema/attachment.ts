import * as z from "zod/mini";
import { id, instant, openEnum } from "./open-enum.ts";

export const attachmentSchema = z.object({
  id,
  ticketId: z.nullable(id),
  messageId: z.nullable(id),
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  /** What the sender said it is. */
  declaredType: z.string(),
  /** What the server found in the first bytes; null when it could not tell. */
  sniffedType: z.nullable(z.string()),
  /** Path of the bytes, with Range; null while an identity document is sealed. */
  contentUrl: z.nullable(z.string()),
  /** A small picture; of a sealed identity document one that the server has blurred. */
  thumbnailUrl: z.nullable(z.string()),
  sensitivity: openEnum(["none", "identity_document"]),
  /** RFC 2392 content id of a picture that stands inside a mail's body. */
  contentId: z.nullable(z.string()),
  width: z.nullable(z.int()),
  height: z.nullable(z.int()),
  durationSeconds: z.nullable(z.number()),
  createdAt: instant,
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const openAttachmentSchema = z.object({ reason: z.string().check(z.minLength(3), z.maxLength(500)) });
