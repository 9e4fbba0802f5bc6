import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { deskQueries } from "#src/api/desk.ts";
import {
  disclosedAccountFacts,
  type DisclosedFact,
  type DisclosureEvidence,
} from "#src/domain/rules/disclosed-account-facts.ts";
import { risksInPublicReply, type PublicRisk } from "#src/domain/rules/public-reply-risks.ts";
import { parseAddress, replyToAll } from "#src/domain/rules/reply-mail.ts";
import {
  htmlOf,
  isEmptyDoc,
  linesOf,
  missingIn,
  textOf,
  type RichNode,
} from "#src/domain/rules/rich-text.ts";
import type { MailAddress, MailFacts } from "#src/domain/schema/channel-facts.ts";
import type { Status, Ticket } from "#src/domain/schema/ticket.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import type { Draft } from "#src/store/draft.ts";
import { draftsOf } from "#src/store/drafts.ts";
import { changeTicketFields } from "#src/store/ticket-changes.ts";
import { replyToTicket, tellDraft } from "#src/store/writes.ts";
import { showToast } from "#src/ui/toast-store.ts";
import type { UploadItem } from "./uploads.ts";
import { useDisclosedFacts } from "./use-disclosed-facts.ts";
import { useNetworkLength } from "#src/parts/use-network-length.ts";
import { useThread } from "./use-thread.ts";

export interface SocialState {
  handle: string;
  isDirect: boolean;
  limit: number;
  /** As the network counts; null while it is being counted. */
  length: number | null;
  isOver: boolean;
  risks: PublicRisk[];
}

interface Sendable {
  ticket: Ticket;
  draft: Draft;
  isLoaded: boolean;
  isPlain: boolean;
  uploads: readonly UploadItem[];
  onSent: () => void;
}

/** A reply that tells account facts waits until the agent has confirmed the identity, or means it. */
interface HeldReply {
  doc: RichNode;
  status: Status | null;
  facts: readonly DisclosedFact[];
}

interface MailState {
  from: string;
  to: MailAddress[];
  cc: MailAddress[];
  answered: MailFacts;
}

/** What keeps this draft from being sent, if anything, and the sending itself. */
export function useSend({ ticket, draft, isLoaded, isPlain, uploads, onSent }: Sendable) {
  const t = useMessages();
  const client = useQueryClient();
  const config = useQuery(deskQueries.config()).data;
  const thread = useThread(ticket.id);
  const [ccText, setCcText] = useState("");
  const [wasRefused, setWasRefused] = useState(false);
  const [held, setHeld] = useState<HeldReply | null>(null);

  const isNote = draft.visibility === "internal";
  const text = draft.doc ? linesOf(draft.doc) : "";
  const missing = draft.doc ? missingIn(draft.doc) : [];
  const { facts } = ticket;

  const evidence: DisclosureEvidence | null =
    isNote || ticket.identity
      ? null
      : {
          contacts: ticket.requester.contacts,
          saidByRequester: `${ticket.subject}\n${JSON.stringify(facts)}\n${thread.said}`,
          officialAddresses: config?.officialAddresses ?? [],
        };
  const restedFacts = useDisclosedFacts(text, evidence);
  const heldNow = held && evidence && held.doc === draft.doc ? held : null;

  const network = isPlain && "network" in facts && "handle" in facts ? facts.network : null;
  const length = useNetworkLength(network, text);
  const social = socialState();
  const mail = mailState();
  const ccAddress = ccText.trim() === "" ? undefined : parseAddress(ccText);

  function socialState(): SocialState | null {
    if (!isPlain || !("network" in facts) || !("handle" in facts)) return null;
    const account = config?.socialAccounts.find((one) => one.network === facts.network);
    const isDirect = facts.visibility === "direct" || draft.audience === "direct";
    const limit = (isDirect ? account?.directLimit : account?.publicLimit) ?? Infinity;
    return {
      handle: account?.handle ?? "",
      isDirect,
      limit,
      length: length !== null && Number.isFinite(limit) ? length : null,
      isOver: length !== null && length > limit,
      risks: isDirect ? [] : risksInPublicReply(text, ticket, config?.officialAddresses ?? []),
    };
  }

  function mailState(): MailState | null {
    if (!("mail" in facts)) return null;
    const answered = thread.lastMail ?? facts.mail;
    const all = replyToAll(answered, config?.officialAddresses ?? []);
    return { from: facts.receivedAt, to: draft.to ?? all.to, cc: draft.cc ?? all.cc, answered };
  }

  function whatBlocks(): string | undefined {
    const { blocked } = t.composer;
    const running = uploads.filter(({ state }) => state.kind === "uploading").length;
    if (!isLoaded) return blocked.loading;
    if (isEmptyDoc(draft.doc)) return blocked.empty;
    if (missing.length > 0) return blocked.missing({ count: missing.length });
    if (running > 0) return blocked.uploading({ count: running });
    if (uploads.length > 0) return blocked.fileFailed;
    if (social?.isOver) return blocked.tooLong;
    if (network !== null && length === null) return blocked.counting;
    if (mail && !isNote && mail.to.length === 0) return blocked.noRecipient;
    if (mail && !isNote && ccAddress === null) return t.composer.ccInvalid({ text: ccText.trim() });
    return undefined;
  }
  const blockedReason = whatBlocks();

  function changeFields(): void {
    const { status: _, ...fields } = draft.change ?? {};
    if (Object.keys(fields).length === 0) return;
    changeTicketFields(client, ticket, fields).catch((error: unknown) => {
      const description = errorSentence(t, error);
      showToast({ title: t.composer.changeFailed, description, tone: "danger" });
    });
  }

  function send(status: Status | null, isMeant = false): void {
    // The form may be some keys behind.
    const { doc } = draftsOf(client).get(ticket.id).draft;
    if (blockedReason !== undefined || !doc) return setWasRefused(true);
    setWasRefused(false);
    const told = evidence && !isMeant ? disclosedAccountFacts(linesOf(doc), evidence) : [];
    if (told.length > 0) {
      tellDraft(client, ticket.id);
      return setHeld({ doc, status, facts: told });
    }
    // Until the thread has been seen nothing of it counts as seen.
    const lastSeen = thread.readLastSeen(draft.movedBy > 0);
    const addressed = isNote ? null : mail;
    changeFields();
    replyToTicket(client, ticket.id, {
      visibility: draft.visibility,
      body: isPlain ? { text: text.trim(), html: null } : { text: textOf(doc), html: htmlOf(doc) },
      attachmentIds: draft.attachments.map(({ id }) => id),
      lastSeenMessageId: lastSeen === undefined ? ticket.lastMessageId : lastSeen,
      status,
      to: addressed && addressed.to,
      cc: addressed && [...addressed.cc, ...(ccAddress ? [ccAddress] : [])],
      ...(social?.isDirect ? { socialVisibility: "direct" } : {}),
      sendAt: null,
    });
    setCcText("");
    onSent();
  }

  const defaultStatus: Status | null = draft.change?.status ?? (isNote ? null : "pending");
  return {
    send: (status: Status | null) => send(status),
    /** Account facts in the reply while nobody has confirmed the identity. */
    disclosed: heldNow?.facts ?? restedFacts,
    isHeld: heldNow !== null,
    sendAllTheSame: () => send(heldNow ? heldNow.status : defaultStatus, true),
    defaultStatus,
    blockedReason,
    /** Why the last try to send was refused; gone once it no longer holds. */
    refusal: wasRefused ? blockedReason : undefined,
    missing,
    social,
    mail,
    ccText,
    setCcText,
  };
}
