import { Outlet, createFileRoute, useMatch } from "@tanstack/react-router";
import { useRef, type ReactNode } from "react";
import { quickAnswers } from "#src/api/quick-answers.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { defaultSort, filtersOf, parseInboxSearch } from "#src/domain/rules/inbox-search.ts";
import { ChooseTicket } from "#src/features/inbox/choose-ticket.tsx";
import { InboxList } from "#src/features/inbox/inbox-list.tsx";
import { canDrawAhead } from "#src/lib/drawn-ahead.ts";
import { useIsWide } from "#src/lib/use-media-query.ts";
import { latePart } from "#src/parts/late-part.tsx";
import { useDrawAhead } from "../-draw-ahead.ts";

const BulkBar = latePart(async () => (await import("#src/features/bulk/bulk-bar.tsx")).BulkBar);

/** It comes with the first list that takes the place of another; without it that comes as it can. */
const listAhead = () => import("../-draw-list-ahead.ts").catch(() => undefined);

const isListShown = () => document.querySelector("[data-list]") !== null;

export const Route = createFileRoute("/_desk/inbox")({
  // Part of the first page, like the desk around it.
  codeSplitGroupings: [],
  validateSearch: parseInboxSearch,
  // The open attachment is no reason to load a list.
  loaderDeps: ({ search: { file: _file, ...search } }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    const filters = filtersOf(deps);
    const list = ticketQueries.list({ ...filters, sort: deps.sort ?? defaultSort });
    // Started here, read by the components, which show their own skeletons and errors.
    // Rows that are there already are left to the list: it knows what is being read.
    const rows = queryClient.infiniteQuery({ ...list, staleTime: "static" });
    for (const counts of [
      queryClient.query(ticketQueries.facets(filters)),
      queryClient.query(ticketQueries.views()),
    ])
      counts.catch(() => undefined);
    await quickAnswers([rows]);
    if (canDrawAhead() && isListShown()) await (await listAhead())?.drawListAhead(queryClient, deps);
  },
  component: InboxPage,
});

function InboxPage(): ReactNode {
  const search = Route.useSearch();
  const isWide = useIsWide();
  const place = useRef<HTMLDivElement>(null);
  const drawAhead = useDrawAhead(place);
  const openId = useMatch({
    from: "/_desk/inbox/$ticketId",
    shouldThrow: false,
    select: (match) => match.params.ticketId,
  });
  return (
    <div ref={place} className="relative flex min-h-0 flex-1">
      {(isWide || openId === undefined) && (
        <InboxList
          search={search}
          openId={openId}
          drawAhead={isWide ? drawAhead : undefined}
          bulkBar={(selection) => <BulkBar {...selection} />}
        />
      )}
      {isWide && openId === undefined && <ChooseTicket />}
      <Outlet />
    </div>
  );
}
