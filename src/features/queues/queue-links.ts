import type { InboxSearch } from "#src/domain/rules/inbox-search.ts";

/** What the contract counts as open in a queue; named one by one, so that a list holds exactly what was counted. */
const openStatuses = ["new", "open", "pending", "on_hold"];

export interface Place {
  category?: string | undefined;
  channel?: string | undefined;
  /** An agent's id. */
  assignee?: string | undefined;
}

/** The inbox with exactly the tickets that a number counts. */
export function ticketsAt(place: Place, narrowed: { sla?: string; status?: string } = {}): InboxSearch {
  return {
    ...(place.category === undefined ? {} : { category: [place.category] }),
    ...(place.channel === undefined ? {} : { channel: [place.channel] }),
    ...(place.assignee === undefined ? {} : { assignee: [place.assignee] }),
    status: narrowed.status === undefined ? openStatuses : [narrowed.status],
    ...(narrowed.sla === undefined ? {} : { sla: [narrowed.sla] }),
    // What is late comes first when that is what was asked for.
    ...(narrowed.sla === undefined ? {} : { sort: "due" }),
  };
}
