import * as z from "zod/mini";
import { ContractError, OfflineError, ProblemError, TimeoutError } from "#src/api/errors.ts";
import { sendMessageSchema } from "#src/domain/schema/message.ts";
import { problemSchema } from "#src/domain/schema/problem.ts";
import { draftSchema } from "./draft.ts";

const failureSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("problem"), problem: problemSchema, retryAfterSeconds: z.nullable(z.number()) }),
  z.object({ kind: z.enum(["offline", "timeout", "contract", "unknown"]) }),
]);
export type SendFailure = z.infer<typeof failureSchema>;

export const outboxEntrySchema = z.object({
  /** The idempotency key: one key, one content, sent at most once however often it is tried. */
  key: z.string(),
  ticketId: z.string(),
  body: sendMessageSchema,
  /** As the agent wrote it, to be edited again. */
  draft: draftSchema,
  state: z.enum(["sending", "failed"]),
  failure: z.nullable(failureSchema),
  /** A try went out whose outcome nobody knows: the server may have taken it under this key. */
  isUncertain: z.boolean(),
  createdAt: z.string(),
  /** Its place in the line of its ticket: grows even when the clock does not. */
  order: z.number(),
});
export type OutboxEntry = z.infer<typeof outboxEntrySchema>;

export function failureOf(error: unknown): SendFailure {
  if (error instanceof ProblemError) {
    // The ticket's newer state and the new messages are in the cache; the record holds the reason only.
    const { current: _, newMessages: __, ...problem } = error.problem;
    return { kind: "problem", problem, retryAfterSeconds: error.retryAfterSeconds };
  }
  if (error instanceof OfflineError) return { kind: "offline" };
  if (error instanceof TimeoutError) return { kind: "timeout" };
  return { kind: error instanceof ContractError ? "contract" : "unknown" };
}

/** The error again, for its words. */
export function errorOf(failure: SendFailure): Error {
  switch (failure.kind) {
    case "problem":
      return new ProblemError(failure.problem, failure.retryAfterSeconds);
    case "offline":
      return new OfflineError("send");
    case "timeout":
      return new TimeoutError("send");
    case "contract":
      return new ContractError("send");
    default:
      return new Error("send");
  }
}

/** Refusals a server gives only once it has looked the key up and found no message under it. */
const refusedUnderKey = [
  "thread_moved",
  "ticket_closed",
  "invalid",
  "file_too_large",
  "idempotency_key_reused",
];

/**
 * Whether the server may have taken the message although no answer says so. Then only the same content
 * under the same key may go out again: anything else could reach the customer twice.
 */
export function isUncertainAfter(failure: SendFailure, before: boolean): boolean {
  if (failure.kind !== "problem" || failure.problem.status >= 500) return true;
  return before && !refusedUnderKey.includes(failure.problem.code);
}

export const hasThreadMoved = ({ failure }: OutboxEntry): boolean =>
  failure?.kind === "problem" && failure.problem.code === "thread_moved";
