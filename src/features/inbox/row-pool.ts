import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { createRowElement, type RowElement, type RowPlace, type RowSpeech } from "./row-element.ts";

interface ShownRow {
  row: TicketSummary | undefined;
  place: RowPlace;
}

export interface RowPool {
  /**
   * Makes the list hold exactly these rows. A row that leaves gives its element to one that comes, where it
   * stands: taken out and put in again it would be styled anew. So while a list moves its elements are not in
   * the order of the rows; `arrange` puts them there.
   */
  show: (list: HTMLUListElement, rows: readonly ShownRow[], speech: RowSpeech) => void;
  /** Puts the elements in the order of the rows, for what reads or walks through them. */
  arrange: (list: HTMLUListElement) => void;
  /** The list goes: its elements are there for the next. */
  release: () => void;
  linkOf: (ticketId: string) => HTMLElement | undefined;
  explain: (ticketId: string) => void;
}

const mostSpare = 60;
const released: RowElement[] = [];

/** The elements of the rows in sight. */
export function createRowPool(): RowPool {
  /** In the order of the rows. */
  let shown = new Map<string, RowElement>();
  return {
    show: (list, rows, speech) => {
      const before = shown;
      const wanted = new Set(rows.map(keyOf));
      const spare = [...before].filter(([key]) => !wanted.has(key)).map(([, element]) => element);
      shown = new Map();
      for (const one of rows) {
        const key = keyOf(one);
        let element = before.get(key) ?? spare.pop();
        if (!element) {
          element = released.pop() ?? createRowElement();
          list.append(element.element);
        }
        element.show(one.row, one.place, speech);
        shown.set(key, element);
      }
      for (const { element } of spare) element.remove();
    },
    arrange: (list) => {
      const focused = document.activeElement;
      let next = list.firstChild;
      for (const { element } of shown.values()) {
        if (element === next) next = next.nextSibling;
        else list.insertBefore(element, next);
      }
      // What is moved loses the focus.
      if (focused instanceof HTMLElement && focused !== document.activeElement && list.contains(focused))
        focused.focus({ preventScroll: true });
    },
    release: () => {
      released.push(...[...shown.values()].slice(0, mostSpare - released.length));
      shown = new Map();
    },
    linkOf: (ticketId) => shown.get(ticketId)?.link,
    explain: (ticketId) => shown.get(ticketId)?.explain(),
  };
}

/** A place that waits for its ticket is known by its number. */
function keyOf({ row, place }: ShownRow): string {
  return row?.id ?? `#${place.position}`;
}
