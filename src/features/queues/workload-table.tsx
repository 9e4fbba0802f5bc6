import { Link } from "@tanstack/react-router";
import AlarmClock from "lucide-react/icons/alarm-clock";
import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import CircleDashed from "lucide-react/icons/circle-dashed";
import CircleDot from "lucide-react/icons/circle-dot";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { useLocale, useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Avatar } from "#src/ui/avatar.tsx";
import { OrderNote } from "./order-note.tsx";
import { ticketsAt } from "./queue-links.ts";
import { useSteadyOrder } from "./use-steady-order.ts";
import { sortWorkload, workloadColumns, type WorkloadColumn, type WorkloadRow } from "./workload-sort.ts";

export interface WorkloadTableProps {
  rows: readonly WorkloadRow[];
  column: WorkloadColumn;
  onSort: (column: WorkloadColumn) => void;
}

export function WorkloadTable({ rows, column, onSort }: WorkloadTableProps) {
  const t = useAllMessages();
  const order = useSteadyOrder(sortWorkload(rows, column), column);
  const most = Math.max(1, ...rows.map((row) => row.open));
  const titles = {
    name: t.queues.agent,
    open: t.queues.open,
    pending: t.queues.pending,
    atRisk: t.queues.atRiskColumn,
    breached: t.queues.breachedColumn,
    solvedToday: t.queues.solvedToday,
  };
  const Arrow = column === "name" ? ArrowUp : ArrowDown;
  return (
    <>
      <OrderNote order={order} />
      <div
        role="region"
        aria-label={t.queues.workloadSubtitle}
        className="overflow-x-auto rounded-lg border border-line bg-surface"
      >
        <table className="w-full min-w-2xl text-start">
          <thead>
            <tr className="text-sm text-muted">
              {workloadColumns.map((name) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={name !== column ? undefined : name === "name" ? "ascending" : "descending"}
                  className={`px-2 py-1 text-start font-medium ${name === "name" ? "sticky start-0 z-1 bg-surface" : ""}`}
                >
                  <button
                    type="button"
                    data-tooltip={t.queues.sortBy({ column: titles[name] })}
                    onClick={() => (name === column ? order.sortAgain() : onSort(name))}
                    className="inline-flex h-7 items-center gap-1 rounded-sm px-1 hover:bg-surface-hover hover:text-text"
                  >
                    {titles[name]}
                    {name === column && <Arrow aria-hidden size={13} />}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.ids.map((id) => {
              const row = rows.find((candidate) => candidate.agent.id === id);
              return row && <AgentRow key={id} row={row} most={most} />;
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

function AgentRow({ row, most }: { row: WorkloadRow; most: number }) {
  const t = useAllMessages();
  const locale = useLocale();
  const { agent, available, open, pending, atRisk, breached, solvedToday } = row;
  const place = { assignee: agent.id };
  return (
    <tr className="border-t border-line [&>td]:px-3 [&>td]:py-1.5 [&>th]:px-3 [&>th]:py-1.5">
      <th scope="row" className="sticky start-0 z-1 bg-surface text-start font-normal">
        <span className="flex items-center gap-2">
          <Avatar name={agent.name} />
          <span className="min-w-0">
            <span className="block truncate">{agent.name}</span>
            <span className="flex items-center gap-1 text-sm text-muted">
              {available ? (
                <CircleDot aria-hidden size={12} className="text-success" />
              ) : (
                <CircleDashed aria-hidden size={12} className="text-faint" />
              )}
              {available ? t.queues.available : t.queues.away}
            </span>
          </span>
        </span>
      </th>
      <td>
        <OpenLoad count={open} most={most} name={agent.name} agentId={agent.id} />
      </td>
      <td>
        <AgentNumber
          count={pending}
          what={t.queues.pending}
          name={agent.name}
          search={ticketsAt(place, { status: "pending" })}
        />
      </td>
      <td>
        <AgentNumber
          count={atRisk}
          what={t.queues.atRiskColumn}
          name={agent.name}
          search={ticketsAt(place, { sla: "at_risk" })}
          mark={<AlarmClock aria-hidden size={13} />}
          tone="text-warning"
        />
      </td>
      <td>
        <AgentNumber
          count={breached}
          what={t.queues.breachedColumn}
          name={agent.name}
          search={ticketsAt(place, { sla: "breached" })}
          mark={<TriangleAlert aria-hidden size={13} />}
          tone="text-danger"
        />
      </td>
      {/* No filter of the contract holds what was solved since midnight. */}
      <td className={solvedToday === 0 ? "text-faint" : undefined}>{formatCount(locale, solvedToday)}</td>
    </tr>
  );
}

interface OpenLoadProps {
  count: number;
  /** What the busiest agent has: the whole length of the bar. */
  most: number;
  name: string;
  agentId: string;
}

function OpenLoad({ count, most, name, agentId }: OpenLoadProps) {
  const t = useAllMessages();
  return (
    <span className="flex items-center gap-3">
      <span className="w-8">
        <AgentNumber
          count={count}
          what={t.queues.open}
          name={name}
          search={ticketsAt({ assignee: agentId })}
        />
      </span>
      <span aria-hidden className="h-1.5 w-24 overflow-hidden rounded-full bg-surface-fill">
        <span
          className="block h-full rounded-full bg-faint/60"
          style={{ width: `${(count / most) * 100}%` }}
        />
      </span>
    </span>
  );
}

interface AgentNumberProps {
  count: number;
  what: string;
  name: string;
  search: ReturnType<typeof ticketsAt>;
  mark?: ReactNode;
  tone?: string;
}

function AgentNumber({ count, what, name, search, mark, tone = "" }: AgentNumberProps) {
  const t = useAllMessages();
  const locale = useLocale();
  if (count === 0) return <span className="text-faint">{formatCount(locale, 0)}</span>;
  return (
    <Link
      to="/inbox"
      search={search}
      aria-label={t.queues.ofAgent({ count, what, name })}
      className={`-ms-1 inline-flex h-6 min-w-6 items-center gap-1 rounded-sm px-1 font-medium hover:bg-surface-hover hover:underline ${tone}`}
    >
      {mark}
      {formatCount(locale, count)}
    </Link>
  );
}
