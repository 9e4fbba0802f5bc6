/**
 * The one door through which the screens' writes leave: an outbox can stand here without a screen knowing.
 */
import type { QueryClient } from "@tanstack/react-query";
import * as attachments from "#src/api/attachments.ts";
import { setReauthenticator } from "#src/api/client.ts";
import { isProblem } from "#src/api/errors.ts";
import * as messages from "#src/api/message-writes.ts";
import * as session from "#src/api/session.ts";
import * as supervision from "#src/api/supervision.ts";
import { supervisionKeys } from "#src/api/supervision-keys.ts";
import { patchRows, storeTicket } from "#src/api/ticket-cache.ts";
import * as tickets from "#src/api/tickets.ts";
import { fillMacro } from "#src/domain/rules/fill-macro.ts";
import type { RichNode } from "#src/domain/rules/rich-text.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import type { Job } from "#src/domain/schema/job.ts";
import type { TicketFilters } from "#src/domain/schema/ticket-filters.ts";
import type { Session, SignIn } from "#src/domain/schema/session.ts";
import type { Ticket, TicketChange } from "#src/domain/schema/ticket.ts";
import type { RevealSecret, SendMessage } from "#src/domain/schema/message.ts";
import { asKind, emptyDraft, joinDrafts, type Draft } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import { outboxOf } from "./outbox.ts";
import { askAgainOnExpiry, settleSignIn } from "./reauthentication.ts";

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
  if (before && before.agent.id !== now.agent.id) {
    draftsOf(client).keepNow();
    client.clear();
  }
  client.setQueryData(session.sessionQueries.current().queryKey, now);
  settleSignIn(!before || before.agent.id === now.agent.id);
  return now.agent.id;
}

export async function signOut(client: QueryClient, everywhere: boolean): Promise<void> {
  setReauthenticator(null);
  draftsOf(client).keepNow();
  try {
    await session.signOut(everywhere);
  } catch (error) {
    // Whom the server does not know any more has left already.
    if (!isProblem(error, "not_signed_in")) {
      askAgainOnExpiry();
      throw error;
    }
  }
  settleSignIn(false);
  client.clear();
}

/** The row loses its unread mark at once; that the server did not hear of it harms nobody. */
export async function markTicketRead(
  client: QueryClient,
  ticketId: string,
  lastMessageId: string,
): Promise<void> {
  patchRows(client, ticketId, (row) => ({ ...row, unread: false }));
  client.setQueryData<Ticket>(
    tickets.ticketKeys.detail(ticketId),
    (known) => known && { ...known, unread: false },
  );
  await tickets.markRead(ticketId, lastMessageId).catch(() => undefined);
}

/** Opens a sealed identity document on record and shows it wherever its ticket is shown. */
export async function openIdentityDocument(
  client: QueryClient,
  ticketId: string,
  attachmentId: string,
  reason: string,
): Promise<Attachment> {
  const opened = await attachments.openAttachment(attachmentId, reason);
  // A later reading of the ticket brings the document sealed again; who opened it keeps it for this visit.
  client.setQueryData(attachments.attachmentQueries.opened(attachmentId).queryKey, opened);
  const known = client.getQueryData<Ticket>(tickets.ticketKeys.detail(ticketId));
  if (known)
    storeTicket(client, {
      ...known,
      attachments: known.attachments.map((file) => (file.id === opened.id ? opened : file)),
    });
  return opened;
}

export function revealSecret(messageId: string, body: RevealSecret) {
  return messages.revealSecret(messageId, body);
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
export async function changeTicketsInBulk(
  client: QueryClient,
  key: string,
  target: BulkTarget,
  change: TicketChange,
): Promise<Job> {
  const job = await supervision.startBulk(key, { ...target, change, dryRun: false });
  client.setQueryData<Job>(supervisionKeys.job(job.id), (known) => known ?? job);
  return job;
}

export async function undoBulkChange(client: QueryClient, key: string, jobId: string): Promise<Job> {
  const job = await supervision.undoJob(key, jobId);
  client.setQueryData<Job>(supervisionKeys.job(job.id), (known) => known ?? job);
  return job;
}

/**
 * Takes the ticket's draft into the outbox and sends it: at once on screen as sending, then in the thread,
 * or failed with its reason and nothing lost.
 */
export function replyToTicket(client: QueryClient, ticketId: string, body: SendMessage): void {
  outboxOf(client).add(ticketId, body);
}

/** Goes on with the replies a reload, a crash or a sign-out left on their way, each with its own key. */
export function resumeReplies(client: QueryClient): Promise<void> {
  return outboxOf(client).resumed;
}

/** The connection is back: replies it held up go on. */
export function sendUnsentReplies(client: QueryClient): void {
  outboxOf(client).retryOffline();
}

export function resendReply(client: QueryClient, key: string): void {
  outboxOf(client).retry(key);
}

/** After `thread_moved`: the agent has seen what is new and sends the same words. */
export function sendReplyAnyway(client: QueryClient, key: string, lastSeenMessageId: string | null): void {
  void outboxOf(client).resendAfter(key, lastSeenMessageId);
}

/** Takes a refused reply back into the composer. */
export function editReply(client: QueryClient, key: string): void {
  void outboxOf(client).takeBack(key);
}

/** Removes a reply that failed; the answer undoes it. */
export function discardReply(client: QueryClient, key: string): () => void {
  return outboxOf(client).discard(key);
}

/** What an agent types, kept within a quarter second. */
export function changeDraft(client: QueryClient, ticketId: string, change: Partial<Draft>): void {
  draftsOf(client).change(ticketId, change);
}

/** A reply becomes a note or the other way; where both are being written, the other one is shown. */
export function changeKind(client: QueryClient, ticketId: string, visibility: Draft["visibility"]): void {
  const drafts = draftsOf(client);
  const { draft } = drafts.get(ticketId);
  if (draft.other === null) drafts.change(ticketId, { visibility });
  else drafts.put(ticketId, asKind(draft, visibility));
}

/** What a key made of the text in the editor, which shows it itself. */
export function writeDraft(client: QueryClient, ticketId: string, doc: RichNode): void {
  draftsOf(client).write(ticketId, doc);
}

/** Tells who shows the draft what was written since the agent last rested. */
export function tellDraft(client: QueryClient, ticketId: string): void {
  draftsOf(client).tell(ticketId);
}

/** Writes a text below what stands in the composer, which opens with it. */
export async function proposeReply(client: QueryClient, ticketId: string, text: string): Promise<void> {
  const drafts = draftsOf(client);
  // What was kept for this ticket is read first, or it would be written over.
  await drafts.load(ticketId);
  const proposed: Draft = { ...emptyDraft, doc: { type: "doc", content: fillMacro(text, {}) } };
  drafts.put(ticketId, joinDrafts(drafts.get(ticketId).draft, proposed), { isWanted: true });
}

/** Opens the composer with what stands in it already. */
export async function openReply(client: QueryClient, ticketId: string): Promise<void> {
  const drafts = draftsOf(client);
  await drafts.load(ticketId);
  const { draft, replaced } = drafts.get(ticketId);
  drafts.put(ticketId, draft, { isKept: true, isWanted: true, replaced });
}

/** Replaces what stands in the composer. */
export function putDraft(client: QueryClient, ticketId: string, draft: Draft): void {
  draftsOf(client).put(ticketId, draft);
}

export function acceptReplacedDraft(client: QueryClient, ticketId: string): void {
  draftsOf(client).forgetReplaced(ticketId);
}
