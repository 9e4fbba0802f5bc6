import type { QueryClient } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { isProblem } from "#src/api/errors.ts";
import { patchRows, storeTicket } from "#src/api/ticket-cache.ts";
import { changeTicket, ticketKeys } from "#src/api/tickets.ts";
import type { Ticket, TicketChange, TicketSummary } from "#src/domain/schema/ticket.ts";

export interface FieldConflict {
  field: keyof TicketChange;
  mine: unknown;
  theirs: unknown;
}

/** Someone else changed the same fields first; `current` is the ticket as it is now, already on screen. */
export class ConflictError extends Error {
  override readonly name = "ConflictError";
  readonly conflicts: readonly FieldConflict[];
  readonly current: Ticket;

  constructor(conflicts: readonly FieldConflict[], current: Ticket) {
    super("version_outdated");
    this.conflicts = conflicts;
    this.current = current;
  }
}

type Fields = Pick<
  TicketSummary,
  "subject" | "status" | "priority" | "category" | "assignee" | "groupId" | "incidentId" | "tags"
>;
interface Pending {
  change: TicketChange;
  before: Fields;
}
interface Line {
  tail: Promise<unknown>;
  pending: Pending[];
  version: number;
}

const lines = new WeakMap<QueryClient, Map<string, Line>>();
const triesAgainstOthers = 3;

function lineOf(client: QueryClient, ticketId: string, version: number): Line {
  let all = lines.get(client);
  if (!all) lines.set(client, (all = new Map()));
  let line = all.get(ticketId);
  if (!line) all.set(ticketId, (line = { tail: Promise.resolve(), pending: [], version }));
  line.version = Math.max(line.version, version);
  return line;
}

function apply<T extends Fields>(client: QueryClient, ticket: T, change: TicketChange): T {
  const next = { ...ticket };
  if (change.subject !== undefined) next.subject = change.subject;
  if (change.status !== undefined) next.status = change.status;
  if (change.priority !== undefined) next.priority = change.priority;
  if (change.category !== undefined) next.category = change.category;
  if (change.groupId !== undefined) next.groupId = change.groupId;
  if (change.incidentId !== undefined) next.incidentId = change.incidentId;
  if (change.assigneeId !== undefined) {
    const agents = client.getQueryData(deskQueries.agents().queryKey);
    const agent = agents?.find((one) => one.id === change.assigneeId);
    next.assignee = change.assigneeId === null ? null : { id: change.assigneeId, name: agent?.name ?? "" };
  }
  const removed = new Set(change.removeTags);
  next.tags = [...new Set([...ticket.tags, ...(change.addTags ?? [])])].filter((tag) => !removed.has(tag));
  return next;
}

function show(client: QueryClient, ticketId: string, update: <T extends Fields>(ticket: T) => T): void {
  patchRows(client, ticketId, update);
  client.setQueryData<Ticket>(ticketKeys.detail(ticketId), (ticket) => ticket && update(ticket));
}

function valueOf(ticket: Fields, field: keyof TicketChange): unknown {
  if (field === "assigneeId") return ticket.assignee?.id ?? null;
  if (field === "addTags" || field === "removeTags") return undefined;
  return ticket[field];
}

/** Fields touched here that someone else has set to another value since `before`. */
function conflictsOf({ change, before }: Pending, current: Ticket): FieldConflict[] {
  return (Object.keys(change) as (keyof TicketChange)[])
    .map((field) => ({ field, mine: change[field], theirs: valueOf(current, field) }))
    .filter(
      ({ field, mine, theirs }) =>
        theirs !== undefined && theirs !== valueOf(before, field) && theirs !== mine,
    );
}

async function send(line: Line, ticketId: string, pending: Pending): Promise<Ticket> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await changeTicket(ticketId, line.version, pending.change);
    } catch (error) {
      const current = isProblem(error, "version_outdated") ? error.problem.current : undefined;
      if (!current || tries === triesAgainstOthers) throw error;
      line.version = current.version;
      const conflicts = conflictsOf(pending, current);
      if (conflicts.length > 0) throw new ConflictError(conflicts, current);
    }
  }
}

/**
 * Changes fields of one ticket: at once on screen, then on the server. Changes to one ticket go one at
 * a time, each with the version the last answer brought. What others changed meanwhile merges unless it
 * is the same field. A refusal puts the shown value back.
 * @throws ConflictError, ProblemError, ContractError, OfflineError, TimeoutError
 */
export async function changeTicketFields(
  client: QueryClient,
  ticket: TicketSummary,
  change: TicketChange,
): Promise<Ticket> {
  const shown = client.getQueryData<Ticket>(ticketKeys.detail(ticket.id)) ?? ticket;
  const line = lineOf(client, ticket.id, shown.version);
  const pending: Pending = { change, before: shown };
  line.pending.push(pending);
  await client.cancelQueries({ queryKey: ticketKeys.detail(ticket.id) });
  show(client, ticket.id, (now) => apply(client, now, change));

  const turn = line.tail.then(() => send(line, ticket.id, pending));
  line.tail = turn.catch(() => undefined);
  const settle = (server: Ticket) => {
    line.pending = line.pending.filter((other) => other !== pending);
    line.version = server.version;
    storeTicket(client, server);
    for (const other of line.pending) show(client, ticket.id, (now) => apply(client, now, other.change));
  };
  try {
    const answer = await turn;
    settle(answer);
    return answer;
  } catch (error) {
    if (error instanceof ConflictError) settle(error.current);
    else {
      line.pending = line.pending.filter((other) => other !== pending);
      show(client, ticket.id, (now) => restore(now, pending));
      void client.invalidateQueries({ queryKey: ticketKeys.detail(ticket.id) });
    }
    throw error;
  }
}

function restore<T extends Fields>(now: T, { change, before }: Pending): T {
  const next = { ...now };
  if (change.subject !== undefined) next.subject = before.subject;
  if (change.status !== undefined) next.status = before.status;
  if (change.priority !== undefined) next.priority = before.priority;
  if (change.category !== undefined) next.category = before.category;
  if (change.groupId !== undefined) next.groupId = before.groupId;
  if (change.incidentId !== undefined) next.incidentId = before.incidentId;
  if (change.assigneeId !== undefined) next.assignee = before.assignee;
  if (change.addTags || change.removeTags) next.tags = before.tags;
  return next;
}
