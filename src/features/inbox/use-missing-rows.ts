import { useEffect, useEffectEvent, useRef } from "react";
import { nextTurn } from "#src/lib/frame-turns.ts";
import { passing } from "./shown-rows.ts";

/** Places in the whole list, from 0. */
interface SeenRows {
  /** The first and the last in sight; `end` is -1 before the list was measured. */
  begin: number;
  end: number;
  isMoving: boolean;
  /** What is loaded, without gaps, and where it begins. */
  rows: readonly unknown[];
  start: number;
  /** How many there are in all. */
  total: number;
  /** The first in sight by now, though nothing was drawn since. */
  beginNow: () => number | undefined;
}

/** How many rows before the end of what is loaded the next page is asked for. */
export const nearEnd = 15;
/** A wheel passes that many while the page is on its way. */
const nearEndMoving = 80;
/** A list that is dragged past many pages asks for those where it rests, or is slow enough to be read. */
const restMs = 60;

/** Asks for the rows around those in sight that are not loaded: from `begin` to `end`, both included. */
export function useMissingRows(seen: SeenRows, onMissing: (begin: number, end: number) => void): void {
  const { begin, end, isMoving, rows, start, total } = seen;
  /** Where the list last moved to, and how many rows it moved by. */
  const moved = useRef({ begin: 0, rows: 0 });
  const ask = useEffectEvent(onMissing);
  const isStillAt = useEffectEvent((place: number) => seen.beginNow() === place);
  useEffect(() => {
    if (begin !== moved.current.begin) moved.current = { begin, rows: Math.abs(begin - moved.current.begin) };
    const ahead = isMoving && begin > 0 ? nearEndMoving : nearEnd;
    const first = Math.max(0, begin - ahead);
    const last = Math.min(total - 1, end + ahead);
    if (end === -1 || (first >= start && last < start + rows.length)) return;
    const isOutrun = begin > start + rows.length || end < start;
    if (!isOutrun || moved.current.rows < passing) {
      let isOver = false;
      const soon = setTimeout(async () => {
        await nextTurn();
        if (!isOver) ask(first, last);
      }, 0);
      return () => {
        isOver = true;
        clearTimeout(soon);
      };
    }
    // A frame that took long is no rest: what was scrolled while it lasted is told at its end.
    let frame = 0;
    const rest = setTimeout(() => {
      frame = requestAnimationFrame(() => isStillAt(begin) && ask(first, last));
    }, restMs);
    return () => {
      clearTimeout(rest);
      cancelAnimationFrame(frame);
    };
  }, [begin, end, rows, start, total, isMoving]);
}
