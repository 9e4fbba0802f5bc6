import type { TicketRecord, TicketSource } from "../models/records.ts";
import { createColumns, type TicketColumns } from "./ticket-columns.ts";
import { createOrders, type TicketOrders } from "./ticket-orders.ts";

/**
 * The tickets of one desk. Their columns are always there; a record is made of what its world says when
 * somebody asks for it, and is the same one from then on. Whoever changes a record says so with `changed`.
 */
export interface Tickets {
  readonly size: number;
  readonly columns: TicketColumns;
  readonly orders: TicketOrders;
  get: (id: string) => TicketRecord | undefined;
  has: (id: string) => boolean;
  /** The ids of all. */
  keys: () => readonly string[];
  /** The record at a place of the columns. */
  at: (row: number) => TicketRecord;
  /** The same to look at only: not kept where nobody has asked for it before. */
  glance: (row: number) => TicketRecord;
  /** Keeps every record it goes through: in a huge world ask the columns. */
  values: () => Iterable<TicketRecord>;
  add: (ticket: TicketRecord) => void;
  changed: (ticket: TicketRecord) => void;
  /** The number the next ticket gets. */
  nextNumber: () => number;
}

/** Numbers in the order in which the tickets came, for a world that could not number what it had not made. */
function numberByAge({ number, createdAt }: TicketColumns, ids: readonly string[]): void {
  const ages = (row: number) => createdAt[row] ?? 0;
  const rows = Int32Array.from(ids, (_, row) => row);
  rows.sort((a, b) => ages(a) - ages(b) || ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
  for (const [index, row] of rows.entries()) number[row] = index + 1;
}

/** `onChange` hears the place of each ticket that came or changed. */
export function createTickets(source: TicketSource, onChange: (row: number) => void): Tickets {
  const columns = createColumns(source.size);
  const ids: string[] = [];
  const rowOf = new Map<string, number>();
  const kept = new Map<number, TicketRecord>();
  let highest = 0;

  for (let row = 0; row < source.size; row += 1) {
    const ticket = source.read(row);
    rowOf.set(ticket.id, row);
    ids.push(ticket.id);
    columns.write(row, ticket);
  }
  if (!source.isNumbered) numberByAge(columns, ids);
  for (let row = 0; row < ids.length; row += 1) highest = Math.max(highest, columns.number[row] ?? 0);
  const orders = createOrders(columns, ids);

  const glance = (row: number): TicketRecord => {
    const known = kept.get(row);
    if (known) return known;
    const ticket = source.read(row);
    return { ...ticket, number: columns.number[row] ?? 0, tags: [...ticket.tags] };
  };
  const at = (row: number): TicketRecord => {
    const ticket = glance(row);
    kept.set(row, ticket);
    return ticket;
  };

  return {
    get size() {
      return ids.length;
    },
    columns,
    orders,
    at,
    glance,
    has: (id) => rowOf.has(id),
    keys: () => ids,
    get: (id) => {
      const row = rowOf.get(id);
      return row === undefined ? undefined : at(row);
    },
    *values() {
      for (let row = 0; row < ids.length; row += 1) yield at(row);
    },
    add: (ticket) => {
      const row = ids.push(ticket.id) - 1;
      rowOf.set(ticket.id, row);
      kept.set(row, ticket);
      columns.write(row, ticket);
      orders.enter(row);
      highest = Math.max(highest, ticket.number);
      onChange(row);
    },
    changed: (ticket) => {
      const row = rowOf.get(ticket.id);
      if (row === undefined) return;
      kept.set(row, ticket);
      orders.leave(row);
      columns.write(row, ticket);
      orders.enter(row);
      onChange(row);
    },
    nextNumber: () => highest + 1,
  };
}
