import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useState } from "react";
import { MarkedText } from "./marked-text.tsx";
import { rowAt, type TextIndex } from "./text-index.ts";
import type { TextSearch } from "./use-text-search.ts";

interface TextRowsProps {
  name: string;
  index: TextIndex;
  search: TextSearch;
  isWrapped: boolean;
}

const lineHeight = 20;
/** Of the monospaced 12 px text; a guess that measuring corrects. */
const letterWidth = 7.2;

export function TextRows({ name, index, search, isWrapped }: TextRowsProps) {
  // The virtualizer is one object that changes inside: the compiler would keep what it first answered.
  "use no memo";
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const { text, starts, numbers } = index;
  const gutterLetters = String(numbers.length).length + 5;
  const columns = Math.max(20, (box?.clientWidth ?? 1200) / letterWidth - gutterLetters);
  const heightOf = (row: number) =>
    isWrapped
      ? Math.max(1, Math.ceil(((starts[row + 1] ?? 0) - (starts[row] ?? 0)) / columns)) * lineHeight
      : lineHeight;
  // oxlint-disable-next-line react/incompatible-library -- the compiler leaves this component alone, as said above
  const rows = useVirtualizer({
    count: numbers.length,
    getScrollElement: () => box,
    estimateSize: heightOf,
    overscan: 12,
    useFlushSync: false,
  });
  const { currentStart } = search;
  useEffect(() => {
    if (currentStart !== null) rows.scrollToIndex(rowAt(starts, currentStart), { align: "center" });
  }, [currentStart, rows, starts]);

  const gutter = `${gutterLetters - 4}ch`;
  const items = rows.getVirtualItems();
  return (
    <div
      ref={setBox}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
      tabIndex={0}
      role="region"
      aria-label={name}
      className="min-h-0 flex-1 overflow-auto border-t border-line bg-surface font-mono text-sm leading-5 focus-visible:-outline-offset-2"
    >
      <div className="relative" style={{ height: rows.getTotalSize() }}>
        <div
          className={isWrapped ? "absolute inset-x-0 top-0" : "absolute top-0 left-0 w-max min-w-full"}
          style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}
        >
          {items.map(({ index: row, key }) => {
            const start = starts[row] ?? 0;
            const line = text.slice(start, starts[row + 1]).replace(/\n$/, "");
            return (
              <div
                key={key}
                data-index={row}
                {...(isWrapped ? { ref: rows.measureElement } : {})}
                className="flex"
              >
                <span
                  aria-hidden
                  className="sticky left-0 shrink-0 bg-surface pe-2 text-end text-faint select-none"
                  style={{ width: `calc(${gutter} + 1rem)` }}
                >
                  {numbers[row] || ""}
                </span>
                <span
                  className={`min-h-5 min-w-0 flex-1 pe-4 ${isWrapped ? "break-all whitespace-pre-wrap" : "whitespace-pre"}`}
                >
                  <MarkedText
                    text={line}
                    start={start}
                    matches={search.matches}
                    currentStart={currentStart}
                  />
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
