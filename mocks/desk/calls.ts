import { callOutcomes, type Call, type LogCall } from "#src/domain/schema/call.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, CallRecord, TicketRecord } from "../models/records.ts";
import { actorOf } from "./answers.ts";
import { instantOf, instantOrNull } from "./clock.ts";
import { invalid, ProblemAnswer } from "./problem.ts";
import { recordEvent } from "./ticket-change.ts";

export const callAnswer = ({ at, callAt, ...call }: CallRecord): Call => ({
  ...call,
  callAt: instantOrNull(callAt),
  at: instantOf(at),
});

export function logCall(desk: Desk, agent: AgentRecord, ticket: TicketRecord, log: LogCall): CallRecord {
  if (ticket.status === "closed")
    throw new ProblemAnswer("ticket_closed", "A closed ticket takes no change.");
  if (!callOutcomes.some((known) => known === log.outcome))
    throw invalid("/outcome", `There is no outcome "${log.outcome}".`);
  const callAt = log.callAt === null ? null : Date.parse(log.callAt);
  if (log.outcome === "call_later" && callAt === null) throw invalid("/callAt", "Say when to call.");
  if (callAt !== null && callAt <= desk.clock.now()) throw invalid("/callAt", "This instant has passed.");
  const calls = ticket.calls ?? [];
  const call: CallRecord = {
    id: `${ticket.id}.call-${calls.length + 1}`,
    outcome: log.outcome,
    note: log.note.trim(),
    callAt: log.outcome === "call_later" ? callAt : null,
    by: { id: agent.id, name: agent.name },
    at: desk.clock.tick(),
  };
  ticket.calls = [...calls, call];
  recordEvent(desk, ticket, actorOf(agent), "call_logged", null, call.outcome);
  return call;
}
