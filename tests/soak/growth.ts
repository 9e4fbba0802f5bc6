export interface Reading {
  agent: string;
  minute: number;
  /** Heap after everything that can go has gone. */
  megabytes: number;
  elements: number;
  listeners: number;
}

/** Caches fill at first; what still grows afterwards grows for eight hours. */
const settledShare = 0.3;
const mostGrowth = 1.5;
const slack = { megabytes: 10, elements: 500, listeners: 300 };

/** What grew from the third of the time at which caches are full to the end, in words. */
export function judgeGrowth(readings: readonly Reading[]): string[] {
  const agents = [...new Set(readings.map(({ agent }) => agent))];
  return agents.flatMap((agent) => {
    const mine = readings.filter((reading) => reading.agent === agent);
    const from = mine[Math.floor(mine.length * settledShare)];
    const to = mine.at(-1);
    if (!from || !to || from === to) return [];
    return (["megabytes", "elements", "listeners"] as const)
      .filter((what) => to[what] > from[what] * mostGrowth + slack[what])
      .map((what) => `${agent}: ${what} grew from ${from[what].toFixed(0)} to ${to[what].toFixed(0)}`);
  });
}
