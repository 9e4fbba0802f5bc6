import type { BulkRequest, Job } from "#src/domain/schema/job.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import type { Desk, JobRecord } from "../models/desk.ts";
import type { AgentRecord, TicketRecord } from "../models/records.ts";
import { actorOf } from "./answers.ts";
import { instantOf } from "./clock.ts";
import { invalid, ProblemAnswer } from "./problem.ts";
import { applyChange, refuseChange } from "./ticket-change.ts";
import { passingRows, ticketTests } from "./ticket-filter.ts";
import { maySee } from "./visibility.ts";

const AT_ONCE = 20;
const PAUSE = 40;
const UNDO_FOR = 10 * 60_000;
const MOST = 10_000;
const UNDOABLE = [
  "subject",
  "category",
  "groupId",
  "assigneeId",
  "priority",
  "status",
  "incidentId",
  "tags",
] as const;

export type JobResult = Job["results"][number];
type Fields = Partial<Pick<TicketRecord, (typeof UNDOABLE)[number]>>;

function chosen(
  desk: Desk,
  agent: AgentRecord,
  { ticketIds, filters }: BulkRequest,
): (TicketRecord | string)[] {
  if ((ticketIds === undefined) === (filters === undefined))
    throw invalid("", "Give either ticketIds or filters.");
  const tests = filters && ticketTests(desk, agent, filters);
  const ids = [...new Set(ticketIds)];
  const rows = tests ? passingRows(desk, tests) : [];
  if (Math.max(rows.length, ids.length) > MOST) throw invalid("", `One job changes at most ${MOST} tickets.`);
  if (tests) return rows.map((row) => desk.tickets.at(row)).sort((a, b) => a.number - b.number);
  return ids.map((id) => {
    const ticket = desk.tickets.get(id);
    return ticket && maySee(desk, agent, ticket) ? ticket : id;
  });
}

function refuseBulk(agent: AgentRecord, { change }: BulkRequest): void {
  if (Object.keys(change).length === 0) throw invalid("/change", "There is nothing to change.");
  if (change.subject !== undefined)
    throw invalid("/change/subject", "A subject is changed one ticket at a time.");
  const { assigneeId } = change;
  if (
    agent.role !== "supervisor" &&
    assigneeId !== undefined &&
    assigneeId !== null &&
    assigneeId !== agent.id
  ) {
    throw new ProblemAnswer("forbidden", "Only a supervisor assigns many tickets to somebody else.");
  }
}

const fieldsOf = (ticket: TicketRecord): Fields => ({
  subject: ticket.subject,
  category: ticket.category,
  groupId: ticket.groupId,
  assigneeId: ticket.assigneeId,
  priority: ticket.priority,
  status: ticket.status,
  incidentId: ticket.incidentId ?? null,
  tags: [...ticket.tags],
});
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function wouldChange(desk: Desk, ticket: TicketRecord, change: TicketChange): boolean {
  const { addTags, removeTags, ...fields } = change;
  const group =
    change.category === undefined
      ? undefined
      : desk.config.categories.find((category) => category.id === change.category)?.groupId;
  return (
    Object.entries({ ...(group && group !== ticket.groupId ? { groupId: group } : {}), ...fields }).some(
      ([field, value]) => value !== undefined && (ticket[field as keyof TicketRecord] ?? null) !== value,
    ) ||
    (addTags ?? []).some((tag) => !ticket.tags.includes(tag)) ||
    (removeTags ?? []).some((tag) => ticket.tags.includes(tag))
  );
}

function resultOf(ticket: TicketRecord | string, work: (ticket: TicketRecord) => boolean): JobResult {
  if (typeof ticket === "string")
    return { ticketId: ticket, number: 0, subject: "", outcome: "refused", code: "not_found" };
  const { id: ticketId, number, subject } = ticket;
  try {
    return { ticketId, number, subject, outcome: work(ticket) ? "changed" : "unchanged", code: null };
  } catch (error) {
    if (error instanceof ProblemAnswer)
      return { ticketId, number, subject, outcome: "refused", code: error.code };
    throw error;
  }
}

export function newJob(desk: Desk, agent: AgentRecord, total: number, state: Job["state"]): JobRecord {
  const job: Job = {
    id: `job-${desk.count("job")}`,
    state,
    total,
    done: 0,
    results: [],
    undoUntil: null,
    createdAt: instantOf(desk.clock.tick()),
  };
  const record: JobRecord = { job, ownerId: agent.id, undo: [] };
  desk.jobs.set(job.id, record);
  return record;
}

const tell = (desk: Desk, { job, ownerId }: JobRecord) =>
  desk.events.append({ type: "job.changed", job: structuredClone(job), ownerId });

/** Some tickets at a time, with a breath between, so that its progress can be seen. */
export function runInSteps<T>(
  desk: Desk,
  record: JobRecord,
  rest: readonly T[],
  step: (item: T) => JobResult,
  end: () => void,
): void {
  for (const item of rest.slice(0, AT_ONCE)) {
    record.job.results.push(step(item));
    record.job.done += 1;
  }
  const remaining = rest.slice(AT_ONCE);
  if (remaining.length > 0) desk.later(() => runInSteps(desk, record, remaining, step, end), PAUSE);
  else {
    record.job.state = "done";
    end();
  }
  tell(desk, record);
}

export function startBulk(desk: Desk, agent: AgentRecord, request: BulkRequest): Job {
  refuseBulk(agent, request);
  const tickets = chosen(desk, agent, request);
  if (request.dryRun) {
    const { job } = newJob(desk, agent, tickets.length, "dry_run");
    job.results = tickets.map((ticket) =>
      resultOf(ticket, (known) => {
        const isDifferent = wouldChange(desk, known, request.change);
        refuseChange(desk, agent, known, request.change);
        return isDifferent;
      }),
    );
    job.done = job.total;
    return job;
  }
  const record = newJob(desk, agent, tickets.length, "running");
  const change = (ticket: TicketRecord) => {
    // The desk goes on while the job runs: it may have moved out of sight meanwhile.
    if (!maySee(desk, agent, ticket)) throw new ProblemAnswer("not_found", "There is no such ticket.");
    refuseChange(desk, agent, ticket, request.change);
    const before = fieldsOf(ticket);
    const isDifferent = applyChange(desk, actorOf(agent), ticket, request.change);
    if (isDifferent) record.undo.push({ ticketId: ticket.id, before, after: fieldsOf(ticket) });
    return isDifferent;
  };
  desk.later(() => {
    runInSteps(
      desk,
      record,
      tickets,
      (ticket) => resultOf(ticket, change),
      () => {
        if (record.undo.length > 0) record.job.undoUntil = instantOf(desk.clock.now() + UNDO_FOR);
      },
    );
  }, 0);
  return record.job;
}

/** Only what the job did and nobody has touched since goes back. */
function putBack(
  desk: Desk,
  agent: AgentRecord,
  ticket: TicketRecord,
  before: Fields,
  after: Fields,
): boolean {
  const mine = UNDOABLE.filter(
    (field) => !isSame(before[field], after[field]) && isSame(ticket[field], after[field]),
  );
  const change: TicketChange = {};
  for (const field of mine) {
    if (field === "tags") {
      change.addTags = before.tags?.filter((tag) => !ticket.tags.includes(tag)) ?? [];
      change.removeTags = ticket.tags.filter((tag) => !before.tags?.includes(tag));
    } else Object.assign(change, { [field]: before[field] });
  }
  return mine.length > 0 && applyChange(desk, actorOf(agent), ticket, change);
}

export function undoJob(desk: Desk, agent: AgentRecord, done: JobRecord): Job {
  const until = done.job.undoUntil;
  if (until === null || Date.parse(until) < desk.clock.now()) {
    throw new ProblemAnswer("bad_request", "This job can no longer be undone.");
  }
  done.job.undoUntil = null;
  tell(desk, done);
  const record = newJob(desk, agent, done.undo.length, "running");
  const step = ({ ticketId, before, after }: JobRecord["undo"][number]) =>
    resultOf(desk.tickets.get(ticketId) ?? ticketId, (ticket) => putBack(desk, agent, ticket, before, after));
  desk.later(() => runInSteps(desk, record, done.undo, step, () => {}), 0);
  return record.job;
}
