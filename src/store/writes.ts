/**
 * The one door through which the screens' writes leave: an outbox can stand here without a screen knowing.
 */
import type { QueryClient } from "@tanstack/react-query";
import * as attachments from "#src/api/attachments.ts";
import { setReauthenticator } from "#src/api/client.ts";
import * as messages from "#src/api/messages.ts";
import * as session from "#src/api/session.ts";
import * as supervision from "#src/api/supervision.ts";
import { patchRows, storeTicket } from "#src/api/ticket-cache.ts";
import * as tickets from "#src/api/tickets.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import type { Job } from "#src/domain/schema/job.ts";
import type { TicketFilters } from "#src/domain/schema/ticket-filters.ts";
import type { Session, SignIn } from "#src/domain/schema/session.ts";
import type { Ticket, TicketChange } from "#src/domain/schema/ticket.ts";
import { askToSignInAgain, settleSignIn } from "./reauthentication.ts";

/** Signs in and resolves with the agent's id; requests that waited for the same agent go on. */
export async function signIn(client: QueryClient, body: SignIn): Promise<string> {
  return takeOver(client, await session.signIn(body));
}

/** The same with the session that single sign-on began in another tab. */
export async function resumeSession(client: QueryClient): Promise<string> {
  return takeOver(client, await session.probeSession());
}

function takeOver(client: QueryClient, now: Session): string {
  const before = client.getQueryData(session.sessionQueries.current().queryKey);
  // Another person at the same window must see nothing of the one before.
  if (before && before.agent.id !== now.agent.id) client.clear();
  client.setQueryData(session.sessionQueries.current().queryKey, now);
  settleSignIn(!before || before.agent.id === now.agent.id);
  return now.agent.id;
}

export function askAgainOnExpiry(): void {
  setReauthenticator(askToSignInAgain);
}

export async function signOut(client: QueryClient, everywhere: boolean): Promise<void> {
  setReauthenticator(null);
  await session.signOut(everywhere);
  settleSignIn(false);
  client.clear();
}

/** The row loses its unread mark at once; that the server did not hear of it harms nobody. */
export async function markTicketRead(client: QueryClient, ticketId: string, lastMessageId: string): Promise<void> {
  patchRows(client, ticketId, (row) => ({ ...row, unread: false }));
  client.setQueryData<Ticket>(tickets.ticketKeys.detail(ticketId), (known) => known && { ...known, unread: false });
  await tickets.markRead(ticketId, lastMessageId).catch(() => undefined);
}

/** Opens a sealed identity document on record and shows it wherever its ticket is shown. */
export async function openIdentityDocument(client: QueryClient, ticketId: string, attachmentId: string, reason: string): Promise<Attachment> {
  const opened = await attachments.openAttachment(attachmentId, reason);
  const known = client.getQueryData<Ticket>(tickets.ticketKeys.detail(ticketId));
  if (known)
    storeTicket(client, {
      ...known,
      attachments: known.attachments.map((file) => (file.id === opened.id ? opened : file)),
    });
  return opened;
}

export function revealSecret(messageId: string, spanId: string, reason: string) {
  return messages.revealSecret(messageId, spanId, reason);
}

export function uploadFile(upload: attachments.Upload): Promise<Attachment> {
  return attachments.upload(upload);
}

export function removeUploadedFile(attachmentId: string) {
  return attachments.removeUpload(attachmentId);
}

export type BulkTarget = { ticketIds: string[] } | { filters: TicketFilters };

/** What the change would do to each ticket; changes nothing. */
export function previewBulkChange(target: BulkTarget, change: TicketChange): Promise<Job> {
  return supervision.startBulk(crypto.randomUUID(), { ...target, change, dryRun: true });
}

/** Starts the server's job; its progress comes on the stream into `supervisionQueries.job`. */
export async function changeTicketsInBulk(client: QueryClient, key: string, target: BulkTarget, change: TicketChange): Promise<Job> {
  const job = await supervision.startBulk(key, { ...target, change, dryRun: false });
  client.setQueryData<Job>(supervision.supervisionKeys.job(job.id), (known) => known ?? job);
  return job;
}

export async function undoBulkChange(client: QueryClient, key: string, jobId: string): Promise<Job> {
  const job = await supervision.undoJob(key, jobId);
  client.setQueryData<Job>(supervision.supervisionKeys.job(job.id), (known) => known ?? job);
  return job;
}
