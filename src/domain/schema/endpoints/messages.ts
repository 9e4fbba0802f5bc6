import * as z from "zod/mini";
import { attachmentSchema, openAttachmentSchema } from "../attachment.ts";
import { endpoint } from "../endpoint.ts";
import { messageSchema, revealSchema, revealedSchema, sendMessageSchema } from "../message.ts";
import { id } from "../open-enum.ts";
import { ticketSchema } from "../ticket.ts";

export const sendMessage = endpoint({
  id: "sendMessage",
  method: "POST",
  path: "/tickets/{ticketId}/messages",
  summary: "Send a public reply or add an internal note; safe to repeat with the same key for 7 days",
  tag: "messages",
  headers: ["Idempotency-Key"],
  body: sendMessageSchema,
  answer: z.object({ message: messageSchema, ticket: ticketSchema }),
  success: 201,
  problems: [
    "bad_request",
    "forbidden",
    "not_found",
    "idempotency_key_reused",
    "thread_moved",
    "ticket_closed",
    "invalid",
  ],
});

export const revealSecret = endpoint({
  id: "revealSecret",
  method: "POST",
  path: "/messages/{messageId}/reveal",
  summary: "The raw text behind a mask, for a reason that is recorded",
  tag: "messages",
  body: revealSchema,
  answer: revealedSchema,
  problems: ["bad_request", "forbidden", "not_found", "invalid"],
});

export const uploadAttachment = endpoint({
  id: "uploadAttachment",
  method: "POST",
  path: "/uploads",
  summary: "Put one file beside a message that is being written; the body is its bytes",
  tag: "attachments",
  headers: ["Idempotency-Key"],
  query: z.object({ ticketId: id, name: z.string() }),
  bodyType: "application/octet-stream",
  answer: attachmentSchema,
  success: 201,
  problems: ["bad_request", "not_found", "file_too_large", "invalid"],
});

export const deleteUpload = endpoint({
  id: "deleteUpload",
  method: "DELETE",
  path: "/uploads/{attachmentId}",
  summary: "Take back a file that no message carries yet",
  tag: "attachments",
  success: 204,
  problems: ["not_found"],
});

export const openAttachment = endpoint({
  id: "openAttachment",
  method: "POST",
  path: "/attachments/{attachmentId}/open",
  summary:
    "Open a sealed identity document, for a reason that is recorded; brings its contentUrl for a while",
  tag: "attachments",
  body: openAttachmentSchema,
  answer: attachmentSchema,
  problems: ["bad_request", "forbidden", "not_found", "invalid"],
});

export const getAttachmentContent = endpoint({
  id: "getAttachmentContent",
  method: "GET",
  path: "/attachments/{attachmentId}/content",
  summary: "The bytes, always as an attachment, with Range (RFC 9110)",
  tag: "attachments",
  headers: ["Range"],
  query: z.object({ token: z.optional(z.string()) }),
  answerType: "application/octet-stream",
  problems: ["identity_document_sealed", "not_found"],
});

export const getAttachmentThumbnail = endpoint({
  id: "getAttachmentThumbnail",
  method: "GET",
  path: "/attachments/{attachmentId}/thumbnail",
  summary: "A small picture; blurred where the file is sealed",
  tag: "attachments",
  answerType: "image/*",
  problems: ["not_found"],
});

export const getRemoteImage = endpoint({
  id: "getRemoteImage",
  method: "GET",
  path: "/remote-image",
  summary: "A picture a mail refers to, fetched by the server so that the sender learns nothing",
  tag: "attachments",
  query: z.object({ url: z.string() }),
  answerType: "image/*",
  problems: ["bad_request", "not_found"],
});
