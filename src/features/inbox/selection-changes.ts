import { emptySelection, type Selection } from "./list-memory.ts";

export function isSelected(selection: Selection, id: string): boolean {
  return selection.everything || selection.ids.has(id);
}

/** Turns one ticket on or off. Taking one out of "all that match" leaves what is loaded without it. */
export function toggled(selection: Selection, id: string, loadedIds: readonly string[]): Selection {
  const ids = new Set(selection.everything ? loadedIds : selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, everything: false };
}

/** Adds every row between two, both included; without a beginning, only the last. */
export function rangeAdded(
  selection: Selection,
  from: string | null,
  to: string,
  loadedIds: readonly string[],
): Selection {
  if (selection.everything) return selection;
  const end = loadedIds.indexOf(to);
  const begin = from === null ? -1 : loadedIds.indexOf(from);
  const between = begin === -1 ? [to] : loadedIds.slice(Math.min(begin, end), Math.max(begin, end) + 1);
  return { ids: new Set([...selection.ids, ...between]), everything: false };
}

export function countOf(selection: Selection, total: number): number {
  return selection.everything ? total : selection.ids.size;
}

export function allLoaded(loadedIds: readonly string[]): Selection {
  return { ids: new Set(loadedIds), everything: false };
}

export const everything: Selection = { ...emptySelection, everything: true };
