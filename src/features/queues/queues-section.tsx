import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import PartyPopper from "lucide-react/icons/party-popper";
import { supervisionQueries } from "#src/api/supervision.ts";
import type { Queues } from "#src/domain/schema/queue.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { Skeleton } from "#src/ui/skeleton.tsx";
import { AgeingLegend } from "./ageing-bar.tsx";
import { OrderNote } from "./order-note.tsx";
import { compareWorst, queueMatrix } from "./queue-matrix.ts";
import { QueueTable } from "./queue-table.tsx";
import { useSteadyOrder } from "./use-steady-order.ts";
import { WorstCell } from "./worst-cell.tsx";

export type RowOrder = "desk" | "worst";

export interface QueuesSectionProps {
  order: RowOrder;
  onOrder: (order: RowOrder) => void;
  readEveryMs: number;
}

export function QueuesSection({ order, onOrder, readEveryMs }: QueuesSectionProps) {
  const queues = useQuery({ ...supervisionQueries.queues(), refetchInterval: readEveryMs });
  if (queues.data) return <QueuesTables queues={queues.data} order={order} onOrder={onOrder} />;
  if (queues.error) return <QueryError error={queues.error} onRetry={() => void queues.refetch()} />;
  return <QueuesSkeleton />;
}

function QueuesSkeleton() {
  const t = useAllMessages();
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">{t.common.loading}</span>
      <Skeleton className="h-10 rounded-lg" />
      <Skeleton className="h-7 w-40" />
      <div className="ruled rounded-lg border border-line bg-surface">
        {Array.from({ length: 8 }, (_, row) => (
          <div key={row} className="grid h-18 grid-cols-2 items-center gap-8 px-3 md:grid-cols-6">
            <Skeleton className="h-3 w-24" />
            {Array.from({ length: 5 }, (_unused, cell) => (
              <div key={cell} className={`flex-col gap-2 ${cell === 0 ? "flex" : "hidden md:flex"}`}>
                <Skeleton className="h-3 w-8" />
                <Skeleton className="h-1" />
                <Skeleton className="h-2 w-16" />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

interface QueuesTablesProps extends Pick<QueuesSectionProps, "order" | "onOrder"> {
  queues: Queues;
}

function QueuesTables({ queues, order, onOrder }: QueuesTablesProps) {
  const t = useAllMessages();
  const matrix = queueMatrix(queues.cells);
  const sorted =
    order === "desk" ? matrix.rows : matrix.rows.toSorted((a, b) => compareWorst(a.total, b.total));
  const steady = useSteadyOrder(
    sorted.map((row) => row.category),
    order,
  );
  if (matrix.total.open === 0)
    return (
      <EmptyState
        icon={<PartyPopper />}
        title={t.queues.emptyTitle}
        description={t.queues.emptyDescription}
        action={
          <Link to="/inbox" search={{ view: "solved" }} className="rounded-sm text-accent hover:underline">
            {t.queues.emptyAction}
          </Link>
        }
      />
    );
  return (
    <div className="flex flex-col gap-3">
      <WorstCell cell={matrix.worst} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Segmented
          label={t.queues.rowOrder}
          value={order}
          options={[
            { value: "desk", label: t.queues.deskOrder },
            { value: "worst", label: t.queues.worstFirst },
          ]}
          onChange={onOrder}
        />
        <OrderNote order={steady} />
        <div className="ms-auto">
          <AgeingLegend />
        </div>
      </div>
      <QueueTable matrix={matrix} order={steady.ids} />
    </div>
  );
}
