import type { ReactNode } from "react";
import type { TicketFilters } from "#src/domain/schema/ticket-filters.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import type { BulkTarget } from "#src/store/writes.ts";
import { Button } from "#src/ui/button.tsx";
import { emptySelection, remember, select, type ListMemory, type Selection } from "./list-memory.ts";
import { allLoaded, everything } from "./selection-changes.ts";

/** The selected tickets, for whatever acts on many. */
export interface BulkSelection {
  target: BulkTarget;
  count: number;
  onClear: () => void;
  onDone: () => void;
}

export interface SelectionScope {
  memory: ListMemory;
  loadedIds: readonly string[];
  total: number;
  filters: TicketFilters;
  bulkBar: (selection: BulkSelection) => ReactNode;
}

export interface SelectionActionsProps extends SelectionScope {
  selection: Selection;
  count: number;
}

/** How far the selection reaches, and what may be done with it. */
export function SelectionActions({
  memory,
  loadedIds,
  total,
  filters,
  bulkBar,
  selection,
  count,
}: SelectionActionsProps) {
  const t = useMessages();
  const clear = () => {
    remember(memory, { anchorId: null });
    select(memory, emptySelection);
  };
  const isAllLoaded = selection.everything || loadedIds.every((id) => selection.ids.has(id));
  return (
    <div role="region" aria-label={t.inbox.selection} className="shrink-0">
      {(!isAllLoaded || (!selection.everything && total > loadedIds.length)) && (
        <div className="flex flex-wrap items-center gap-1 border-t border-line px-2 py-1">
          {!isAllLoaded && total > loadedIds.length && (
            <Button size="sm" variant="ghost" onClick={() => select(memory, allLoaded(loadedIds))}>
              {t.inbox.selectAllLoaded}
            </Button>
          )}
          <Button
            size="sm"
            variant="ghost"
            onClick={() => select(memory, total > loadedIds.length ? everything : allLoaded(loadedIds))}
          >
            {t.inbox.selectAllMatching({ count: Math.max(total, loadedIds.length) })}
          </Button>
        </div>
      )}
      {selection.everything && (
        <p className="border-t border-line px-4 py-1.5 text-sm text-muted">
          {t.inbox.allMatchingSelected({ count: total })}
        </p>
      )}
      {bulkBar({
        target: selection.everything ? { filters } : { ticketIds: [...selection.ids] },
        count,
        onClear: clear,
        onDone: clear,
      })}
    </div>
  );
}
