import { useNavigate, useRouter } from "@tanstack/react-router";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  startTransition,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { flushSync } from "react-dom";
import type { InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { clearAhead } from "#src/lib/drawn-ahead.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";
import { rowsClass, scrollerClass } from "./list-classes.ts";
import { remember, select, useSelection, emptySelection, type ListMemory } from "./list-memory.ts";
import type { LoadedRows } from "./loaded-rows.ts";
import { rowHeight } from "./row-height.ts";
import { countOf, isSelected, rangeAdded, toggled } from "./selection-changes.ts";
import { createShownRows } from "./shown-rows.ts";
import { nearEnd, useMissingRows } from "./use-missing-rows.ts";
import { usePrefetch } from "./use-prefetch.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { useTicketsAhead } from "./use-tickets-ahead.ts";

/** Shows what is here of a ticket at once; resolves when the ticket may come. Nothing where nothing is here. */
export type DrawAhead = (ticketId: string) => Promise<void> | undefined;

export interface RowWindowProps {
  loaded: LoadedRows;
  /** Place of the first of them in the whole list, from 0. */
  start: number;
  total: number;
  name: string;
  memory: ListMemory;
  scroller: RefObject<HTMLDivElement | null>;
  search: InboxSearch;
  /** The ticket that is open beside the list. */
  openId: string | undefined;
  drawAhead: DrawAhead | undefined;
  /** It replaces rows that had the keyboard; a list that returns from a ticket takes it back by itself. */
  startsFocused: boolean;
  /** What stands after the last row. */
  tail: ReactNode;
  /** These places, both included, are in sight or soon will be, and not all of them are loaded. */
  onMissing: (begin: number, end: number) => void;
}

const noIds: readonly string[] = [];

function ticketIdAt(target: EventTarget | null): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>("[data-ticket]")?.dataset["ticket"]
    : undefined;
}

/** The rows in sight, out of any number. One set of listeners serves all of them. */
export function RowWindow({
  loaded,
  start,
  total,
  name,
  memory,
  scroller,
  search,
  openId,
  drawAhead,
  startsFocused,
  tail,
  onMissing,
}: RowWindowProps) {
  // The virtualizer is one object that changes inside: what the compiler keeps of it would be old.
  "use no memo";
  const t = useMessages();
  const locale = useLocale();
  const now = useNow();
  const navigate = useNavigate();
  const router = useRouter();
  const prefetch = usePrefetch();
  const selection = useSelection(memory);
  const [cursorId, setCursorId] = useState(memory.cursorId);
  const list = useRef<HTMLUListElement>(null);
  const [shownRows] = useState(createShownRows);
  /** A place that the keyboard went to before its ticket was loaded. */
  const awaited = useRef<number>(null);
  /** The ticket under the pointer as it went down: what took its place until it came up was not meant. */
  const pressed = useRef<string>(undefined);
  const opening = useRef<string>(undefined);
  const { rows, ids } = loaded;
  const placeOf = (id: string | null | undefined) => {
    const place = loaded.placeOf(id);
    return place === -1 ? -1 : start + place;
  };
  const idAt = (place: number) => ids[place - start];
  const cursor = placeOf(cursorId);
  const height = rowHeight();

  // oxlint-disable-next-line react/incompatible-library -- the compiler leaves this component alone, as said above
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
    // What comes stands before this frame is measured: a later render would be arranged in a pass of its own.
    useFlushSync: true,
    initialOffset: memory.offset,
    // The row that has the focus stays when it is scrolled out of sight.
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return cursor === -1 || seen.includes(cursor) ? seen : [...seen, cursor].sort((a, b) => a - b);
    },
  });
  const items = virtualizer.getVirtualItems();
  const begin = virtualizer.range?.startIndex ?? 0;
  const end = virtualizer.range?.endIndex ?? -1;
  const tabStop = items.some((item) => item.index === cursor) ? cursor : items[0]?.index;
  const isMoving = virtualizer.isScrolling;
  const isSelecting = countOf(selection, total) > 0;

  const query = router.options.stringifySearch?.({ ...search, file: undefined }) ?? "";
  useLayoutEffect(() => {
    if (!list.current) return;
    const shown = items.flatMap(({ index, start: top }) => {
      const row = rows[index - start];
      if (!row) return [];
      const place = {
        position: index + 1,
        total,
        top,
        height,
        href: `/inbox/${encodeURIComponent(row.id)}${query}`,
        isSelected: isSelected(selection, row.id),
        isTabStop: index === tabStop,
        isOpen: row.id === openId,
      };
      return [{ row, place, isInSight: index >= begin && index <= end }];
    });
    shownRows.show(
      list.current,
      shown,
      { t, locale, now, width: virtualizer.scrollRect?.width ?? 0 },
      isMoving,
    );
  });
  useEffect(() => {
    if (shownRows.isSettled()) return;
    const settle = () => {
      shownRows.settle();
      if (!shownRows.isSettled()) frame = requestAnimationFrame(settle);
    };
    // Not in this frame again: a page that is changed after it was measured is arranged twice.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(settle);
    });
    return () => cancelAnimationFrame(frame);
  });

  useEffect(() => shownRows.leave, [shownRows]);

  useTicketsAhead(isMoving ? noIds : ids.slice(Math.max(0, begin - start), Math.max(0, end + 1 - start)));

  // These rows stand now, in the same frame.
  useLayoutEffect(() => clearAhead("list"), []);

  useMissingRows(
    {
      begin,
      end,
      isMoving,
      rows,
      start,
      total,
      beginNow: () => virtualizer.range?.startIndex,
    },
    onMissing,
  );

  const isDrawn = items.length > 0;
  const takeFocus = useEffectEvent(() => {
    const returns = memory.leftForTicket && memory.cursorId !== null;
    remember(memory, { leftForTicket: false });
    if ((!returns && !startsFocused) || document.activeElement !== document.body) return;
    const link =
      (cursorId === null ? null : shownRows.linkOf(cursorId)) ?? scroller.current?.querySelector("a");
    link?.focus({ preventScroll: true });
  });
  useEffect(() => {
    if (isDrawn) takeFocus();
  }, [isDrawn]);
  const takeAwaited = useEffectEvent(() => {
    if (awaited.current === null || idAt(awaited.current) === undefined) return;
    focusRow(awaited.current);
  });
  useEffect(() => takeAwaited(), [rows, start]);
  useEffect(
    () => () => remember(memory, { leftForTicket: router.state.location.pathname.startsWith("/inbox/") }),
    [memory, router],
  );

  const moveCursor = (id: string) => {
    remember(memory, { cursorId: id });
    setCursorId(id);
  };
  const focusRow = (place: number) => {
    const id = idAt(place);
    awaited.current = id === undefined && place >= 0 && place < total ? place : null;
    if (awaited.current !== null) {
      virtualizer.scrollToIndex(place, { align: "auto" });
      onMissing(Math.max(0, place - nearEnd), Math.min(total - 1, place + nearEnd));
    }
    if (id === undefined) return;
    flushSync(() => moveCursor(id));
    virtualizer.scrollToIndex(place, { align: "auto" });
    shownRows.linkOf(id)?.focus({ preventScroll: true });
  };
  const openTicket = (ticketId: string | undefined, replace: boolean) => {
    if (ticketId === undefined) return;
    const go = () =>
      void navigate({
        to: "/inbox/$ticketId",
        params: { ticketId },
        search: (current) => ({ ...current, file: undefined }),
        replace,
      });
    opening.current = ticketId;
    const drawn = ticketId === openId ? undefined : drawAhead?.(ticketId);
    if (drawn) void drawn.then(() => opening.current === ticketId && go());
    else go();
  };
  const step = (by: number) => {
    const open = placeOf(openId);
    const from = open === -1 ? cursor : open;
    const next = from === -1 ? begin : from + by;
    const id = idAt(next);
    if (id === undefined || openId === undefined) {
      if (openId === undefined) focusRow(next);
      return;
    }
    moveCursor(id);
    virtualizer.scrollToIndex(next, { align: "auto" });
    openTicket(id, true);
    const after = idAt(next + by);
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
      open: () => openTicket(cursor === -1 ? undefined : idAt(cursor), false),
      toggle: () => {
        const id = (cursor === -1 ? undefined : idAt(cursor)) ?? openId;
        if (id !== undefined) toggle(id);
      },
      extendTo: (place) => {
        const id = idAt(place);
        if (id !== undefined) extendTo(id);
      },
      clear: () => {
        remember(memory, { anchorId: null });
        select(memory, emptySelection);
      },
    },
    awaited.current ?? cursor,
    total - 1,
    () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / height) - 1),
  );

  const handleClick = (event: MouseEvent) => {
    const id = ticketIdAt(event.target);
    if (id === undefined || !(event.target instanceof Element)) return;
    if (event.detail > 0 && pressed.current !== id) {
      event.preventDefault();
      return;
    }
    if (event.target.closest("[role='checkbox']")) {
      if (event.shiftKey && memory.anchorId !== null) extendTo(id);
      else toggle(id);
      return;
    }
    // A new tab, a new window or a download is the browser's own.
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || event.defaultPrevented || !event.target.closest("a")) return;
    event.preventDefault();
    openTicket(id, false);
  };
  const handleFocus = (event: FocusEvent) => {
    const id = ticketIdAt(event.target);
    if (id === undefined) return;
    // A press goes on to open the ticket: that comes first.
    if (id === pressed.current) startTransition(() => moveCursor(id));
    else moveCursor(id);
    prefetch.soon(id);
  };
  const handlePointerOver = (event: PointerEvent) => {
    const id = ticketIdAt(event.target);
    if (id === undefined || event.pointerType === "touch") {
      prefetch.cancel();
      return;
    }
    prefetch.soon(id);
    shownRows.explain(id);
  };
  const handlePointerDown = (event: PointerEvent) => {
    const id = ticketIdAt(event.target);
    pressed.current = id;
    const isLink = event.target instanceof Element && event.target.closest("a") !== null;
    if (id !== undefined && isLink && event.button === 0 && event.pointerType !== "touch") prefetch.now(id);
  };

  return (
    <div
      ref={scroller}
      // It only hears what its rows do.
      role="presentation"
      className={scrollerClass}
      onClick={handleClick}
      onFocus={handleFocus}
      onKeyDown={handleKeyDown}
      onPointerDown={handlePointerDown}
      onPointerOver={handlePointerOver}
      onPointerLeave={prefetch.cancel}
      onScroll={(event) => remember(memory, { offset: event.currentTarget.scrollTop })}
    >
      <ul
        ref={list}
        aria-label={name}
        data-list={query}
        aria-busy={rows.length === 0 || undefined}
        data-selecting={isSelecting ? "" : undefined}
        className={rowsClass}
        style={{ height: virtualizer.getTotalSize(), ["--row" as string]: `${height}px` }}
      />
      {tail}
    </div>
  );
}
