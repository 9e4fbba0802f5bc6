import * as z from "zod/mini";
import type { AnyEndpoint, AnswerOf, BodyOf } from "#src/domain/schema/endpoint.ts";
import { problemSchema, type Problem } from "#src/domain/schema/problem.ts";

type QueryValue = string | number | boolean | string[] | undefined;

interface CallOptions<E extends AnyEndpoint> {
  params?: Record<string, string>;
  query?: Record<string, QueryValue>;
  body?: BodyOf<E>;
  /** Sent as it is: bytes, or JSON that does not fit on purpose. */
  raw?: BodyInit;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

interface Called<E extends AnyEndpoint> {
  status: number;
  headers: Headers;
  /** The parsed answer; fails the test where the call was refused. */
  answer: AnswerOf<E>;
  /** The parsed refusal; null where the call went well. */
  problem: Problem | null;
  response: Response;
}

/** Codes that any endpoint may answer with, beside those its row lists. */
const always = ["not_signed_in", "supervisor_only", "too_many_requests", "internal_error", "unavailable"];

function pathOf(
  endpoint: AnyEndpoint,
  { params = {}, query = {} }: { params?: Record<string, string>; query?: Record<string, QueryValue> },
) {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ""),
  );
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : value === undefined ? [] : [value])
      search.append(name, String(each));
  }
  return search.size > 0 ? `${path}?${search}` : path;
}

async function problemOf(endpoint: AnyEndpoint, response: Response): Promise<Problem> {
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/problem+json"))
    throw new Error(`${endpoint.id} refused with ${response.status} and ${type}`);
  const problem = z.parse(problemSchema, await response.json());
  if (problem.status !== response.status)
    throw new Error(`${endpoint.id}: the problem says ${problem.status}, the answer ${response.status}`);
  if (!endpoint.problems.some((code) => code === problem.code) && !always.includes(problem.code)) {
    throw new Error(`${endpoint.id} does not declare ${problem.code}: ${problem.detail ?? ""}`);
  }
  return problem;
}

export interface Caller {
  call: <E extends AnyEndpoint>(endpoint: E, options?: CallOptions<E>) => Promise<Called<E>>;
  /** Keeps the session cookie as a browser would; null forgets it. */
  cookie: string | null;
  /** For paths that answers bring, as `contentUrl`. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

/** One client of a server that keeps the contract: every answer and every refusal is parsed with its schema. */
export function createCaller(origin: () => Promise<string> | string): Caller {
  const caller: Caller = {
    cookie: null,
    fetch: async (path, init = {}) => {
      const headers = new Headers(init.headers);
      if (caller.cookie) headers.set("Cookie", caller.cookie);
      return fetch(`${await origin()}${path}`, { ...init, headers });
    },
    call: async <E extends AnyEndpoint>(endpoint: E, options: CallOptions<E> = {}): Promise<Called<E>> => {
      const { body, raw, headers = {}, signal } = options;
      const isJson = body !== undefined;
      const response = await caller.fetch(`/api/v1${pathOf(endpoint, options)}`, {
        method: endpoint.method,
        headers: { ...(isJson ? { "Content-Type": "application/json" } : {}), ...headers },
        ...(isJson ? { body: JSON.stringify(body) } : raw === undefined ? {} : { body: raw }),
        ...(signal ? { signal } : {}),
      });
      const [cookie] = response.headers.getSetCookie();
      if (cookie) caller.cookie = cookie.split(";")[0] ?? null;
      const problem = response.ok
        ? null
        : [304, 416].includes(response.status)
          ? null
          : await problemOf(endpoint, response);
      const json: unknown = endpoint.answer && response.ok ? await response.clone().json() : undefined;
      const answer = endpoint.answer && response.ok ? z.parse(endpoint.answer, json) : undefined;
      return {
        status: response.status,
        headers: response.headers,
        problem,
        response,
        get answer(): AnswerOf<E> {
          if (problem) throw new Error(`${endpoint.id} was refused: ${problem.code} ${problem.detail ?? ""}`);
          return answer as AnswerOf<E>;
        },
      };
    },
  };
  return caller;
}

let keys = 0;
/** A key no call of this run has used; `run` keeps runs against one server apart. */
export function newKey(run = ""): Record<"Idempotency-Key", string> {
  keys += 1;
  return { "Idempotency-Key": `contract-${run}-${keys}` };
}
