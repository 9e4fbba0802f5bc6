import type { QueryClient } from "@tanstack/react-query";
import { sessionQueries } from "#src/api/session.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import {
  defaultSort,
  filtersOf,
  parseInboxSearch,
  type InboxSearch,
} from "#src/domain/rules/inbox-search.ts";
import { listKeyOf, memoryOf } from "#src/features/inbox/list-memory.ts";
import { drawRowsAhead } from "#src/features/inbox/rows-ahead.ts";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { painted } from "#src/lib/painted.ts";
import { parseSearchParams, writeSearchParams } from "#src/lib/search-params.ts";
import { getPreferences } from "#src/store/preferences.ts";

/** Shows a list that is here before the page that will hold it; resolves when the page may come. */
export async function drawListAhead(client: QueryClient, search: InboxSearch): Promise<void> {
  const query = { ...filtersOf(search), sort: search.sort ?? defaultSort };
  const [page] = client.getQueryData(ticketQueries.list(query).queryKey)?.pages ?? [];
  const agentId = client.getQueryData(sessionQueries.current().queryKey)?.agent.id;
  if (!page || agentId === undefined) return;
  // A list that was left in its middle returns to it.
  if (memoryOf(client, listKeyOf(agentId, search)).offset > 0) return;
  const { locale } = getPreferences();
  const text = writeSearchParams({ ...search });
  // It may have been asked for by a pointer that only passed: then the address is still another.
  const { file: _file, ...shown } = parseInboxSearch(parseSearchParams(window.location.search));
  if (writeSearchParams({ ...shown }) !== text) return;
  const isDrawn = drawRowsAhead({ page, query: text && `?${text}`, t: await loadCatalogue(locale), locale });
  if (isDrawn) await painted();
}
