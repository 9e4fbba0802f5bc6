import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { hurry } from "#src/lib/frame-turns.ts";
import { createFramePace } from "./frame-pace.ts";
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
   * While the list moves, what comes is drawn as its names first. `settle` does the rest: in the next frames where
   * they have time for it and somebody can read, else when the list rests. On a machine that cannot keep up with
   * the names either, not all of them are drawn.
   */
  show: (list: HTMLUListElement, rows: readonly ShownRow[], speech: RowSpeech, isMoving: boolean) => void;
  /** Nothing is to be drawn or made whole, or it is too early for it. */
  isSettled: () => boolean;
  /** Draws a few rows, or makes them whole; once a frame. */
  settle: () => void;
  linkOf: (ticketId: string) => HTMLElement | undefined;
  explain: (ticketId: string) => void;
  /** The list goes: nothing is watched any more. */
  leave: () => void;
}

/** So many new rows at once pass faster than they can be read. */
export const passing = 4;
/** Frames in which no row came: the list may still be pushed, but at its end. */
const stillAfter = 2;
/** So few that a slow machine paints them in one frame. */
const atOnce = 3;

/** The elements of the rows in sight. */
export function createShownRows(): ShownRows {
  const shown = new Map<string, RowElement>();
  /** What draws a row that is not whole, or not there at all. */
  const unfinished = new Map<string, (extent: RowExtent) => void>();
  let order: string[] = [];
  let list: HTMLUListElement | null = null;
  const pace = createFramePace();
  let wasMoving = false;
  let isPassing = false;
  let framesStill = 0;

  function finish(id: string): void {
    unfinished.get(id)?.("whole");
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
    framesStill += 1;
    if (framesStill > stillAfter) isPassing = false;
    if (isPassing) return;
    const ids = [...unfinished.keys()];
    const isHurried = wasMoving && !pace.isWellAhead();
    const absent = isHurried ? ids.filter((id) => !shown.has(id)) : [];
    if (absent.length > 0) for (const id of absent.slice(0, atOnce)) unfinished.get(id)?.("names");
    else if (!hasToWait()) for (const id of ids.slice(0, isHurried ? 1 : atOnce)) finish(id);
    if (ids.length > 0) pace.hadWork();
    arrange();
  }

  /** While the list moves, signs are for frames that have time for them. */
  function hasToWait(): boolean {
    return wasMoving && !pace.isAhead();
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
      pace.watch(isMoving);
      const coming = order.filter((id) => !shown.has(id) && !unfinished.has(id));
      // One leap, as back to where the list was left, is no movement.
      const isUnderWay = isMoving && wasMoving;
      wasMoving = isMoving;
      hurry(isUnderWay && !pace.isWellAhead());
      isPassing = isUnderWay && coming.length >= passing;
      let left = isPassing && !pace.isWellAhead() ? atOnce : Infinity;
      for (const one of rows) {
        const { id } = one.row;
        const known = shown.get(id);
        const draw = (extent: RowExtent) => {
          const element = shown.get(id) ?? createRowElement();
          shown.set(id, element);
          element.show(one.row, one.place, speech, extent);
        };
        const isLate = !known && (unfinished.has(id) || left === 0 || (isFirst && !one.isInSight));
        const isInPart = known ? unfinished.has(id) : isUnderWay;
        if (!isLate) draw(isInPart ? "names" : "whole");
        if (!known && !isLate) {
          left -= 1;
          pace.hadWork();
        }
        if (isLate || isInPart) unfinished.set(id, draw);
      }
      framesStill = 0;
      if (isFirst || isPassing) arrange();
      else settle();
    },
    isSettled: () =>
      unfinished.size === 0 || (hasToWait() && [...unfinished.keys()].every((id) => shown.has(id))),
    settle,
    linkOf: (ticketId) => {
      if (unfinished.has(ticketId)) {
        finish(ticketId);
        arrange();
      }
      return shown.get(ticketId)?.link;
    },
    explain: (ticketId) => shown.get(ticketId)?.explain(),
    leave: () => {
      hurry(false);
      pace.watch(false);
    },
  };
}
