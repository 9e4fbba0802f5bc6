import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ticketQueries } from "#src/api/tickets.ts";
import { isPlainDoc, linesOf } from "#src/domain/rules/rich-text.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { whenQuiet } from "#src/lib/when-quiet.ts";
import { useShortcut } from "#src/parts/use-shortcut.ts";
import { isEmptyDraft, restOf, type Draft } from "#src/store/draft.ts";
import { useDraft } from "#src/store/drafts.ts";
import { changeKind } from "#src/store/writes.ts";
import type { ArticlesSlot } from "./articles-slot.ts";
import { useChangeDraft } from "./use-change-draft.ts";
import { ComposerLine } from "./composer-line.tsx";
import { EarlyText } from "./early-text.tsx";
import { KeptDraft } from "./kept-draft.tsx";
import { FormPart, preloadForm, useIsFormHere } from "./form-chunk.ts";
import { Notice } from "#src/ui/notice.tsx";

type Visibility = Draft["visibility"];

/** Where an agent answers: a line until it is wanted, then the form, which comes in a chunk of its own. */
export function Composer({ ticketId, articles }: { ticketId: string; articles?: ArticlesSlot }) {
  // The ticket's pane reads it again; what stands where that failed must not, or both would go round.
  const { data: ticket, isError } = useQuery({ ...ticketQueries.detail(ticketId), retryOnMount: false });
  if (!ticket) return isError && <KeptDraft key={ticketId} ticketId={ticketId} />;
  return <TicketComposer key={ticketId} ticket={ticket} articles={articles} />;
}

function TicketComposer({ ticket, articles }: { ticket: Ticket; articles: ArticlesSlot | undefined }) {
  const t = useMessages();
  const { draft, epoch, isLoaded, isWanted } = useDraft(ticket.id);
  const client = useQueryClient();
  const changeDraft = useChangeDraft(ticket.id);
  // Opened or closed by hand holds until the content is replaced; else a draft is open, and an empty one only
  // where it was asked for.
  const [byHand, setByHand] = useState<{ epoch: number; open: boolean } | null>(null);
  const [requests, setRequests] = useState(0);
  const [isComposing, setComposing] = useState(false);
  const isFormHere = useIsFormHere();
  const isClosed = ticket.status === "closed";
  const isByHand = byHand?.epoch === epoch;
  const isOpen = !isClosed && (isByHand ? byHand.open : isWanted || !isEmptyDraft(draft));

  useEffect(() => whenQuiet(preloadForm), []);
  // What a signal or a macro began to write is wanted now.
  useEffect(() => {
    if (isWanted) preloadForm();
  }, [isWanted]);

  const open = (visibility: Visibility) => {
    preloadForm();
    setByHand({ epoch, open: true });
    setRequests((count) => count + 1);
    if (draft.visibility !== visibility) changeKind(client, ticket.id, visibility);
  };
  useShortcut("reply", () => open("public"), !isClosed);
  useShortcut("note", () => open("internal"), !isClosed);

  if (isClosed)
    return (
      <Notice tone="neutral" className="m-3">
        {t.composer.closedTicket}
      </Notice>
    );
  if (!isOpen)
    return (
      <ComposerLine
        ticket={ticket}
        draftKind={draft.visibility}
        draftText={draft.doc ? linesOf(draft.doc).replaceAll(/\s+/gu, " ").trim() : ""}
        hadFocus={isByHand}
        onOpen={open}
        onIntent={preloadForm}
      />
    );
  // A composition in progress would be torn by a change of its field (IME).
  if (isFormHere && !isComposing)
    return (
      <FormPart
        ticket={ticket}
        draft={draft}
        epoch={epoch}
        isLoaded={isLoaded}
        focusRequest={requests + (isWanted ? epoch : 0)}
        articles={articles}
        onCollapse={() => setByHand({ epoch, open: false })}
        // What was written beside it is next.
        onSent={() => setByHand(isEmptyDraft(restOf(draft)) ? { epoch: epoch + 1, open: false } : null)}
      />
    );
  const isEarly = draft.doc === null || isPlainDoc(draft.doc);
  return <EarlyText draft={draft} canType={isEarly} onChange={changeDraft} onComposing={setComposing} />;
}
