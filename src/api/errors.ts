import type { Problem } from "#src/domain/schema/problem.ts";

/** The server refused: problem details (RFC 9457) with a stable code. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problem: Problem;
  /** From `Retry-After`, when the server named a time. */
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, retryAfterSeconds: number | null = null) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The server answered something that breaks the contract. */
export class ContractError extends Error {
  override readonly name = "ContractError";
}

/** The request did not reach the server, or its answer did not reach us: what it did is unknown. */
export class OfflineError extends Error {
  override readonly name = "OfflineError";
}

/** No answer within the time the desk waits; what the request did is unknown. */
export class TimeoutError extends Error {
  override readonly name = "TimeoutError";
}

/** Whether the same request may succeed later: what the server understood and refused it would refuse again. */
export function mayWorkAgain(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true;
  const { status } = error.problem;
  return status >= 500 || status === 401 || status === 412 || status === 429;
}

/** Whether the error is the server's refusal with this code. */
export function isProblem(error: unknown, code: Problem["code"]): error is ProblemError {
  return error instanceof ProblemError && error.problem.code === code;
}
