import type { SignalChange } from "#src/domain/schema/signal.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, TicketRecord } from "../models/records.ts";
import { actorOf } from "./answers.ts";
import { recordEvent } from "./ticket-change.ts";

/** Puts signals aside or brings them back. No field changes, so the ticket keeps its version. */
export function changeSignals(
  desk: Desk,
  agent: AgentRecord,
  ticket: TicketRecord,
  { dismiss, restore }: SignalChange,
): void {
  const before = ticket.dismissed ?? [];
  const isOut = (signal: string) => before.some((one) => one.signal === signal);
  const out = [...new Set(dismiss)].filter((signal) => !isOut(signal));
  const back = [...new Set(restore)].filter(isOut);
  const by = { id: agent.id, name: agent.name };
  const at = desk.clock.tick();
  ticket.dismissed = [
    ...before.filter(({ signal }) => !back.includes(signal)),
    ...out.map((signal) => ({ signal, by, at })),
  ];
  for (const signal of out) recordEvent(desk, ticket, actorOf(agent), "signal_dismissed", null, signal);
  for (const signal of back) recordEvent(desk, ticket, actorOf(agent), "signal_restored", null, signal);
}
