import { categories, channels } from "#src/domain/schema/desk-config.ts";
import type { QueueCell } from "#src/domain/schema/queue.ts";

/** What is counted of any set of tickets: a cell, a row, a column, the whole. */
export type QueueCounts = Omit<QueueCell, "category" | "channel">;

export interface QueueRow {
  category: string;
  byChannel: ReadonlyMap<string, QueueCell>;
  total: QueueCounts;
}

export interface QueueMatrix {
  channels: readonly string[];
  rows: readonly QueueRow[];
  byChannel: ReadonlyMap<string, QueueCounts>;
  total: QueueCounts;
  /** The cell to look at first; null while no promise is broken or at risk. */
  worst: QueueCell | null;
}

const earlier = (a: string | null, b: string | null) =>
  a === null ? b : b === null || Date.parse(a) < Date.parse(b) ? a : b;

function sum(cells: readonly QueueCell[]): QueueCounts {
  return cells.reduce<QueueCounts>(
    (all, cell) => ({
      open: all.open + cell.open,
      atRisk: all.atRisk + cell.atRisk,
      breached: all.breached + cell.breached,
      oldestWaitingSince: earlier(all.oldestWaitingSince, cell.oldestWaitingSince),
      ageing: {
        under4h: all.ageing.under4h + cell.ageing.under4h,
        under1d: all.ageing.under1d + cell.ageing.under1d,
        under3d: all.ageing.under3d + cell.ageing.under3d,
        older: all.ageing.older + cell.ageing.older,
      },
    }),
    {
      open: 0,
      atRisk: 0,
      breached: 0,
      oldestWaitingSince: null,
      ageing: { under4h: 0, under1d: 0, under3d: 0, older: 0 },
    },
  );
}

/** Negative when `a` needs help more: broken promises first, then those at risk, then who waits longest. */
export function compareWorst(a: QueueCounts, b: QueueCounts): number {
  const since = ({ oldestWaitingSince }: QueueCounts) =>
    oldestWaitingSince === null ? Number.MAX_SAFE_INTEGER : Date.parse(oldestWaitingSince);
  return b.breached - a.breached || b.atRisk - a.atRisk || since(a) - since(b) || b.open - a.open;
}

/** The desk's own order, with what a newer server adds behind it; a queue without tickets has a row too. */
export function queueMatrix(cells: readonly QueueCell[]): QueueMatrix {
  const columns = [...new Set<string>([...channels, ...cells.map((cell) => cell.channel)])];
  const names = [...new Set<string>([...categories, ...cells.map((cell) => cell.category)])];
  const [worst] = cells.filter((cell) => cell.breached + cell.atRisk > 0).toSorted(compareWorst);
  return {
    channels: columns,
    rows: names.map((category) => {
      const own = cells.filter((cell) => cell.category === category);
      return { category, byChannel: new Map(own.map((cell) => [cell.channel, cell])), total: sum(own) };
    }),
    byChannel: new Map(
      columns.map((channel) => [channel, sum(cells.filter((cell) => cell.channel === channel))]),
    ),
    total: sum(cells),
    worst: worst ?? null,
  };
}
