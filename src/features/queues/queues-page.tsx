import { useQuery } from "@tanstack/react-query";
import { sessionQueries } from "#src/api/session.ts";
import { supervisionQueries } from "#src/api/supervision.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { NotAllowed } from "#src/parts/not-allowed.tsx";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { QueuesSection, type RowOrder } from "./queues-section.tsx";
import { WorkloadSection } from "./workload-section.tsx";
import type { WorkloadColumn } from "./workload-sort.ts";
import { useQueueWords } from "./words.ts";

/** The stream tells what changes; a promise is broken by time alone, which it does not tell. */
const readEveryMs = 60_000;

export interface QueuesPageProps {
  order: RowOrder;
  onOrder: (order: RowOrder) => void;
  column: WorkloadColumn;
  onSort: (column: WorkloadColumn) => void;
}

export function QueuesPage({ order, onOrder, column, onSort }: QueuesPageProps) {
  const t = useMessages();
  const words = useQueueWords();
  usePageTitle(words.title);
  const session = useQuery(sessionQueries.current());
  const isSupervisor = session.data?.agent.role === "supervisor";
  const queues = useQuery({ ...supervisionQueries.queues(), enabled: false });
  if (session.data && !isSupervisor) return <NotAllowed words={t.errors.supervisor_only} />;
  return (
    <main tabIndex={-1} className="min-h-0 min-w-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex max-w-7xl flex-col gap-6 px-4 py-5 md:px-6">
        <header className="flex flex-wrap items-end justify-between gap-2">
          <div>
            <h1 className="text-xl font-semibold">{words.title}</h1>
            <p className="text-muted">{words.subtitle}</p>
          </div>
          {queues.data && (
            <p className="text-sm text-muted">
              {words.asOf} <RelativeTime at={queues.data.asOf} />
            </p>
          )}
        </header>
        <QueuesSection order={order} onOrder={onOrder} readEveryMs={readEveryMs} />
        <WorkloadSection column={column} onSort={onSort} readEveryMs={readEveryMs} />
      </div>
    </main>
  );
}
