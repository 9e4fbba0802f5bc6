import { useNavigate, useRouter } from "@tanstack/react-router";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  useEffect,
  useEffectEvent,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { flushSync } from "react-dom";
import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { remember, select, useSelection, emptySelection, type ListMemory } from "./list-memory.ts";
import { rowHeight } from "./row-height.ts";
import { countOf, isSelected, rangeAdded, toggled } from "./selection-changes.ts";
import { TicketRow } from "./ticket-row.tsx";
import { usePrefetch } from "./use-prefetch.ts";
import { useRowKeys } from "./use-row-keys.ts";

export interface RowWindowProps {
  rows: readonly TicketSummary[];
  total: number;
  name: string;
  memory: ListMemory;
  scroller: RefObject<HTMLDivElement | null>;
  /** The ticket that is open beside the list. */
  openId: string | undefined;
  /** It replaces rows that had the keyboard; a list that returns from a ticket takes it back by itself. */
  startsFocused: boolean;
  /** What stands after the last row. */
  tail: ReactNode;
  onNearEnd: () => void;
}

/** How many rows before the end the next page is asked for. */
const nearEnd = 15;

function ticketIdAt(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>("[data-ticket]")?.dataset["ticket"]
    : undefined;
}

/** The rows in sight, out of any number. One set of listeners serves all of them. */
export function RowWindow({
  rows,
  total,
  name,
  memory,
  scroller,
  openId,
  startsFocused,
  tail,
  onNearEnd,
}: RowWindowProps) {
  // The virtualizer is one object that changes inside: what the compiler keeps of it would be old.
  "use no memo";
  const navigate = useNavigate();
  const router = useRouter();
  const prefetch = usePrefetch();
  const selection = useSelection(memory);
  const [cursorId, setCursorId] = useState(memory.cursorId);
  const ids = rows.map((row) => row.id);
  const cursorIndex = cursorId === null ? -1 : ids.indexOf(cursorId);
  const height = rowHeight();

  // oxlint-disable-next-line react/incompatible-library -- the compiler leaves this component alone, as said above
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 6,
    // A row that comes a frame late is not seen; a forced render on every scroll event is.
    useFlushSync: false,
    initialOffset: memory.offset,
    // The row that has the focus stays when it is scrolled out of sight.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return cursorIndex === -1 || seen.includes(cursorIndex)
        ? seen
        : [...seen, cursorIndex].sort((a, b) => a - b);
    },
  });
  const items = virtualizer.getVirtualItems();
  const lastIndex = virtualizer.range?.endIndex ?? -1;
  const isNearEnd = lastIndex >= rows.length - nearEnd;
  const tabStop = items.some((item) => item.index === cursorIndex) ? cursorIndex : items[0]?.index;

  useEffect(() => {
    if (isNearEnd) onNearEnd();
  }, [isNearEnd, rows.length, onNearEnd]);

  const isDrawn = items.length > 0;
  const takeFocus = useEffectEvent(() => {
    const returns = memory.leftForTicket && memory.cursorId !== null;
    remember(memory, { leftForTicket: false });
    if ((!returns && !startsFocused) || document.activeElement !== document.body) return;
    const link = (cursorId === null ? null : linkOf(cursorId)) ?? scroller.current?.querySelector("a");
    link?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (isDrawn) takeFocus();
  }, [isDrawn]);
  useEffect(
    () => () => remember(memory, { leftForTicket: router.state.location.pathname.startsWith("/inbox/") }),
    [memory, router],
  );

  const linkOf = (id: string) =>
    [...(scroller.current?.querySelectorAll<HTMLElement>("[data-ticket]") ?? [])]
      .find((element) => element.dataset["ticket"] === id)
      ?.querySelector("a");
  const moveCursor = (id: string) => {
    remember(memory, { cursorId: id });
    setCursorId(id);
  };
  const focusRow = (index: number) => {
    const id = ids[index];
    if (id === undefined) return;
    flushSync(() => moveCursor(id));
    virtualizer.scrollToIndex(index, { align: "auto" });
    linkOf(id)?.focus({ preventScroll: true });
  };
  const openTicket = (index: number, replace: boolean) => {
    const ticketId = ids[index];
    if (ticketId === undefined) return;
    void navigate({
      to: "/inbox/$ticketId",
      params: { ticketId },
      search: (search) => ({ ...search, file: undefined }),
      replace,
    });
  };
  const step = (by: number) => {
    const openIndex = openId === undefined ? -1 : ids.indexOf(openId);
    const from = openIndex === -1 ? cursorIndex : openIndex;
    const next = from === -1 ? (virtualizer.range?.startIndex ?? 0) : from + by;
    const id = ids[next];
    if (id === undefined) return;
    if (openId === undefined) {
      focusRow(next);
      return;
    }
    moveCursor(id);
    virtualizer.scrollToIndex(next, { align: "auto" });
    openTicket(next, true);
    const after = ids[next + by];
    if (after !== undefined) prefetch.soon(after);
  };
  const toggle = (id: string) => {
    remember(memory, { anchorId: id });
    select(memory, toggled(selection, id, ids));
  };
  const extendTo = (id: string) => {
    const from = memory.anchorId ?? memory.cursorId;
    if (memory.anchorId === null) remember(memory, { anchorId: from });
    select(memory, rangeAdded(selection, from, id, ids));
  };
  const handleKeyDown = useRowKeys(
    {
      step,
      focusRow,
      open: () => openTicket(cursorIndex, false),
      toggle: () => {
        const id = (cursorIndex === -1 ? undefined : ids[cursorIndex]) ?? openId;
        if (id !== undefined) toggle(id);
      },
      extendTo: (index) => {
        const id = ids[index];
        if (id !== undefined) extendTo(id);
      },
      clear: () => {
        remember(memory, { anchorId: null });
        select(memory, emptySelection);
      },
    },
    cursorIndex,
    rows.length - 1,
    () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 1),
  );

  const handleClick = (event: MouseEvent) => {
    const id = ticketIdAt(event.target);
    if (id === undefined || !(event.target instanceof Element) || !event.target.closest("[role='checkbox']"))
      return;
    if (event.shiftKey && memory.anchorId !== null) extendTo(id);
    else toggle(id);
  };
  const handleFocus = (event: FocusEvent) => {
    const id = ticketIdAt(event.target);
    if (id === undefined) return;
    moveCursor(id);
    prefetch.soon(id);
  };
  const handlePointerOver = (event: PointerEvent) => {
    const id = ticketIdAt(event.target);
    if (id === undefined || event.pointerType === "touch") prefetch.cancel();
    else prefetch.soon(id);
  };

  return (
    <div
      ref={scroller}
      // It only hears what its rows do.
      role="presentation"
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain [overflow-anchor:none]"
      onClick={handleClick}
      onFocus={handleFocus}
      onKeyDown={handleKeyDown}
      onPointerOver={handlePointerOver}
      onPointerLeave={prefetch.cancel}
      onScroll={(event) => remember(memory, { offset: event.currentTarget.scrollTop })}
    >
      <ul
        aria-label={name}
        data-selecting={countOf(selection, total) > 0 ? "" : undefined}
        className="group/list relative"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {items.map((item) => {
          const row = rows[item.index];
          return (
            row && (
              <TicketRow
                key={row.id}
                row={row}
                position={item.index + 1}
                total={total}
                isSelected={isSelected(selection, row.id)}
                isTabStop={item.index === tabStop}
                style={{ height, transform: `translateY(${item.start}px)` }}
              />
            )
          );
        })}
      </ul>
      {tail}
    </div>
  );
}
