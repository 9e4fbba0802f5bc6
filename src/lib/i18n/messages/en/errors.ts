import { plural } from "../../plural.ts";

export const errors = {
  offline: {
    title: "No connection",
    description: "The desk cannot reach the server. Nothing you typed is lost.",
  },
  timeout: {
    title: "The server takes too long",
    description: "No answer came in time. Try again in a moment.",
  },
  contract: {
    title: "The server answered something unexpected",
    description: "This part cannot be shown. Reload it, and report it if it stays.",
  },
  not_signed_in: { title: "You are signed out", description: "Sign in again to go on where you were." },
  wrong_credentials: { title: "Wrong e-mail or password", description: "Check both and try again." },
  forbidden: { title: "You may not do this", description: "Your role or groups do not allow it." },
  supervisor_only: {
    title: "For supervisors only",
    description: "Your account is an agent's. Ask a supervisor if you need this page.",
  },
  identity_document_sealed: {
    title: "This identity document is sealed",
    description: "Open it on purpose, with a reason. The opening is recorded.",
  },
  not_found: { title: "Not found", description: "It does not exist, or you may not see it." },
  idempotency_key_reused: {
    title: "This was already sent with other content",
    description: "Your text is kept. Send it again as a new message.",
  },
  thread_moved: {
    title: "The conversation has moved on",
    description: "Someone wrote since you last looked. Read what is new, then send.",
  },
  ticket_closed: { title: "This ticket is closed", description: "A closed ticket takes no more changes." },
  version_outdated: {
    title: "Someone else changed this ticket",
    description: "See the newer state, then decide.",
  },
  version_required: {
    title: "The change could not be placed",
    description: "Reload the ticket and try again.",
  },
  file_too_large: { title: "The file is too large", description: "Remove it, or send a smaller one." },
  invalid: {
    title: "Something in this is not accepted",
    description: "Correct what is marked and try again.",
  },
  bad_request: { title: "The server did not understand this", description: "Reload the page and try again." },
  too_many_requests: {
    title: "Too many requests",
    description: "The server asks to wait a little before the next try.",
  },
  internal_error: {
    title: "The server failed",
    description: "This is not your mistake. Try again in a moment.",
  },
  unavailable: { title: "The server is not available", description: "Try again in a moment." },
  partMissing: "A part of this page did not come",
  unknown: { title: "Something went wrong", description: "Try again. If it stays, reload the page." },
  retryIn: ({ seconds }: { seconds: number }) =>
    plural("en", seconds, { one: "Try again in # second", other: "Try again in # seconds" }),
  waiting: ({ seconds }: { seconds: number }) =>
    plural("en", seconds, {
      one: "The server asks to wait. The desk goes on by itself in # second.",
      other: "The server asks to wait. The desk goes on by itself in # seconds.",
    }),
  reconnecting: "The desk tries again by itself.",
  reconnectNow: "Try now",
  waitsForConnection: "Shown as soon as the connection is back.",
  partly: "Part of the desk's settings could not be read",
  partlyBecause: ({ reason }: { reason: string }) =>
    `${reason} Names, limits or colleagues may be missing until they are.`,
  fields: {
    subject: "Subject",
    status: "Status",
    priority: "Priority",
    category: "Category",
    assigneeId: "Assignee",
    groupId: "Group",
    addTags: "Tags",
    removeTags: "Tags",
    body: "Text",
    attachmentIds: "Files",
    to: "To",
    cc: "Cc",
    sendAt: "Time",
    name: "File name",
    reason: "Reason",
    email: "E-mail",
    password: "Password",
  },
  sentence: ({ title, description }: { title: string; description: string }) => `${title}. ${description}`,
  fieldProblem: ({ field, problem }: { field: string; problem: string }) => `${field}: ${problem}`,
  pageTitle: "This page could not be shown",
  pageNotFound: {
    title: "No such page",
    description: "The address leads nowhere on this desk.",
    action: "Go to the inbox",
  },
};
