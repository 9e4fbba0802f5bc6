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

  beAssignedTo(
    ticket: Pick<TicketSummary, "groupId" | "status">,
    agent: { groupIds: readonly string[] },
  ): Verdict {
    if (ticket.status === "closed") return "closed";
    return agent.groupIds.includes(ticket.groupId) ? true : "not_in_group";
  },
};
