import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ticketQueries } from "#src/api/tickets.ts";
import { defaultView } from "#src/domain/rules/inbox-search.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { Skeleton } from "#src/ui/skeleton.tsx";

/** Asked for together with the list that the link opens. */
const waitingFilters = (announcementId: string) => ({ incident: announcementId, view: defaultView });

/** How many tickets wait on an announcement, and the way to them. */
export function WaitingTickets({ announcementId }: { announcementId: string }) {
  const t = useAllMessages();
  const words = t.announcements;
  const locale = useLocale();
  const facets = useQuery(ticketQueries.facets(waitingFilters(announcementId)));
  const { total = 0, channel = {} } = facets.data ?? {};
  return (
    <section aria-label={words.waiting} className="rounded-md border border-line px-4 py-3">
      <h2 className="sr-only">{words.waiting}</h2>
      {facets.data ? (
        total === 0 ? (
          <>
            <p className="font-medium">{words.nobodyWaits}</p>
            <p className="text-muted">{words.nobodyWaitsHint}</p>
          </>
        ) : (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <div className="min-w-0 flex-1">
              <p role="status" className="font-medium">
                {words.waitingCount({ count: total })}
              </p>
              <p className="text-muted">
                {Object.entries(channel)
                  .map(([id, count]) => `${labelOf(t.labels.channel, id)} ${formatCount(locale, count)}`)
                  .join(" · ")}
              </p>
            </div>
            <Link
              to="/inbox"
              search={{ incident: announcementId }}
              className="shrink-0 rounded-sm text-accent hover:underline"
            >
              {words.showTickets}
            </Link>
          </div>
        )
      ) : facets.isError ? (
        <QueryError compact error={facets.error} onRetry={() => void facets.refetch()} />
      ) : (
        <div aria-busy>
          <p className="sr-only">{t.common.loading}</p>
          <Skeleton className="h-4 w-2/5" />
        </div>
      )}
    </section>
  );
}
