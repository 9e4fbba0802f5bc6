import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import {
  createRowElement,
  type RowElement,
  type RowExtent,
  type RowPlace,
  type RowSpeech,
} from "./row-element.ts";

interface ShownRow {
  row: TicketSummary;
  place: RowPlace;
  /** Not only near what is in sight. */
  isInSight: boolean;
}

export interface ShownRows {
  /**
   * Makes the list hold these rows, in their order. An element belongs to its ticket from the first to the last:
   * one that showed another while a pointer goes down on it would open what was not meant.
   *
   * While the list moves faster than anybody reads, what comes is drawn as its words alone, and on a machine that
   * cannot keep up not all of it: `settle` does the rest.
   */
  show: (list: HTMLUListElement, rows: readonly ShownRow[], speech: RowSpeech, isMoving: boolean) => void;
  /** Nothing is to be made whole, or it is too early for it. */
  isSettled: () => boolean;
  /** Makes a few rows whole. */
  settle: () => void;
  linkOf: (ticketId: string) => HTMLElement | undefined;
  explain: (ticketId: string) => void;
}

/** So many new rows at once pass faster than they can be read. */
const passing = 4;
/** So few that a slow machine paints them in one frame. */
const atOnce = 3;
/** Two frames of a screen: who needs longer for one does not keep up. */
const slowMs = 34;

/** The elements of the rows in sight. */
export function createShownRows(): ShownRows {
  const shown = new Map<string, RowElement>();
  /** What makes a row whole that was drawn in part or not at all. */
  const unfinished = new Map<string, () => void>();
  let order: string[] = [];
  let list: HTMLUListElement | null = null;
  let shownAt = 0;
  let wasMoving = false;
  let isFast = false;
  let isSlow = false;

  function finish(id: string): void {
    unfinished.get(id)?.();
    unfinished.delete(id);
  }

  /** Puts what was just made where it belongs; what stands in its order already is not touched. */
  function arrange(): void {
    let next = list?.firstChild ?? null;
    for (const id of order) {
      const element = shown.get(id)?.element;
      if (!element) continue;
      if (element === next) next = next.nextSibling;
      else list?.insertBefore(element, next);
    }
  }

  function settle(): void {
    for (const id of [...unfinished.keys()].slice(0, atOnce)) finish(id);
    arrange();
  }

  return {
    show: (place, rows, speech, isMoving) => {
      // A new list is there sooner with what is in sight of it alone.
      const isFirst = shown.size === 0;
      list = place;
      order = rows.map(({ row }) => row.id);
      const wanted = new Set(order);
      for (const [id, { element }] of shown) {
        if (wanted.has(id)) continue;
        element.remove();
        shown.delete(id);
      }
      for (const id of unfinished.keys()) if (!wanted.has(id)) unfinished.delete(id);
      const sinceLast = performance.now() - shownAt;
      shownAt += sinceLast;
      const coming = order.filter((id) => !shown.has(id) && !unfinished.has(id));
      const wasFast = isFast;
      // One leap, as back to where the list was left, is no movement.
      isFast = isMoving && wasMoving && coming.length >= passing;
      wasMoving = isMoving;
      // Once it has not kept up it goes on so until the list slows down.
      isSlow = isFast && (isSlow || (wasFast && sinceLast > slowMs));
      let left = isSlow ? atOnce : Infinity;
      for (const one of rows) {
        const { id } = one.row;
        const known = shown.get(id);
        const draw = (extent: RowExtent) => {
          const element = shown.get(id) ?? createRowElement();
          shown.set(id, element);
          element.show(one.row, one.place, speech, extent);
        };
        const isLate = !known && (unfinished.has(id) || left === 0 || (isFirst && !one.isInSight));
        const isPassing = known ? unfinished.has(id) : isFast;
        if (!isLate) draw(isPassing ? "names" : "whole");
        if (!known && !isLate) left -= 1;
        if (isLate || isPassing) unfinished.set(id, () => draw("whole"));
      }
      if (isFast || isFirst) arrange();
      else settle();
    },
    isSettled: () => isFast || unfinished.size === 0,
    settle,
    linkOf: (ticketId) => {
      if (unfinished.has(ticketId)) {
        finish(ticketId);
        arrange();
      }
      return shown.get(ticketId)?.link;
    },
    explain: (ticketId) => shown.get(ticketId)?.explain(),
  };
}
