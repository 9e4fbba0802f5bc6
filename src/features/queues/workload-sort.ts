import type { Workload } from "#src/domain/schema/queue.ts";

export const workloadColumns = ["name", "open", "pending", "atRisk", "breached", "solvedToday"] as const;
export type WorkloadColumn = (typeof workloadColumns)[number];
export type WorkloadRow = Workload["rows"][number];

/** Names from A, numbers from the most. */
export function sortWorkload(rows: readonly WorkloadRow[], column: WorkloadColumn): string[] {
  return rows
    .toSorted(
      (a, b) => (column === "name" ? 0 : b[column] - a[column]) || a.agent.name.localeCompare(b.agent.name),
    )
    .map((row) => row.agent.id);
}
