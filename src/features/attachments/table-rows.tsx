import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useState } from "react";
import { readRecord } from "./csv-records.ts";
import { MarkedText } from "./marked-text.tsx";
import { rowAt, type TextIndex } from "./text-index.ts";
import type { TextSearch } from "./use-text-search.ts";

interface TableRowsProps {
  name: string;
  index: TextIndex;
  search: TextSearch;
}

const rowHeight = 28;

/** A table: its first record heads the columns and stays in sight. */
export function TableRows({ name, index, search }: TableRowsProps) {
  // The virtualizer is one object that changes inside: the compiler would keep what it first answered.
  "use no memo";
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const { text, starts, columns } = index;
  const delimiter = index.delimiter ?? ",";
  const count = starts.length - 1;
  // oxlint-disable-next-line react/incompatible-library -- the compiler leaves this component alone, as said above
  const rows = useVirtualizer({
    count: Math.max(0, count - 1),
    getScrollElement: () => box,
    estimateSize: () => rowHeight,
    overscan: 20,
    useFlushSync: false,
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
  });
  const { currentStart } = search;
  const currentRow = currentStart === null ? -1 : rowAt(starts, currentStart);
  useEffect(() => {
    if (currentRow > 0) rows.scrollToIndex(currentRow - 1, { align: "center" });
  }, [currentRow, rows]);

  const recordAt = (row: number) => text.slice(starts[row], starts[row + 1]);
  const isCurrent = (row: number) => row === currentRow;
  const template = `${String(count).length + 2}ch ${columns.map((width) => `calc(${width}ch + 1.5rem)`).join(" ")}`;
  const rowClass = "grid w-max min-w-full items-center border-b border-line";

  const cells = (row: number, role: "cell" | "columnheader") =>
    readRecord(recordAt(row), delimiter)
      .slice(0, columns.length)
      .map((cell, column) => (
        <div key={column} role={role} title={cell} className="truncate px-3">
          <MarkedText
            text={cell}
            start={0}
            matches={matchesIn(cell, search.query)}
            // In a table the record is shown; which of its cells holds the match, the marks say.
            currentStart={null}
          />
        </div>
      ));

  return (
    <div
      ref={setBox}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
      tabIndex={0}
      role="table"
      aria-label={name}
      aria-rowcount={count}
      className="min-h-0 flex-1 overflow-auto border-t border-line bg-surface font-mono text-sm focus-visible:-outline-offset-2"
    >
      <div role="rowgroup" className="relative w-max min-w-full" style={{ height: rows.getTotalSize() }}>
        <div
          role="row"
          aria-rowindex={1}
          className={`${rowClass} sticky top-0 z-10 h-7 bg-surface-fill font-medium`}
          style={{ gridTemplateColumns: template }}
        >
          <span role="columnheader" className="ps-2 pe-2 text-end text-faint">
            #
          </span>
          {cells(0, "columnheader")}
        </div>
        {rows.getVirtualItems().map(({ index: item, key, start }) => {
          const row = item + 1;
          return (
            <div
              key={key}
              role="row"
              aria-rowindex={row + 1}
              aria-current={isCurrent(row) || undefined}
              className={`${rowClass} absolute top-0 left-0 h-7 ${isCurrent(row) ? "bg-surface-selected" : ""}`}
              style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
            >
              <span role="rowheader" className="ps-2 pe-2 text-end text-faint select-none">
                {row}
              </span>
              {cells(row, "cell")}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Unquoting moves what stands in a cell, so that a cell is searched by itself. */
function matchesIn(cell: string, query: string): Uint32Array {
  if (query === "") return new Uint32Array();
  const found: number[] = [];
  const text = cell.toLowerCase();
  const wanted = query.toLowerCase();
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    found.push(at, at + wanted.length);
  }
  return Uint32Array.from(found);
}
