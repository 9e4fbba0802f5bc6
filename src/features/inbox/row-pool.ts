import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { createRowElement, type RowElement, type RowPlace, type RowSpeech } from "./row-element.ts";

export interface ShownRow {
  row: TicketSummary | undefined;
  place: RowPlace;
}

export interface RowPool {
  /** Makes the list hold exactly these rows, in this order; what stays is not moved, so it keeps its focus. */
  show: (list: HTMLUListElement, rows: readonly ShownRow[], speech: RowSpeech) => void;
  linkOf: (ticketId: string) => HTMLElement | undefined;
  explain: (ticketId: string) => void;
}

const mostSpare = 40;

/** The elements of the rows in sight; one that leaves is used again for one that comes. */
export function createRowPool(): RowPool {
  let shown = new Map<string, RowElement>();
  const spare: RowElement[] = [];
  return {
    show: (list, rows, speech) => {
      const next = new Map<string, RowElement>();
      const fresh: string[] = [];
      for (const { row, place } of rows) {
        const key = keyOf(row, place);
        const kept = shown.get(key);
        if (kept) next.set(key, kept);
        else fresh.push(key);
      }
      for (const [key, element] of shown) {
        if (next.has(key)) continue;
        element.element.remove();
        if (spare.length < mostSpare) spare.push(element);
      }
      for (const key of fresh) next.set(key, spare.pop() ?? createRowElement());
      let before = list.firstChild;
      for (const { row, place } of rows) {
        const element = next.get(keyOf(row, place));
        if (!element) continue;
        element.show(row, place, speech);
        if (element.element === before) before = before.nextSibling;
        else list.insertBefore(element.element, before);
      }
      shown = next;
    },
    linkOf: (ticketId) => shown.get(ticketId)?.link,
    explain: (ticketId) => shown.get(ticketId)?.explain(),
  };
}

/** A place that waits for its ticket is known by its number. */
function keyOf(row: TicketSummary | undefined, place: RowPlace): string {
  return row?.id ?? `#${place.position}`;
}
