import type { KeyboardEvent } from "react";
import { useShortcut } from "#src/parts/use-shortcut.ts";

export interface RowMoves {
  /** To the next or previous row, or ticket where one is open. */
  step: (by: number) => void;
  open: () => void;
  toggle: () => void;
  focusRow: (index: number) => void;
  extendTo: (index: number) => void;
  clear: () => void;
}

/** Single keys anywhere on the page; arrows, Home and End while a row has the focus. */
export function useRowKeys(
  moves: RowMoves,
  cursorIndex: number,
  lastIndex: number,
  rowsPerPage: () => number,
) {
  useShortcut("nextTicket", () => moves.step(1));
  useShortcut("previousTicket", () => moves.step(-1));
  useShortcut("openTicket", moves.open);
  useShortcut("select", moves.toggle);

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      moves.clear();
      return;
    }
    const target = targetOf(event.key, cursorIndex, lastIndex, rowsPerPage());
    if (target === null) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(lastIndex, target));
    if (event.shiftKey && event.key.startsWith("Arrow")) moves.extendTo(index);
    moves.focusRow(index);
  };
}

function targetOf(key: string, from: number, last: number, page: number): number | null {
  switch (key) {
    case "ArrowDown":
      return from + 1;
    case "ArrowUp":
      return from - 1;
    case "PageDown":
      return from + page;
    case "PageUp":
      return from - page;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
