import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState, type ReactNode } from "react";
import { ticketQueries } from "#src/api/tickets.ts";
import { defaultSort, filtersOf, type InboxSearch } from "#src/domain/rules/inbox-search.ts";
import type { TicketPage, TicketSummary } from "#src/domain/schema/ticket.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { InboxEmpty } from "./inbox-empty.tsx";
import { memoryOf, remember } from "./list-memory.ts";
import { NewTicketsPill } from "./new-tickets-pill.tsx";
import { RowSkeletons } from "./row-skeleton.tsx";
import { RowWindow } from "./row-window.tsx";
import { SelectionBar, type BulkSelection } from "./selection-bar.tsx";

export interface TicketRowsProps {
  listKey: string;
  search: InboxSearch;
  name: string;
  openId: string | undefined;
  bulkBar: (selection: BulkSelection) => ReactNode;
}

/** Pages may overlap when tickets move between two requests. */
function rowsOf(pages: readonly TicketPage[]): TicketSummary[] {
  const rows = new Map<string, TicketSummary>();
  for (const page of pages) for (const row of page.items) if (!rows.has(row.id)) rows.set(row.id, row);
  return [...rows.values()];
}

/** One list: its pages, its four states, its selection. */
export function TicketRows({ listKey, search, name, openId, bulkBar }: TicketRowsProps) {
  const t = useMessages();
  const client = useQueryClient();
  const scroller = useRef<HTMLDivElement>(null);
  const [timesFromTop, setTimesFromTop] = useState(0);
  const memory = memoryOf(client, listKey);
  const filters = filtersOf(search);
  const options = ticketQueries.list({ ...filters, sort: search.sort ?? defaultSort });
  const list = useInfiniteQuery({
    ...options,
    // What is being read is not moved: it is read again only where it begins anew, from its top.
    refetchOnMount: () => !memory.leftForTicket && memory.offset === 0,
    refetchOnReconnect: false,
  });

  if (list.isPending) return <RowSkeletons count={10} />;
  const first = list.data?.pages[0];
  if (!list.data || !first) return <QueryError error={list.error} onRetry={() => void list.refetch()} />;

  const rows = rowsOf(list.data.pages);
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = list;
  const showFromTop = async () => {
    client.setQueryData(
      options.queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    await list.refetch();
    remember(memory, { offset: 0, cursorId: null });
    setTimesFromTop((times) => times + 1);
  };
  const pill = <NewTicketsPill filters={filters} listed={first.total} onShow={showFromTop} />;
  if (rows.length === 0)
    return (
      <div className="relative flex min-h-0 flex-1 flex-col">
        {pill}
        <InboxEmpty search={search} />
      </div>
    );
  return (
    <>
      <div className="relative flex min-h-0 flex-1 flex-col">
        {pill}
        <RowWindow
          key={timesFromTop}
          startsFocused={timesFromTop > 0}
          rows={rows}
          total={Math.max(first.total, rows.length)}
          name={name}
          memory={memory}
          scroller={scroller}
          openId={openId}
          onNearEnd={() => {
            if (hasNextPage && !isFetching && !isFetchNextPageError) void fetchNextPage();
          }}
          tail={
            isFetchNextPageError ? (
              <div className="p-2">
                <QueryError compact error={list.error} onRetry={() => void fetchNextPage()} />
              </div>
            ) : hasNextPage ? (
              <RowSkeletons count={3} />
            ) : (
              <p className="px-3 py-4 text-center text-sm text-faint">
                {t.inbox.allShown({ count: rows.length })}
              </p>
            )
          }
        />
      </div>
      <SelectionBar
        memory={memory}
        loadedIds={rows.map((row) => row.id)}
        total={first.total}
        filters={filters}
        bulkBar={bulkBar}
      />
    </>
  );
}
