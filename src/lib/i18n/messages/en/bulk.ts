import { plural } from "../../plural.ts";

export const bulk = {
  toolbar: "Change the selected tickets",
  selected: ({ count }: { count: number }) => plural("en", count, { one: "# selected", other: "# selected" }),
  clearSelection: "Clear the selection",
  choose: "choose",
  assign: "Assign",
  group: "Group",
  status: "Status",
  priority: "Priority",
  category: "Category",
  tags: "Tags",
  searchAgents: "Find an agent",
  searchGroups: "Find a group",
  searchCategories: "Find a category",
  searchTags: "Find or write a tag",
  search: "Find",
  noMatches: "No matches",
  unassign: "Nobody",
  unassignHint: "Back to the unassigned tickets",
  away: "Away",
  workload: ({ open, breached }: { open: number; breached: number }) =>
    breached === 0 ? `${open} open` : `${open} open, ${breached} breached`,
  addTags: "Add",
  removeTags: "Remove",
  tagAction: "What to do with the tags",
  newTag: ({ tag }: { tag: string }) => `New tag “${tag}”`,
  noTagChosen: "Choose at least one tag.",
  preview: "Preview",
  noIncident: "Linked to none",
  change: {
    assign: ({ name }: { name: string }) => `Assign to ${name}`,
    unassign: "Assign to nobody",
    group: ({ name }: { name: string }) => `Move to group ${name}`,
    status: ({ value }: { value: string }) => `Set status to ${value}`,
    priority: ({ value }: { value: string }) => `Set priority to ${value}`,
    category: ({ value }: { value: string }) => `Set category to ${value}`,
    noIncident: "Link to no announcement",
    incident: ({ title }: { title: string }) => `Link to “${title}”`,
    addTags: ({ tags }: { tags: string }) => `Add ${tags}`,
    removeTags: ({ tags }: { tags: string }) => `Remove ${tags}`,
  },
  previewing: ({ count }: { count: number }) =>
    plural("en", count, {
      one: "Looking at what this does to # ticket…",
      other: "Looking at what this does to # tickets…",
    }),
  nothingYet: "Nothing has been changed yet.",
  willChange: ({ count }: { count: number }) =>
    plural("en", count, { one: "# ticket will change", other: "# tickets will change" }),
  staysSame: ({ count }: { count: number }) =>
    plural("en", count, { one: "# is already so", other: "# are already so" }),
  willBeRefused: ({ count }: { count: number }) =>
    plural("en", count, { one: "# will be refused", other: "# will be refused" }),
  changed: ({ count }: { count: number }) =>
    plural("en", count, { one: "# ticket changed", other: "# tickets changed" }),
  unchanged: ({ count }: { count: number }) =>
    plural("en", count, { one: "# was already so", other: "# were already so" }),
  refused: ({ count }: { count: number }) => plural("en", count, { one: "# refused", other: "# refused" }),
  outcomePlanned: { changed: "Changes", unchanged: "Already so", refused: "Refused" },
  outcomeDone: { changed: "Changed", unchanged: "Already so", refused: "Refused" },
  ticketList: "Tickets and what happens to each",
  moreTickets: ({ count }: { count: number }) =>
    plural("en", count, { one: "and # more", other: "and # more" }),
  confirm: ({ count }: { count: number }) =>
    plural("en", count, { one: "Change # ticket", other: "Change # tickets" }),
  nothingToChange: "No ticket of these would change.",
  progress: ({ done, total }: { done: number; total: number }) => `${done} of ${total} done`,
  runningHint: "You may close this. The server goes on and tells you when it is done.",
  closeWhileRunning: "Close and go on working",
  failedTitle: "The server could not finish",
  cancelledTitle: "The change was stopped",
  lostTitle: "How far the change is cannot be seen now",
  undoing: "Putting the tickets back…",
  undone: ({ count }: { count: number }) =>
    plural("en", count, { one: "# ticket put back", other: "# tickets put back" }),
  undoneNothing: "Nothing was put back: the tickets have been changed since.",
  undoKept: ({ count }: { count: number }) =>
    plural("en", count, {
      one: "# stays: someone has changed it since.",
      other: "# stay: someone has changed them since.",
    }),
  undoFailed: "The tickets could not be put back",
  you: ({ name }: { name: string }) => `${name} (you)`,
  notInGroup: "Not in the group of these tickets",
  onlySupervisorAssigns: "Only a supervisor assigns several tickets to someone else",
  onlySupervisorCloses: "Solved tickets close by themselves; only a supervisor closes by hand",
  refusedAssignee: ({ name }: { name: string }) => `${name} is not in this ticket’s group`,
  refusedStatus: ({ value }: { value: string }) => `Cannot become ${value}`,
};
