import * as z from "zod/mini";
import { messageSchema } from "./message.ts";
import { openEnum } from "./open-enum.ts";
import { ticketSchema } from "./ticket.ts";

export const problemCodes = [
  "bad_request",
  "not_signed_in",
  "wrong_credentials",
  "forbidden",
  "supervisor_only",
  "identity_document_sealed",
  "not_found",
  "idempotency_key_reused",
  "thread_moved",
  "ticket_closed",
  "version_outdated",
  "version_required",
  "file_too_large",
  "invalid",
  "too_many_requests",
  "internal_error",
  "unavailable",
] as const;

/** Problem details (RFC 9457) with a stable `code`; some codes bring what helps to go on. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  code: openEnum(problemCodes),
  /** `invalid`: which fields, as JSON pointers (RFC 6901), and why. */
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
  /** `version_outdated`: the ticket as it is now. */
  current: z.optional(ticketSchema),
  /** `thread_moved`: the messages that were not seen, oldest first. */
  newMessages: z.optional(z.array(messageSchema)),
  /** `file_too_large`: bytes. */
  limit: z.optional(z.int()),
});
export type Problem = z.infer<typeof problemSchema>;
