import { useVirtualizer } from "@tanstack/react-virtual";
import { useDeferredValue, type ReactNode, type RefObject } from "react";
import { estimatedHeight, type ThreadRowData } from "./thread-rows.ts";

export interface VirtualRowsProps {
  rows: readonly ThreadRowData[];
  scroller: RefObject<HTMLDivElement | null>;
  children: (row: ThreadRowData) => ReactNode;
}

const gap = 12;
const firstGuess = { width: 640, height: 640 };
/** Rows beyond those in sight. */
const beyond = 4;

/** The rows in sight of a long thread. What is older grows above without moving what is read. */
export function VirtualRows({ rows, scroller, children }: VirtualRowsProps) {
  // The virtualizer is one object that changes within: the compiler would keep what it first answered.
  "use no memo";
  // What is in sight is painted first.
  const overscan = useDeferredValue(beyond, 0);
  // oxlint-disable-next-line react/incompatible-library -- the compiler leaves this component alone, as said above
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row ? estimatedHeight(row) : 0;
    },
    getItemKey: (index) => rows[index]?.key ?? index,
    anchorTo: "end",
    overscan,
    gap,
    initialRect: firstGuess,
    initialOffset: () => rows.reduce((sum, row) => sum + estimatedHeight(row) + gap, 0),
  });
  return (
    <div className="relative" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => {
        const row = rows[item.index];
        return (
          row && (
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className="absolute inset-x-0"
              // No transform: each would be composed again at each key.
              style={{ top: item.start }}
            >
              {children(row)}
            </div>
          )
        );
      })}
    </div>
  );
}
