import { useInfiniteQuery } from "@tanstack/react-query";
import MessagesSquare from "lucide-react/icons/messages-square";
import type { ReactNode } from "react";
import { messageQueries } from "#src/api/messages.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Thread } from "./thread.tsx";
import { ThreadSkeleton } from "./thread-skeleton.tsx";

export interface TimelineProps {
  ticketId: string;
  isUnread: boolean;
  /** Replies on their way, after what has been said. */
  pending: ReactNode;
  onShowFile: (fileId: string) => void;
}

/** What was said and done on a ticket, from its end backwards. */
export function Timeline({ ticketId, isUnread, pending, onShowFile }: TimelineProps) {
  const t = useMessages();
  const query = useInfiniteQuery(messageQueries.timeline(ticketId));
  if (!query.data) {
    if (query.isError)
      return (
        <div className="min-h-0 flex-1 overflow-y-auto">
          <QueryError error={query.error} onRetry={() => void query.refetch()} />
        </div>
      );
    return <ThreadSkeleton />;
  }
  const items = query.data.pages.flatMap((page) => page.items);
  if (items.length === 0)
    return (
      <div className="min-h-0 flex-1 overflow-y-auto px-4 py-3">
        <EmptyState
          icon={<MessagesSquare aria-hidden />}
          title={t.timeline.emptyTitle}
          description={t.timeline.emptyDescription}
        />
        {pending}
      </div>
    );
  return (
    <Thread
      ticketId={ticketId}
      items={items}
      hasOlder={query.hasPreviousPage}
      isLoadingOlder={query.isFetchingPreviousPage}
      olderError={query.isFetchPreviousPageError ? query.error : null}
      onLoadOlder={() => void query.fetchPreviousPage()}
      isUnread={isUnread}
      pending={pending}
      onShowFile={onShowFile}
    />
  );
}
