import ArrowDown from "lucide-react/icons/arrow-down";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import type { TimelineItem } from "#src/domain/schema/message.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { useOutbox } from "#src/store/outbox.ts";
import { Button } from "#src/ui/button.tsx";
import { ThreadRow } from "./thread-row.tsx";
import { threadRows, type ThreadRowData } from "./thread-rows.ts";
import { useFollowEnd } from "./use-follow-end.ts";
import { useMarkRead } from "./use-mark-read.ts";
import { VirtualRows } from "./virtual-rows.tsx";

export interface ThreadProps {
  ticketId: string;
  items: readonly TimelineItem[];
  hasOlder: boolean;
  isLoadingOlder: boolean;
  olderError: Error | null;
  onLoadOlder: () => void;
  isUnread: boolean;
  pending: ReactNode;
  onShowFile: (fileId: string) => void;
}

const longThread = 40;
const loadOlderWithin = 800;

export function Thread(props: ThreadProps) {
  const {
    ticketId,
    items,
    hasOlder,
    isLoadingOlder,
    olderError,
    onLoadOlder,
    isUnread,
    pending,
    onShowFile,
  } = props;
  const t = useMessages();
  const rows = threadRows(items, hasOlder);
  // Decided once: a thread that turned virtual under the reader would move.
  const [isLong] = useState(hasOlder || rows.length > longThread);
  const messages = items.filter((item) => item.type === "message");
  const lastMessageId = messages.at(-1)?.id ?? null;
  const { scroller, content, isAtEnd, hasMoved, noteScroll, scrollToEnd } = useFollowEnd(lastMessageId);
  // The message that stood last when the reader opened the thread or left its end: what follows is new.
  const [leftAt, setLeftAt] = useState(lastMessageId);
  const newCount = isAtEnd
    ? 0
    : messages.length - 1 - messages.findLastIndex((message) => message.id === leftAt);

  // A thread opens with its last message in sight, however long that is.
  useMarkRead(ticketId, lastMessageId, isUnread && (isAtEnd || newCount === 0));

  // Whoever sends wants to see it go.
  const sendingCount = useOutbox(ticketId).length;
  const follow = useEffectEvent(scrollToEnd);
  useEffect(() => {
    if (sendingCount > 0) follow();
  }, [sendingCount]);

  function handleScroll() {
    if (noteScroll() === "left") setLeftAt(lastMessageId);
    const isNearStart = (scroller.current?.scrollTop ?? Infinity) < loadOlderWithin;
    if (isNearStart && hasOlder && !isLoadingOlder && !olderError) onLoadOlder();
  }

  const renderRow = (row: ThreadRowData) => (
    <ThreadRow row={row} isLoadingOlder={isLoadingOlder} onLoadOlder={onLoadOlder} onShowFile={onShowFile} />
  );

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        role="region"
        aria-label={t.timeline.region}
        onScroll={handleScroll}
        className={`min-h-0 flex-1 overflow-y-auto overscroll-contain -outline-offset-2! ${isLong ? "[overflow-anchor:none]" : ""}`}
      >
        <div
          ref={content}
          className="@container mx-auto flex w-full max-w-220 flex-col gap-3 px-3 py-3 md:px-4"
        >
          {olderError && <QueryError compact error={olderError} onRetry={onLoadOlder} />}
          {isLong ? (
            <VirtualRows rows={rows} scroller={scroller}>
              {renderRow}
            </VirtualRows>
          ) : (
            rows.map((row) => <div key={row.key}>{renderRow(row)}</div>)
          )}
          {pending}
        </div>
      </div>
      <div role="status" className="pointer-events-none absolute inset-x-0 bottom-3 flex justify-center">
        {!isAtEnd && (hasMoved || newCount > 0) && (
          <Button
            size="sm"
            variant={newCount > 0 ? "primary" : "secondary"}
            icon={<ArrowDown aria-hidden />}
            onClick={scrollToEnd}
            className="pointer-events-auto rounded-full! shadow-overlay!"
          >
            {newCount > 0 ? t.timeline.newMessages({ count: newCount }) : t.timeline.toEnd}
          </Button>
        )}
      </div>
    </div>
  );
}
