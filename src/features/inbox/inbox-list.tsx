import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { sessionQueries } from "#src/api/session.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { defaultSort, defaultView, filtersOf, type InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { loadSignFont } from "#src/ui/sign-font.ts";
import { FilterBar } from "./filter-bar.tsx";
import { FilterMenu } from "./filter-menu.tsx";
import type { ListField } from "./filter-search.ts";
import { columnClass, headClass } from "./list-classes.ts";
import { ListHeader } from "./list-header.tsx";
import { listKeyOf } from "./list-memory.ts";
import type { BulkSelection } from "./selection-actions.tsx";
import type { DrawAhead } from "./row-window.tsx";
import { TicketRows } from "./ticket-rows.tsx";
import { useFilterFields } from "./use-filter-fields.tsx";

loadSignFont();

export interface InboxListProps {
  search: InboxSearch;
  /** The ticket that is open beside the list. */
  openId: string | undefined;
  bulkBar: (selection: BulkSelection) => ReactNode;
  drawAhead?: DrawAhead | undefined;
}

/** The column of tickets: what it holds and in which order is in the URL alone. */
export function InboxList({ search, openId, bulkBar, drawAhead }: InboxListProps) {
  const t = useMessages();
  const client = useQueryClient();
  const agentId = useQuery(sessionQueries.current()).data?.agent.id ?? "";
  const views = useQuery(ticketQueries.views()).data;
  const fields = useFilterFields(search);
  const [openField, setOpenField] = useState<ListField | null>(null);
  const listKey = listKeyOf(agentId, search);

  const viewId = filtersOf(search).view;
  const viewName =
    viewId && (views?.find((view) => view.id === viewId)?.name ?? labelOf(t.labels.view, viewId));
  const name =
    search.q !== undefined && (viewId === undefined || viewId === defaultView)
      ? t.inbox.searchResults
      : (viewName ?? t.inbox.allTickets);
  const loaded = client.getQueryData(
    ticketQueries.list({ ...filtersOf(search), sort: search.sort ?? defaultSort }).queryKey,
  );
  const requesterName =
    search.requester === undefined ? undefined : loaded?.pages[0]?.items[0]?.requester.name;

  return (
    <div
      role={openId === undefined ? "main" : "region"}
      aria-label={t.inbox.listName({ name })}
      tabIndex={-1}
      className={columnClass}
    >
      <div className={headClass}>
        <ListHeader
          search={search}
          name={name}
          filterMenu={<FilterMenu search={search} fields={fields} onPickField={setOpenField} />}
        />
        <FilterBar
          search={search}
          fields={fields}
          openField={openField}
          onOpenField={setOpenField}
          requesterName={requesterName}
        />
      </div>
      <TicketRows
        key={listKey}
        listKey={listKey}
        search={search}
        name={t.inbox.listName({ name })}
        openId={openId}
        bulkBar={bulkBar}
        drawAhead={drawAhead}
      />
    </div>
  );
}
