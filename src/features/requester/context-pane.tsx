import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, type ReactNode } from "react";
import { isProblem } from "#src/api/errors.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { AttachmentPanel } from "#src/parts/attachment-panel.tsx";
import { QueryError } from "#src/parts/query-error.tsx";
import { ChannelSection } from "./channel-section.tsx";
import { ContextSection } from "#src/parts/context-section.tsx";
import { ContextSkeleton } from "./context-skeleton.tsx";
import { EarlierTickets } from "./earlier-tickets.tsx";
import { RequesterSection } from "./requester-section.tsx";

export interface ContextPaneProps {
  ticketId: string;
  /** Whether an agent has confirmed who asks. */
  identity: ReactNode;
  /** What stands to be done before anything else: a call to the customer. */
  task: ReactNode;
  onShowFile: (fileId: string) => void;
  /** What others know of the ticket, after what the channel brought: it comes later, below what is there at once. */
  children: (ticket: Ticket) => ReactNode;
}

/** Beside the thread: who asks, what the channel brought, every file, and what they asked before. */
export function ContextPane({ ticketId, identity, task, onShowFile, children }: ContextPaneProps) {
  const t = useMessages();
  const query = useQuery(ticketQueries.detail(ticketId));
  // The thread is what the agent waits for: this is drawn after it.
  const ticket = useDeferredValue(query.data, undefined);
  if (!ticket) {
    // The ticket's own pane says that it is gone.
    if (query.isError && isProblem(query.error, "not_found")) return null;
    if (query.isError) return <QueryError error={query.error} onRetry={() => void query.refetch()} />;
    // What is here already comes with the next frame: a skeleton would only flash.
    return query.data ? null : <ContextSkeleton />;
  }
  return (
    <>
      <RequesterSection requester={ticket.requester} identity={identity} />
      {task}
      <ChannelSection ticket={ticket} />
      {ticket.attachments.length > 0 && (
        <ContextSection title={t.attachments.title}>
          <AttachmentPanel attachments={ticket.attachments} onShowFile={onShowFile} />
        </ContextSection>
      )}
      {children(ticket)}
      <EarlierTickets requesterId={ticket.requester.id} ticketId={ticket.id} />
    </>
  );
}
