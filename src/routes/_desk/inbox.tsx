import { Outlet, createFileRoute } from "@tanstack/react-router";
import { ticketQueries } from "#src/api/tickets.ts";
import { defaultSort, filtersOf, parseInboxSearch } from "#src/domain/rules/inbox-search.ts";
import { InboxList } from "#src/features/inbox/inbox-list.tsx";

export const Route = createFileRoute("/_desk/inbox")({
  validateSearch: parseInboxSearch,
  // The open attachment is no reason to load a list.
  loaderDeps: ({ search: { file: _file, ...search } }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    const filters = filtersOf(deps);
    // Started here, read by the components, which show their own skeletons and errors.
    const start = [
      queryClient.infiniteQuery(ticketQueries.list({ ...filters, sort: deps.sort ?? defaultSort })),
      queryClient.query(ticketQueries.facets(filters)),
      queryClient.query(ticketQueries.views()),
    ];
    for (const fetch of start) fetch.catch(() => undefined);
  },
  component: InboxPage,
});

function InboxPage() {
  return (
    <div className="flex min-h-0 flex-1">
      <InboxList search={Route.useSearch()} />
      <Outlet />
    </div>
  );
}
