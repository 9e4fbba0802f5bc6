import type { Session } from "../schema/session.ts";
import type { TicketSummary } from "../schema/ticket.ts";

type CannotReason = "closed" | "already_taken_up" | "supervisor_closes" | "not_in_group";
type Verdict = true | CannotReason;
type StatusOf = Pick<TicketSummary, "status">;
type Role = Pick<Session["agent"], "role">;

/** What may be done with a ticket, so that the screen can say why not before the server has to. */
export const ticketCan = {
  /** Any field at all. */
  change: ({ status }: StatusOf): Verdict => (status === "closed" ? "closed" : true),

  takeStatus(ticket: StatusOf, status: string, agent: Role): Verdict {
    if (status === ticket.status) return true;
    if (ticket.status === "closed") return "closed";
    if (status === "new") return "already_taken_up";
    if (status === "closed" && agent.role !== "supervisor") return "supervisor_closes";
    return true;
  },

  /** As the server keeps it: those who answer the ticket, and supervisors. */
  confirmIdentity(
    { status, groupId, assignee }: Pick<TicketSummary, "status" | "groupId" | "assignee">,
    { agent, groupIds }: Pick<Session, "agent" | "groupIds">,
  ): Verdict {
    if (status === "closed") return "closed";
    if (agent.role === "supervisor" || assignee?.id === agent.id) return true;
    return groupIds.includes(groupId) ? true : "not_in_group";
  },

  beAssignedTo(
    ticket: Pick<TicketSummary, "groupId" | "status">,
    agent: { groupIds: readonly string[] },
  ): Verdict {
    if (ticket.status === "closed") return "closed";
    return agent.groupIds.includes(ticket.groupId) ? true : "not_in_group";
  },
};
