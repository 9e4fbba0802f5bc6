import * as z from "zod/mini";
import type { AnswerOf, AnyEndpoint, BodyOf, QueryOf } from "#src/domain/schema/endpoint.ts";
import { problemSchema } from "#src/domain/schema/problem.ts";
import { nextTurn } from "#src/lib/frame-turns.ts";
import { writeSearchParams } from "#src/lib/search-params.ts";
import { withDeadline } from "./deadline.ts";
import { takeEarlyAnswer } from "./early-answers.ts";
import { ContractError, OfflineError, ProblemError, TimeoutError, isProblem } from "./errors.ts";
import { withPatience } from "./patience.ts";
import { tellUnreachable } from "./reach.ts";
import { carriesCustomersText, withoutSecrets } from "./without-secrets.ts";

// The policy forbids eval, which Zod would probe for.
z.config({ jitless: true });

const apiBase = "/api/v1";
/** An agent who reads tries again sooner than a write, which the server may still be doing, is given up. */
const readTimeoutMs = 15_000;
const writeTimeoutMs = 30_000;

type PathNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathNames<Rest>
  : never;

export interface RequestOptions<E extends AnyEndpoint> {
  path?: Record<PathNames<E["path"]>, string>;
  query?: QueryOf<E>;
  body?: BodyOf<E>;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
  /** Throws a 401 at once instead of asking the agent to sign in again. */
  isProbe?: boolean;
}

/** Asks the agent to sign in again, in place; resolves with whether the same agent is back. */
type Reauthenticate = () => Promise<boolean>;
let reauthenticate: Reauthenticate | null = null;

/** While a reauthenticator stands, a request that meets a 401 waits for it and is tried once more. */
export function setReauthenticator(next: Reauthenticate | null): void {
  reauthenticate = next;
}

export function endpointUrl<E extends AnyEndpoint>(
  endpoint: E,
  options: Pick<RequestOptions<E>, "path" | "query"> = {},
): string {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((options.path as Record<string, string> | undefined)?.[name] ?? ""),
  );
  const query = options.query ? writeSearchParams(options.query as Record<string, unknown>) : "";
  return `${apiBase}${path}${query && `?${query}`}`;
}

/** Parses a refusal into its problem; a body that is none becomes a problem by status alone. */
export function problemFrom(status: number, text: string, retryAfter: string | null): ProblemError {
  const parsed = problemSchema.safeParse(parseJson(text));
  const seconds = retryAfter === null ? null : secondsUntil(retryAfter);
  if (parsed.success) return new ProblemError(parsed.data, seconds);
  const code =
    {
      401: "not_signed_in",
      403: "forbidden",
      404: "not_found",
      412: "version_outdated",
      413: "file_too_large",
      422: "invalid",
      428: "version_required",
      429: "too_many_requests",
    }[status] ??
    (status >= 502 && status <= 504 ? "unavailable" : status >= 500 ? "internal_error" : "bad_request");
  return new ProblemError({ type: "about:blank", title: `HTTP ${status}`, status, code }, seconds);
}

/** `Retry-After` is seconds or an HTTP date (RFC 9110 §10.2.3). */
function secondsUntil(retryAfter: string): number | null {
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Parses a success answer with the endpoint's schema. @throws ContractError */
export function parseAnswer<E extends AnyEndpoint>(endpoint: E, text: string): AnswerOf<E> {
  if (!endpoint.answer) return undefined as AnswerOf<E>;
  const parsed = endpoint.answer.safeParse(parseJson(text));
  if (parsed.success) return parsed.data as AnswerOf<E>;
  const [first] = parsed.error.issues;
  throw new ContractError(
    `${endpoint.id}: ${first?.path.join(".") || "answer"}: ${first?.code ?? "unreadable"}`,
  );
}

async function fetchOnce(
  url: string,
  init: RequestInit,
  outer: AbortSignal | undefined,
): Promise<[Response, string]> {
  const isRead = init.method === "GET";
  try {
    return await withDeadline(isRead ? readTimeoutMs : writeTimeoutMs, url, outer, async (signal) => {
      const early = isRead ? takeEarlyAnswer(url) : null;
      const response = await (early ?? fetch(url, { ...init, signal }));
      return [response, await response.text()] as [Response, string];
    });
  } catch (error) {
    if (outer?.aborted || error instanceof TimeoutError) throw error;
    tellUnreachable();
    throw new OfflineError(url, { cause: error });
  }
}

/**
 * One request of the ticket API, its answer parsed with the endpoint's schema and without customers' secrets; in
 * parts while a list moves whose frames have no time to spare.
 * @throws ProblemError, ContractError, OfflineError, TimeoutError; the signal's reason when aborted
 */
export async function request<E extends AnyEndpoint>(
  endpoint: E,
  options: RequestOptions<E> = {},
): Promise<AnswerOf<E>> {
  const text = await fetchText(endpoint, options);
  await nextTurn();
  const answer = parseAnswer(endpoint, text);
  if (!carriesCustomersText(endpoint)) return answer;
  await nextTurn();
  const shown = await withoutSecrets(answer);
  await nextTurn();
  return shown;
}

/** The same for an answer that is text and nothing else. @throws as `request`, without ContractError */
export async function requestText<E extends AnyEndpoint>(
  endpoint: E,
  options: RequestOptions<E> = {},
): Promise<string> {
  return withoutSecrets(await fetchText(endpoint, options));
}

async function fetchText<E extends AnyEndpoint>(endpoint: E, options: RequestOptions<E>): Promise<string> {
  const init: RequestInit = {
    method: endpoint.method,
    headers: {
      Accept: "application/json, application/problem+json",
      ...(options.body === undefined ? {} : { "Content-Type": "application/json" }),
      ...options.headers,
    },
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  };
  const url = endpointUrl(endpoint, options);
  const attempt = async () => {
    const [response, text] = await fetchOnce(url, init, options.signal);
    if (response.ok) return text;
    const { problem, retryAfterSeconds } = problemFrom(
      response.status,
      text,
      response.headers.get("Retry-After"),
    );
    throw new ProblemError(await withoutSecrets(problem), retryAfterSeconds);
  };
  return options.isProbe ? attempt() : withSession(attempt, options.signal);
}

/** Runs a request; on a 401 waits for the agent to sign in again, on a 429 for the time told, and runs it once more. */
export async function withSession<T>(run: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const attempt = () => withPatience(run, signal);
  try {
    return await attempt();
  } catch (error) {
    if (!reauthenticate || !isProblem(error, "not_signed_in") || !(await reauthenticate())) throw error;
    return attempt();
  }
}
