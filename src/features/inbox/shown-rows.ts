import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { createRowElement, type RowElement, type RowPlace, type RowSpeech } from "./row-element.ts";

interface ShownRow {
  row: TicketSummary | undefined;
  place: RowPlace;
}

export interface ShownRows {
  /**
   * Makes the list hold exactly these rows, in their order. An element belongs to its ticket from the first to
   * the last: one that showed another ticket while a pointer goes down on it would open what was not meant.
   */
  show: (list: HTMLUListElement, rows: readonly ShownRow[], speech: RowSpeech) => void;
  linkOf: (ticketId: string) => HTMLElement | undefined;
  explain: (ticketId: string) => void;
}

/** The elements of the rows in sight. */
export function createShownRows(): ShownRows {
  let shown = new Map<string, RowElement>();
  return {
    show: (list, rows, speech) => {
      const before = shown;
      shown = new Map(rows.map((one) => [keyOf(one), before.get(keyOf(one)) ?? createRowElement()] as const));
      for (const [key, { element }] of before) if (!shown.has(key)) element.remove();
      const focused = document.activeElement;
      let next = list.firstChild;
      for (const one of rows) {
        const element = shown.get(keyOf(one));
        if (!element) continue;
        element.show(one.row, one.place, speech);
        if (element.element === next) next = next.nextSibling;
        else list.insertBefore(element.element, next);
      }
      // What is moved loses the focus.
      if (focused instanceof HTMLElement && focused !== document.activeElement && list.contains(focused))
        focused.focus({ preventScroll: true });
    },
    linkOf: (ticketId) => shown.get(ticketId)?.link,
    explain: (ticketId) => shown.get(ticketId)?.explain(),
  };
}

/** A place that waits for its ticket is known by its number. */
function keyOf({ row, place }: ShownRow): string {
  return row?.id ?? `#${place.position}`;
}
