import type { QueryClient } from "@tanstack/react-query";
import { dismissSearchGap, recordSearchMiss, searchGapQueries } from "#src/api/search-gaps.ts";
import { gapQuery, languageOfQuery } from "#src/domain/rules/search-gap.ts";
import type { SearchGap, SearchMiss } from "#src/domain/schema/search-gap.ts";

/** What this page has told already. */
const told = new WeakMap<QueryClient, Set<string>>();

/** Tells quietly, once, that a search did not help; what it says of persons and payments is taken out before. */
export function reportSearchMiss(client: QueryClient, { query, language, ...miss }: SearchMiss): void {
  const words = gapQuery(query);
  if (words === null) return;
  const here = told.get(client) ?? new Set();
  told.set(client, here);
  const name = JSON.stringify([words, miss.ticketId]);
  if (here.has(name)) return;
  here.add(name);
  recordSearchMiss({ ...miss, query: words, language: languageOfQuery(words, language) }).catch(
    // Nobody is disturbed; the next search that fails tells it.
    () => here.delete(name),
  );
}

/** Takes a gap off the list for everyone, or puts it back: at once on screen, and undone where that is refused. */
export async function setGapDismissed(
  client: QueryClient,
  gap: SearchGap,
  dismissed: boolean,
): Promise<void> {
  const { queryKey } = searchGapQueries.all();
  await client.cancelQueries({ queryKey });
  const before = client.getQueryData(queryKey);
  if (dismissed)
    client.setQueryData(
      queryKey,
      before?.filter(({ id }) => id !== gap.id),
    );
  try {
    await dismissSearchGap(gap.id, dismissed);
  } catch (error) {
    client.setQueryData(queryKey, before);
    throw error;
  } finally {
    // Where it stands among the others the server knows.
    void client.invalidateQueries({ queryKey });
  }
}
