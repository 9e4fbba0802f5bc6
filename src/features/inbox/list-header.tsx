import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import ArrowUpDown from "lucide-react/icons/arrow-up-down";
import type { ReactNode } from "react";
import { ticketQueries } from "#src/api/tickets.ts";
import { defaultSort, filtersOf, type InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { sorts } from "#src/domain/schema/ticket-filters.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { Button } from "#src/ui/button.tsx";
import { Count } from "#src/ui/count.tsx";
import { Menu } from "#src/ui/menu.tsx";
import { titleClass, titleRowClass } from "./list-classes.ts";

export interface ListHeaderProps {
  search: InboxSearch;
  name: string;
  filterMenu: ReactNode;
}

/** Which list this is, how much it holds now, and its order. */
export function ListHeader({ search, name, filterMenu }: ListHeaderProps) {
  const t = useMessages();
  const locale = useLocale();
  const navigate = useNavigate();
  const filters = filtersOf(search);
  const { sort = defaultSort, file: _file, ...rest } = search;
  const facets = useQuery(ticketQueries.facets(filters)).data;
  // Read by the rows below; here only looked at until the live count is there.
  const list = useInfiniteQuery({ ...ticketQueries.list({ ...filters, sort }), enabled: false }).data;
  const total = facets?.total ?? list?.pages[0]?.total;
  const shownTotal = total === undefined ? undefined : formatCount(locale, total);
  usePageTitle(shownTotal === undefined ? name : `${name} (${shownTotal})`);
  return (
    <div className={titleRowClass}>
      <h1 className={titleClass}>
        <span className="truncate">{name}</span>
        {total !== undefined && shownTotal !== undefined && (
          <Count label={t.inbox.ticketsCount({ count: total })} className="font-normal">
            {shownTotal}
          </Count>
        )}
      </h1>
      {filterMenu}
      <Menu
        align="end"
        label={t.inbox.sort}
        trigger={
          <Button
            size="sm"
            variant="ghost"
            icon={<ArrowUpDown aria-hidden />}
            aria-label={t.inbox.sortedBy({ order: t.inbox.sorts[sort] })}
          >
            {t.inbox.sorts[sort]}
          </Button>
        }
        items={sorts.map((one) => ({
          id: one,
          label: t.inbox.sorts[one],
          checked: one === sort,
          onSelect: () =>
            void navigate({ to: ".", search: { ...rest, ...(one === defaultSort ? {} : { sort: one }) } }),
        }))}
      />
    </div>
  );
}
