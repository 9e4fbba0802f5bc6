import { useInfiniteQuery } from "@tanstack/react-query";
import { messageQueries } from "#src/api/messages.ts";
import type { TicketEvent } from "#src/domain/schema/message.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";

const kinds: Record<keyof TicketChange, string> = {
  subject: "subject_changed",
  status: "status_changed",
  priority: "priority_changed",
  category: "category_changed",
  assigneeId: "assignee_changed",
  groupId: "group_changed",
  incidentId: "incident_changed",
  addTags: "tags_changed",
  removeTags: "tags_changed",
};

/** The last change of a field as the audit trail has it: by whom and when. Read afresh, for it has just happened. */
export function useWhoseChange(ticketId: string): (field: keyof TicketChange) => TicketEvent | undefined {
  const { data } = useInfiniteQuery({ ...messageQueries.timeline(ticketId), refetchOnMount: "always" });
  const events = (data?.pages ?? []).flatMap((page) => page.items).filter((item) => item.type === "event");
  return (field) => events.findLast(({ kind }) => kind === kinds[field]);
}
