import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import Inbox from "lucide-react/icons/inbox";
import { supervisionQueries } from "#src/api/supervision.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Skeleton } from "#src/ui/skeleton.tsx";
import type { WorkloadColumn } from "./workload-sort.ts";
import { WorkloadTable } from "./workload-table.tsx";
import { useQueueWords } from "./words.ts";

export interface WorkloadSectionProps {
  column: WorkloadColumn;
  onSort: (column: WorkloadColumn) => void;
  readEveryMs: number;
}

export function WorkloadSection({ column, onSort, readEveryMs }: WorkloadSectionProps) {
  const t = useMessages();
  const words = useQueueWords();
  const workload = useQuery({ ...supervisionQueries.workload(), refetchInterval: readEveryMs });
  return (
    <section aria-labelledby="workload-title" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-2">
        <div>
          <h2 id="workload-title" className="text-lg font-semibold">
            {words.workload}
          </h2>
          <p className="text-muted">{words.workloadSubtitle}</p>
        </div>
        {workload.data && (
          <p>
            {workload.data.unassigned === 0 ? (
              <span className="text-muted">{words.nobodyUnassigned}</span>
            ) : (
              <Link
                to="/inbox"
                search={{ view: "unassigned" }}
                className="inline-flex min-h-6 items-center gap-1.5 font-medium text-accent hover:underline"
              >
                <Inbox aria-hidden size={14} />
                {words.unassigned({ count: workload.data.unassigned })}
              </Link>
            )}
          </p>
        )}
      </div>
      {workload.data ? (
        workload.data.rows.length === 0 ? (
          <EmptyState title={words.noAgents} />
        ) : (
          <WorkloadTable rows={workload.data.rows} column={column} onSort={onSort} />
        )
      ) : workload.error ? (
        <QueryError compact error={workload.error} onRetry={() => void workload.refetch()} />
      ) : (
        <div role="status" className="flex flex-col gap-2">
          <span className="sr-only">{t.common.loading}</span>
          {Array.from({ length: 6 }, (_, row) => (
            <Skeleton key={row} className="h-9" />
          ))}
        </div>
      )}
    </section>
  );
}
