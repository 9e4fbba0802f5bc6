import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ticketQueries } from "#src/api/tickets.ts";
import { defaultSort, filtersOf, type InboxSearch } from "#src/domain/rules/inbox-search.ts";

export function InboxList({ search }: { search: InboxSearch }) {
  const list = useInfiniteQuery(ticketQueries.list({ ...filtersOf(search), sort: search.sort ?? defaultSort }));
  return (
    <ul>
      {list.data?.pages
        .flatMap((page) => page.items)
        .map((row) => (
          <li key={row.id}>
            <Link to="/inbox/$ticketId" params={{ ticketId: row.id }} search={search}>
              {row.subject}
            </Link>
          </li>
        ))}
    </ul>
  );
}
