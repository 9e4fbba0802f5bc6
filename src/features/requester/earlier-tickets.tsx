import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ticketQueries } from "#src/api/tickets.ts";
import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { isBlank } from "#src/lib/visible-text.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { StatusBadge } from "#src/parts/status-badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { Count } from "#src/ui/count.tsx";
import { SkeletonText } from "#src/ui/skeleton.tsx";
import { ContextSection } from "#src/parts/context-section.tsx";

const fewest = 5;

/** The requester's other tickets that this agent may see. */
export function EarlierTickets({ requesterId, ticketId }: { requesterId: string; ticketId: string }) {
  const t = useMessages();
  const locale = useLocale();
  const words = t.ticket.context;
  const [isWhole, setIsWhole] = useState(false);
  const query = useQuery(ticketQueries.ofRequester(requesterId));
  const others = query.data?.filter((ticket) => ticket.id !== ticketId);
  const shown = isWhole ? others : others?.slice(0, fewest);
  return (
    <ContextSection
      title={words.earlier}
      {...(others && others.length > 0
        ? { trailing: <Count>{formatCount(locale, others.length)}</Count> }
        : {})}
    >
      {query.isError && !others && (
        <QueryError compact error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isPending && <SkeletonText lines={2} />}
      {others?.length === 0 && <p className="text-muted">{words.noEarlier}</p>}
      <ul className="-mx-2">
        {shown?.map((ticket) => (
          <li key={ticket.id}>
            <EarlierTicket ticket={ticket} />
          </li>
        ))}
      </ul>
      {others && others.length > fewest && !isWhole && (
        <Button size="sm" variant="ghost" onClick={() => setIsWhole(true)} className="-mx-2">
          {words.moreTickets({ count: others.length })}
        </Button>
      )}
    </ContextSection>
  );
}

function EarlierTicket({ ticket }: { ticket: TicketSummary }) {
  const t = useMessages();
  return (
    <Link
      to="/tickets/$ticketId"
      params={{ ticketId: ticket.id }}
      preload={false}
      className="block rounded-md px-2 py-1 hover:bg-surface-hover"
    >
      <span className="line-clamp-1 text-text" lang={ticket.language ?? undefined}>
        <bdi>{isBlank(ticket.subject) ? t.inbox.row.noSubject : ticket.subject}</bdi>
      </span>
      <span className="flex items-center gap-2 text-sm text-muted">
        <StatusBadge status={ticket.status} />
        <span className="tabular-nums">#{ticket.number}</span>
        <RelativeTime at={ticket.lastMessageAt} className="ms-auto shrink-0" />
      </span>
    </Link>
  );
}
