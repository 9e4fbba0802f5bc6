import {
  revealSecret as revealSecretEndpoint,
  sendMessage as sendMessageEndpoint,
} from "#src/domain/schema/endpoints/messages.ts";
import type { RevealSecret, SendMessage } from "#src/domain/schema/message.ts";
import { request } from "./client.ts";

/** Sends once per key: the same key with the same content answers as before, for 7 days. */
export function sendMessage(ticketId: string, key: string, body: SendMessage, signal?: AbortSignal) {
  return request(sendMessageEndpoint, {
    path: { ticketId },
    body,
    headers: { "Idempotency-Key": key },
    signal,
  });
}

/** What stands behind a mask, the server's own or one of this desk's; for a reason that is recorded. */
export function revealSecret(messageId: string, body: RevealSecret) {
  return request(revealSecretEndpoint, { path: { messageId }, body });
}
