import { identityMethods, type IdentityMethod } from "#src/domain/schema/identity.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, TicketRecord } from "../models/records.ts";
import { actorOf } from "./answers.ts";
import { invalid, ProblemAnswer } from "./problem.ts";
import { recordEvent } from "./ticket-change.ts";
import { mayUnseal } from "./visibility.ts";

/** No field changes, so the ticket keeps its version; what is so already leaves no second trace. */
export function setIdentity(
  desk: Desk,
  agent: AgentRecord,
  ticket: TicketRecord,
  how: IdentityMethod | null,
): void {
  if (ticket.status === "closed")
    throw new ProblemAnswer("ticket_closed", "A closed ticket takes no change.");
  if (!mayUnseal(agent, ticket))
    throw new ProblemAnswer(
      "forbidden",
      "Only those who answer this ticket, and supervisors, confirm whose it is.",
    );
  if (how !== null && !identityMethods.some((known) => known === how))
    throw invalid("/how", `There is no way "${how}" to confirm an identity.`);
  const before = ticket.identity ?? null;
  if ((before?.how ?? null) === how) return;
  ticket.identity =
    how === null ? null : { how, by: { id: agent.id, name: agent.name }, at: desk.clock.tick() };
  if (how === null)
    recordEvent(desk, ticket, actorOf(agent), "identity_withdrawn", before?.how ?? null, null);
  else recordEvent(desk, ticket, actorOf(agent), "identity_confirmed", before?.how ?? null, how);
}
