import type { QueueCell, Queues, Workload } from "#src/domain/schema/queue.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, Millis } from "../models/records.ts";
import { instantOf, instantOrNull } from "./clock.ts";
import { isOpenTest, maySeeTest, slaStates } from "./ticket-filter.ts";

const HOUR = 3_600_000;

interface Counting {
  cell: QueueCell;
  oldest: Millis | null;
}

const lessOrNone = (oldest: Millis | null, instant: number) =>
  Number.isNaN(instant) ? oldest : Math.min(oldest ?? instant, instant);

export function countQueues(desk: Desk, agent: AgentRecord): Queues {
  const now = desk.clock.now();
  const { columns, size } = desk.tickets;
  const { lists, category, channel, createdAt, waitingSince } = columns;
  const isOpen = isOpenTest(columns);
  const maySee = maySeeTest(desk, agent);
  const stateOf = slaStates(columns, now);
  const cells = new Map<number, Counting>();
  for (let row = 0; row < size; row += 1) {
    if (!isOpen(row) || !maySee(row)) continue;
    const [ofCategory = 0, ofChannel = 0] = [category[row], channel[row]];
    const key = ofCategory * 65_536 + ofChannel;
    let counting = cells.get(key);
    if (!counting) {
      const ageing = { under4h: 0, under1d: 0, under3d: 0, older: 0 };
      const place = {
        category: lists.category.words[ofCategory] ?? "",
        channel: lists.channel.words[ofChannel] ?? "",
      };
      counting = {
        cell: { ...place, open: 0, atRisk: 0, breached: 0, oldestWaitingSince: null, ageing },
        oldest: null,
      };
      cells.set(key, counting);
    }
    const { cell } = counting;
    const state = stateOf(row);
    const age = now - (createdAt[row] ?? now);
    cell.open += 1;
    if (state === "at_risk") cell.atRisk += 1;
    if (state === "breached") cell.breached += 1;
    if (age < 4 * HOUR) cell.ageing.under4h += 1;
    else if (age < 24 * HOUR) cell.ageing.under1d += 1;
    else if (age < 72 * HOUR) cell.ageing.under3d += 1;
    else cell.ageing.older += 1;
    counting.oldest = lessOrNone(counting.oldest, waitingSince[row] ?? Number.NaN);
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
  const { columns, size } = desk.tickets;
  const { lists, assignee, solvedAt, status } = columns;
  const rows = [...desk.agents.values()].map(({ id, name, available }) => ({
    agent: { id, name },
    available,
    open: 0,
    pending: 0,
    atRisk: 0,
    breached: 0,
    solvedToday: 0,
  }));
  const rowOf = lists.assignee.words.map((id) => rows.find((row) => row.agent.id === id));
  const isOpen = isOpenTest(columns);
  const maySee = maySeeTest(desk, supervisor);
  const stateOf = slaStates(columns, now);
  const nobody = lists.assignee.find(null);
  const pending = lists.status.find("pending");
  let unassigned = 0;
  for (let place = 0; place < size; place += 1) {
    if (!maySee(place)) continue;
    const code = assignee[place] ?? nobody;
    if (code === nobody && isOpen(place)) unassigned += 1;
    const row = rowOf[code];
    if (!row) continue;
    if ((solvedAt[place] ?? 0) >= today) row.solvedToday += 1;
    if (!isOpen(place)) continue;
    row.open += 1;
    if (status[place] === pending) row.pending += 1;
    const state = stateOf(place);
    if (state === "at_risk") row.atRisk += 1;
    if (state === "breached") row.breached += 1;
  }
  return { rows, unassigned, asOf: instantOf(now) };
}
