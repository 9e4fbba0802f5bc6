import type { QueueCell, Queues, Workload } from "#src/domain/schema/queue.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, Millis, TicketRecord } from "../models/records.ts";
import { instantOf, instantOrNull } from "./clock.ts";
import { slaStateOf } from "./promises.ts";
import { isOpen } from "./ticket-filter.ts";
import { maySee } from "./visibility.ts";

const HOUR = 3_600_000;

interface Counting {
  cell: QueueCell;
  oldest: Millis | null;
}

function countInto(counting: Counting, ticket: TicketRecord, now: Millis): void {
  const { cell } = counting;
  const state = slaStateOf(ticket, now);
  const age = now - ticket.createdAt;
  cell.open += 1;
  if (state === "at_risk") cell.atRisk += 1;
  if (state === "breached") cell.breached += 1;
  if (age < 4 * HOUR) cell.ageing.under4h += 1;
  else if (age < 24 * HOUR) cell.ageing.under1d += 1;
  else if (age < 72 * HOUR) cell.ageing.under3d += 1;
  else cell.ageing.older += 1;
  if (ticket.waitingSince !== null)
    counting.oldest = Math.min(counting.oldest ?? ticket.waitingSince, ticket.waitingSince);
}

export function countQueues(desk: Desk, agent: AgentRecord): Queues {
  const now = desk.clock.now();
  const cells = new Map<string, Counting>();
  for (const ticket of desk.tickets.values()) {
    if (!isOpen(ticket) || !maySee(desk, agent, ticket)) continue;
    const key = `${ticket.category} ${ticket.channel}`;
    let counting = cells.get(key);
    if (!counting) {
      const ageing = { under4h: 0, under1d: 0, under3d: 0, older: 0 };
      const { category, channel } = ticket;
      counting = {
        cell: { category, channel, open: 0, atRisk: 0, breached: 0, oldestWaitingSince: null, ageing },
        oldest: null,
      };
      cells.set(key, counting);
    }
    countInto(counting, ticket, now);
  }
  return {
    cells: [...cells.values()].map(({ cell, oldest }) => ({
      ...cell,
      oldestWaitingSince: instantOrNull(oldest),
    })),
    asOf: instantOf(now),
  };
}

export function countWorkload(desk: Desk, supervisor: AgentRecord): Workload {
  const now = desk.clock.now();
  const today = desk.business.midnightOf(now);
  const rows = new Map(
    [...desk.agents.values()].map(({ id, name, available }) => [
      id,
      { agent: { id, name }, available, open: 0, pending: 0, atRisk: 0, breached: 0, solvedToday: 0 },
    ]),
  );
  let unassigned = 0;
  for (const ticket of desk.tickets.values()) {
    if (!maySee(desk, supervisor, ticket)) continue;
    if (ticket.assigneeId === null && isOpen(ticket)) unassigned += 1;
    const row = ticket.assigneeId === null ? undefined : rows.get(ticket.assigneeId);
    if (!row) continue;
    if (ticket.solvedAt !== null && ticket.solvedAt >= today) row.solvedToday += 1;
    if (!isOpen(ticket)) continue;
    row.open += 1;
    if (ticket.status === "pending") row.pending += 1;
    const state = slaStateOf(ticket, now);
    if (state === "at_risk") row.atRisk += 1;
    if (state === "breached") row.breached += 1;
  }
  return { rows: [...rows.values()], unassigned, asOf: instantOf(now) };
}
