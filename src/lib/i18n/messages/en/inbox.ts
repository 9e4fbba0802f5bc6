import { plural } from "../../plural.ts";

export const inbox = {
  /** Heading of a list that is no view: a search, or filters over everything. */
  allTickets: "All tickets",
  searchResults: "Search results",
  listName: ({ name }: { name: string }) => `Tickets: ${name}`,
  ticketsCount: ({ count }: { count: number }) =>
    plural("en", count, { one: "# ticket", other: "# tickets" }),
  loadingTickets: "Loading tickets…",
  allShown: ({ count }: { count: number }) =>
    plural("en", count, { one: "The only ticket", other: "All # tickets shown" }),
  chooseTicket: "Choose a ticket",
  chooseTicketHint: "Open one from the list, or use the keyboard.",
  keyMove: "next, previous",
  keyOpen: "open",
  keySelect: "select",
  ticketArea: "Ticket",
  sort: "Sort",
  sortedBy: ({ order }: { order: string }) => `Sort: ${order}`,
  sorts: { newest: "Newest", waiting: "Longest waiting", due: "Due next", priority: "Priority" },
  filters: "Filters",
  addFilter: "Add filter",
  clearFilters: "Clear filters",
  editFilter: ({ field, values }: { field: string; values: string }) => `${field}: ${values}. Change`,
  removeFilter: ({ field }: { field: string }) => `Remove filter: ${field}`,
  anyValue: "any",
  moreValues: ({ first, count }: { first: string; count: number }) => `${first} +${count}`,
  findValue: ({ field }: { field: string }) => `Find: ${field}…`,
  fields: {
    category: "Category",
    channel: "Channel",
    status: "Status",
    priority: "Priority",
    assignee: "Assignee",
    group: "Group",
    language: "Language",
    tag: "Tag",
    sla: "SLA",
    requester: "Requester",
    attachment: "Attachment",
    age: "Age",
  },
  withAttachment: "With a file",
  withoutAttachment: "Without a file",
  ages: {
    "1h": "Older than 1 hour",
    "4h": "Older than 4 hours",
    "1d": "Older than 1 day",
    "3d": "Older than 3 days",
    "7d": "Older than 7 days",
  },
  me: "Me",
  row: {
    unread: "unread",
    restricted: "restricted",
    noSubject: "(no subject)",
    number: ({ number }: { number: number }) => `#${number}`,
    from: ({ name }: { name: string }) => `from ${name}`,
    last: ({ when }: { when: string }) => `last message ${when}`,
    attachments: ({ count }: { count: number }) =>
      plural("en", count, { one: "# attachment", other: "# attachments" }),
    assignedTo: ({ name }: { name: string }) => `assigned to ${name}`,
    unassigned: "unassigned",
    separator: ", ",
  },
  select: ({ number }: { number: number }) => `Select ticket #${number}`,
  selection: "Selection",
  selectAllLoaded: "Select all that are loaded",
  selectAllMatching: ({ count }: { count: number }) =>
    plural("en", count, { one: "Select the only one", other: "Select all #" }),
  allMatchingSelected: ({ count }: { count: number }) =>
    plural("en", count, { one: "The only one is selected", other: "All # that match are selected" }),
  showNew: ({ count }: { count: number }) =>
    plural("en", count, { one: "# new — show", other: "# new — show" }),
  empty: {
    my_open: {
      title: "Nothing is waiting on you",
      description: "Take a ticket from Unassigned when you are ready.",
    },
    unassigned: { title: "Every ticket has an owner", description: "New ones appear here as they arrive." },
    all_open: { title: "No open tickets", description: "New ones appear here as they arrive." },
    at_risk: { title: "No promise is at risk", description: "Tickets close to their due time appear here." },
    pending: {
      title: "No ticket waits for a customer",
      description: "Tickets you submit as pending appear here.",
    },
    solved: {
      title: "Nothing is solved yet",
      description: "Solved tickets appear here until they are closed.",
    },
  },
  emptyView: { title: "No tickets in this view", description: "New ones appear here as they arrive." },
  emptyFilters: { title: "No ticket matches these filters", description: "Remove a filter to see more." },
  emptySearch: {
    title: ({ query }: { query: string }) => `Nothing found for “${query}”`,
    description:
      "Search looks through numbers, subjects, requesters and messages. Try fewer words, or another spelling.",
  },
  searchEverywhere: "Search all tickets",
  clearSearch: "Clear search",
};
