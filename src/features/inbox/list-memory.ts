import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { defaultSort, filtersOf } from "#src/domain/rules/inbox-search.ts";

/** Which of a list's tickets are selected: by id, or all that its filters hold. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly everything: boolean;
}

/** What a list remembers while a ticket takes its place on a narrow screen, or another list does. */
export interface ListMemory {
  offset: number;
  /** Place in the list, from 0, that was jumped to: what is loaded begins there. */
  from: number;
  cursorId: string | null;
  /** Where a range of selected rows begins. */
  anchorId: string | null;
  /** It made room for a ticket and comes back as it was; otherwise it opens fresh. */
  leftForTicket: boolean;
  selection: Selection;
}

export const emptySelection: Selection = { ids: new Set(), everything: false };
const mostLists = 30;
// By client, so that nobody who signs in afterwards finds another agent's place.
const memories = new WeakMap<QueryClient, Map<string, ListMemory>>();
const listeners = new Set<() => void>();

/** One list of one agent: the same filters in the same order. */
export function listKeyOf(agentId: string, search: InboxSearch): string {
  const filters = Object.entries(filtersOf(search)).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([agentId, search.sort ?? defaultSort, filters]);
}

export function memoryOf(client: QueryClient, listKey: string): ListMemory {
  let lists = memories.get(client);
  if (!lists) memories.set(client, (lists = new Map()));
  let memory = lists.get(listKey);
  if (!memory) {
    memory = {
      offset: 0,
      from: 0,
      cursorId: null,
      anchorId: null,
      leftForTicket: false,
      selection: emptySelection,
    };
    lists.set(listKey, memory);
    const [oldest] = lists.keys();
    if (lists.size > mostLists && oldest !== undefined) lists.delete(oldest);
  }
  return memory;
}

export function remember(memory: ListMemory, place: Partial<Omit<ListMemory, "selection">>): void {
  Object.assign(memory, place);
}

export function select(memory: ListMemory, selection: Selection): void {
  memory.selection = selection;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSelection(memory: ListMemory): Selection {
  return useSyncExternalStore(subscribe, () => memory.selection);
}
