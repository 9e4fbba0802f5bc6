import type { Desk } from "../models/desk.ts";
import type { AgentRecord, TicketRecord } from "../models/records.ts";
import { notFound } from "./problem.ts";

/** A restricted group's tickets exist for its members only, whatever their role. */
export function maySeeGroup(desk: Desk, agent: AgentRecord, groupId: string): boolean {
  const group = desk.config.groups.find((candidate) => candidate.id === groupId);
  return !group?.restricted || agent.groupIds.includes(groupId);
}

export const maySee = (desk: Desk, agent: AgentRecord, ticket: TicketRecord) =>
  maySeeGroup(desk, agent, ticket.groupId);

/** The ticket, or 404: whoever may not see it is not told that it exists. */
export function seenTicket(desk: Desk, agent: AgentRecord, ticketId: string): TicketRecord {
  const ticket = desk.tickets.get(ticketId);
  if (!ticket || !maySee(desk, agent, ticket)) throw notFound("ticket");
  return ticket;
}

/** Secrets and identity documents are for those who answer the ticket, and for supervisors. */
export function mayUnseal(agent: AgentRecord, ticket: TicketRecord): boolean {
  return (
    agent.role === "supervisor" || ticket.assigneeId === agent.id || agent.groupIds.includes(ticket.groupId)
  );
}
