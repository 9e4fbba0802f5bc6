import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import CircleAlert from "lucide-react/icons/circle-alert";
import Lock from "lucide-react/icons/lock";
import Paperclip from "lucide-react/icons/paperclip";
import { messageQueries } from "#src/api/messages.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { errorWords } from "#src/parts/problem-words.ts";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { errorOf, hasThreadMoved, type OutboxEntry } from "#src/store/outbox-entry.ts";
import { useOutbox } from "#src/store/outbox.ts";
import { useAgentId } from "#src/store/vault.ts";
import { discardReply, editReply, resendReply, sendReplyAnyway } from "#src/store/writes.ts";
import { Button } from "#src/ui/button.tsx";
import { Spinner } from "#src/ui/spinner.tsx";
import { showToast } from "#src/ui/toast-store.ts";

/** Replies on their way, at the end of the thread: each sending, waiting, or failed with what can be done. */
export function PendingMessages({ ticketId }: { ticketId: string }) {
  const t = useMessages();
  const agentId = useAgentId();
  const entries = useOutbox(ticketId);
  const { data } = useInfiniteQuery({ ...messageQueries.timeline(ticketId), enabled: false });
  const messages = (data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter((item) => item.type === "message");
  const newest = messages.at(-1)?.id ?? null;

  /** The stream may bring a reply before its own answer does. */
  const isInThread = ({ state, body }: OutboxEntry) => {
    if (state !== "sending") return false;
    const seen = messages.findIndex(({ id }) => id === body.lastSeenMessageId);
    return messages
      .slice(seen + 1)
      .some((one) => one.author.id === agentId && one.body.text === body.body.text);
  };
  const shown = entries.filter((entry) => !isInThread(entry));
  if (shown.length === 0) return null;
  return (
    <ul aria-label={t.composer.pendingRegion} className="flex flex-col gap-3">
      {shown.map((entry) => (
        <PendingMessage
          key={entry.key}
          entry={entry}
          isWaiting={entry.state === "sending" && entries[0]?.state === "failed"}
          newestMessageId={newest}
        />
      ))}
    </ul>
  );
}

interface PendingMessageProps {
  entry: OutboxEntry;
  isWaiting: boolean;
  newestMessageId: string | null;
}

function PendingMessage({ entry, isWaiting, newestMessageId }: PendingMessageProps) {
  const t = useMessages();
  const client = useQueryClient();
  const { key, body, draft, state, isUncertain } = entry;
  const isNote = body.visibility === "internal";
  const words = entry.failure && errorWords(t, errorOf(entry.failure));

  const discard = () => {
    const undo = discardReply(client, key);
    showToast({
      title: t.composer.discarded,
      description: isUncertain ? t.composer.discardedPerhapsSent : undefined,
      action: { label: t.common.undo, onAction: undo },
    });
  };

  return (
    <li
      className={`ms-4 rounded-lg border border-dashed px-3 py-2 ${state === "failed" ? "border-danger" : "border-line-strong"} ${isNote ? "bg-note-soft" : "bg-surface"}`}
    >
      <div className="mb-1 flex flex-wrap items-center gap-x-2 text-sm text-muted">
        {isNote && <Lock aria-hidden className="size-3.5 text-note" />}
        <span className="font-medium">{isNote ? t.composer.note : t.composer.reply}</span>
        <RelativeTime at={entry.createdAt} />
      </div>
      <p className="rich-text whitespace-pre-wrap">{body.body.text}</p>
      {draft.attachments.length > 0 && (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-muted">
          <Paperclip aria-hidden className="size-3.5" />
          {draft.attachments.map(({ name }) => name).join(", ")}
        </p>
      )}
      {state === "sending" ? (
        <p role="status" className="mt-2 flex items-center gap-1.5 text-sm text-muted">
          {!isWaiting && <Spinner />}
          {isWaiting ? t.composer.waiting : t.composer.sending}
        </p>
      ) : (
        <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
          <p role="alert" className="flex min-w-0 flex-1 basis-60 items-start gap-1.5 text-danger">
            <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
            <span className="min-w-0">
              {isUncertain
                ? t.composer.unknownOutcome({ reason: words?.title ?? "" })
                : t.composer.failed({ reason: words?.title ?? "" })}
              <span className="block text-sm text-muted">
                {isUncertain ? t.composer.retrySafe : words?.description}
              </span>
            </span>
          </p>
          <span className="flex flex-wrap gap-1.5">
            {hasThreadMoved(entry) ? (
              <Button size="sm" onClick={() => sendReplyAnyway(client, key, newestMessageId)}>
                {t.composer.sendAnyway}
              </Button>
            ) : (
              <Button size="sm" onClick={() => resendReply(client, key)}>
                {t.composer.retry}
              </Button>
            )}
            <Button
              size="sm"
              variant="ghost"
              disabledReason={isUncertain ? t.composer.editBlocked : undefined}
              onClick={() => editReply(client, key)}
            >
              {t.composer.edit}
            </Button>
            <Button size="sm" variant="ghost" onClick={discard}>
              {t.composer.discard}
            </Button>
          </span>
        </div>
      )}
    </li>
  );
}
