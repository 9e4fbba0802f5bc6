import { useInfiniteQuery, useQueryClient, type InfiniteData } from "@tanstack/react-query";
import { useRef, useState, type ReactNode } from "react";
import { ticketPageSize, ticketQueries } from "#src/api/tickets.ts";
import { defaultSort, filtersOf, type InboxSearch } from "#src/domain/rules/inbox-search.ts";
import type { TicketPage } from "#src/domain/schema/ticket.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { latePart } from "#src/parts/late-part.tsx";
import { QueryError } from "#src/parts/query-error.tsx";
import { memoryOf, remember } from "./list-memory.ts";
import { createRowLoader } from "./loaded-rows.ts";
import { NewTicketsPill } from "./new-tickets-pill.tsx";
import { RowSkeletons } from "./row-skeleton.tsx";
import { RowWindow, type DrawAhead } from "./row-window.tsx";
import type { BulkSelection } from "./selection-actions.tsx";
import { SelectionBar } from "./selection-bar.tsx";

// Few lists are empty.
const InboxEmpty = latePart(async () => (await import("./inbox-empty.tsx")).InboxEmpty);

export interface TicketRowsProps {
  listKey: string;
  search: InboxSearch;
  name: string;
  openId: string | undefined;
  bulkBar: (selection: BulkSelection) => ReactNode;
  drawAhead: DrawAhead | undefined;
}

const noPages: readonly TicketPage[] = [];

function placeOfFirst({ pageParams: [first] }: InfiniteData<TicketPage>): number {
  return typeof first === "number" ? first : 0;
}

/** One list: its pages, its four states, its selection. */
export function TicketRows({ listKey, search, name, openId, bulkBar, drawAhead }: TicketRowsProps) {
  const t = useMessages();
  const client = useQueryClient();
  const scroller = useRef<HTMLDivElement>(null);
  const [timesFromTop, setTimesFromTop] = useState(0);
  const [load] = useState(createRowLoader);
  const memory = memoryOf(client, listKey);
  const [from, setFrom] = useState(memory.from);
  // How many there are is asked of the list's beginning: what follows a jump does not change its height.
  const [knownTotal, setKnownTotal] = useState(0);
  const filters = filtersOf(search);
  const query = { ...filters, sort: search.sort ?? defaultSort };
  const options = ticketQueries.list(query, from);
  const list = useInfiniteQuery({
    ...options,
    // What is being read is not moved: it is read again only where it begins anew, from its top.
    refetchOnMount: () => !memory.leftForTicket && memory.offset === 0,
    refetchOnReconnect: false,
    // The route has just asked: what failed there is said, not asked a second time.
    retryOnMount: false,
  });
  const jump = (place: number) => {
    remember(memory, { from: place });
    setFrom(place);
  };

  const first = list.data?.pages[0];
  const loaded = first?.total ?? knownTotal;
  if (loaded !== knownTotal) setKnownTotal(loaded);
  if (list.isPending && knownTotal === 0) return <RowSkeletons count={10} />;
  if (!list.isPending && (!list.data || !first))
    return <QueryError error={list.error} onRetry={() => void list.refetch()} />;

  const loadedRows = load(list.data?.pages ?? noPages);
  const { rows } = loadedRows;
  const start = list.data ? placeOfFirst(list.data) : from;
  const { hasNextPage, hasPreviousPage, isFetchNextPageError, fetchNextPage, fetchPreviousPage } = list;
  const total = list.data && !hasNextPage ? start + rows.length : Math.max(loaded, start + rows.length + 1);
  const showFromTop = async () => {
    const { queryKey } = ticketQueries.list(query);
    client.setQueryData(
      queryKey,
      (data) => data && { pages: data.pages.slice(0, 1), pageParams: data.pageParams.slice(0, 1) },
    );
    await client.refetchQueries({ queryKey, exact: true });
    remember(memory, { offset: 0, cursorId: null });
    jump(0);
    setTimesFromTop((times) => times + 1);
  };
  const bringPlaces = (begin: number, end: number) => {
    const isFar = begin > start + rows.length + ticketPageSize || end < start - ticketPageSize;
    if (isFar) {
      // The asked places stand in the middle of the page, unless the list ends before.
      const middle = Math.floor((begin + end) / 2) - ticketPageSize / 2;
      jump(Math.max(0, Math.min(middle, total - ticketPageSize)));
      // Asked for when it matters: the beginning and the end of a request are no reason to render.
    } else if (client.getQueryState(options.queryKey)?.fetchStatus === "fetching") return;
    else if (end > start + rows.length - 1 && hasNextPage && !isFetchNextPageError) void fetchNextPage();
    else if (begin < start && hasPreviousPage) void fetchPreviousPage();
  };
  const pill = <NewTicketsPill filters={filters} listed={loaded} onShow={showFromTop} />;
  if (list.data && total === 0)
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
          loaded={loadedRows}
          start={start}
          total={total}
          name={name}
          memory={memory}
          scroller={scroller}
          search={search}
          openId={openId}
          drawAhead={drawAhead}
          onMissing={bringPlaces}
          tail={
            isFetchNextPageError ? (
              <div className="p-2">
                <QueryError compact error={list.error} onRetry={() => void fetchNextPage()} />
              </div>
            ) : !hasNextPage && list.data ? (
              <p className="px-3 py-4 text-center text-sm text-faint">{t.inbox.allShown({ count: total })}</p>
            ) : null
          }
        />
      </div>
      <SelectionBar
        memory={memory}
        loadedIds={loadedRows.ids}
        total={loaded}
        filters={filters}
        bulkBar={bulkBar}
      />
    </>
  );
}
