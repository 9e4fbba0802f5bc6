import type { KnownProblemCode } from "#src/domain/schema/endpoint.ts";
import type { Problem } from "#src/domain/schema/problem.ts";

interface Kind {
  status: number;
  title: string;
  /** What a server author reads: when this is answered and what a client does then. */
  description: string;
}

export const problemKinds: Record<KnownProblemCode, Kind> = {
  bad_request: {
    status: 400,
    title: "The request cannot be read",
    description: "A parameter, a header or the body is not what this operation takes.",
  },
  not_signed_in: {
    status: 401,
    title: "Nobody is signed in",
    description: "No session, or one that has ended. The client asks to sign in and keeps the work.",
  },
  wrong_credentials: {
    status: 401,
    title: "That did not match",
    description: "The address and the password do not belong together.",
  },
  forbidden: {
    status: 403,
    title: "Not allowed",
    description: "The agent may see this but not do it; `detail` says why.",
  },
  supervisor_only: {
    status: 403,
    title: "For supervisors",
    description: "Only the role `supervisor` may ask for this.",
  },
  identity_document_sealed: {
    status: 403,
    title: "This document is sealed",
    description:
      "An identity document is opened on purpose first, with a reason, and then read with the token that brings.",
  },
  not_found: {
    status: 404,
    title: "Not found",
    description: "It does not exist, or this agent may not know that it does.",
  },
  idempotency_key_reused: {
    status: 409,
    title: "This key was used for something else",
    description: "The same `Idempotency-Key` came with a different request.",
  },
  thread_moved: {
    status: 409,
    title: "Someone has written meanwhile",
    description:
      "A message by someone else came after `lastSeenMessageId`; `newMessages` brings what is new. Nothing was sent.",
  },
  ticket_closed: {
    status: 409,
    title: "This ticket is closed",
    description: "A closed ticket takes no change and no message.",
  },
  version_outdated: {
    status: 412,
    title: "The ticket has changed meanwhile",
    description: "`If-Match` is not the current version; `current` is the ticket as it is now.",
  },
  version_required: {
    status: 428,
    title: "A version is needed",
    description: "The request carried no `If-Match`.",
  },
  file_too_large: {
    status: 413,
    title: "This file is too large",
    description: "`limit` says how many bytes a file may have.",
  },
  invalid: {
    status: 422,
    title: "Something does not fit",
    description: "`errors` names the fields by JSON pointer and says why.",
  },
  too_many_requests: {
    status: 429,
    title: "Too many requests",
    description: "`Retry-After` says in how many seconds to ask again.",
  },
  internal_error: {
    status: 500,
    title: "Something went wrong here",
    description: "A fault of the server. Repeating is safe where the operation takes an `Idempotency-Key`.",
  },
  unavailable: {
    status: 503,
    title: "Not available just now",
    description: "The server is being maintained or is overloaded; `Retry-After` may say until when.",
  },
};

export type ProblemMore = Pick<Problem, "errors" | "current" | "newMessages" | "limit"> & {
  retryAfter?: number;
};

/** Thrown anywhere below a handler; the router turns it into the answer. */
export class ProblemAnswer extends Error {
  readonly code: KnownProblemCode;
  readonly more: ProblemMore;

  constructor(code: KnownProblemCode, detail: string, more: ProblemMore = {}) {
    super(detail);
    this.name = "ProblemAnswer";
    this.code = code;
    this.more = more;
  }

  toResponse(): Response {
    const { status, title } = problemKinds[this.code];
    const { retryAfter, ...more } = this.more;
    const problem: Problem = {
      type: `urn:madoguchi:problem:${this.code}`,
      title,
      status,
      detail: this.message,
      code: this.code,
      ...more,
    };
    const headers = new Headers({ "Content-Type": "application/problem+json", "Cache-Control": "no-store" });
    if (retryAfter !== undefined) headers.set("Retry-After", String(retryAfter));
    return new Response(JSON.stringify(problem), { status, headers });
  }
}

export const notFound = (what: string) => new ProblemAnswer("not_found", `There is no such ${what}.`);

export const invalid = (pointer: string, detail: string) =>
  new ProblemAnswer("invalid", detail, { errors: [{ pointer, detail }] });
