import * as z from "zod/mini";
import type { AnswerOf, AnyEndpoint, BodyOf, QueryOf } from "#src/domain/schema/endpoint.ts";
import { hash } from "../base/hash.ts";
import { ProblemAnswer } from "../desk/problem.ts";
import type { SessionRecord } from "../desk/sessions.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord } from "../models/records.ts";
import { readQuery } from "./read-query.ts";

export interface Visit<E extends AnyEndpoint> {
  desk: Desk;
  request: Request;
  params: Record<string, string>;
  query: QueryOf<E>;
  body: BodyOf<E>;
  /** The body of an endpoint that takes bytes; empty elsewhere. */
  bytes: Uint8Array<ArrayBuffer>;
}

export interface AgentVisit<E extends AnyEndpoint> extends Visit<E> {
  agent: AgentRecord;
  session: SessionRecord;
}

type Reply<E extends AnyEndpoint> =
  | Response
  | (AnswerOf<E> extends undefined ? undefined : { body: AnswerOf<E>; headers?: Record<string, string> });
type MaybePromise<T> = T | Promise<T>;

export interface Route {
  endpoint: AnyEndpoint;
  run: (
    desk: Desk,
    request: Request,
    params: Record<string, string>,
    token: string | null,
  ) => Promise<Response>;
}

function fingerprintOf(bytes: Uint8Array): number {
  let h = 0x811c9dc5;
  for (const byte of bytes) h = Math.imul(h ^ byte, 0x01000193);
  return h >>> 0;
}

async function readBytes(
  desk: Desk,
  endpoint: AnyEndpoint,
  request: Request,
): Promise<Uint8Array<ArrayBuffer>> {
  if (endpoint.method === "GET" || endpoint.method === "DELETE") return new Uint8Array();
  const limit = desk.config.uploadLimits.fileBytes;
  const tooLarge = () => new ProblemAnswer("file_too_large", `A file may have ${limit} bytes.`, { limit });
  if (endpoint.bodyType && Number(request.headers.get("Content-Length") ?? 0) > limit) throw tooLarge();
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (endpoint.bodyType && bytes.length > limit) throw tooLarge();
  return bytes;
}

function readBody(schema: z.ZodMiniType, bytes: Uint8Array): unknown {
  let raw: unknown;
  try {
    raw = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ProblemAnswer("bad_request", "The body is not JSON.");
  }
  const parsed = z.safeParse(schema, raw);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues.map((issue) => ({
    pointer: issue.path.map((part) => `/${String(part).replace(/~/g, "~0").replace(/\//g, "~1")}`).join(""),
    detail: issue.message,
  }));
  throw new ProblemAnswer("invalid", "The body does not fit.", { errors });
}

function toResponse<E extends AnyEndpoint>(endpoint: E, reply: Reply<E>): Response {
  if (reply instanceof Response) return reply;
  const headers = new Headers({ "Cache-Control": "no-store" });
  if (!reply) return new Response(null, { status: endpoint.success, headers });
  headers.set("Content-Type", "application/json");
  for (const [name, value] of Object.entries(reply.headers ?? {})) headers.set(name, value);
  return new Response(JSON.stringify(reply.body), { status: endpoint.success, headers });
}

/** Answers the same request with the same key once, and then again with the same words. */
async function answerOnce(
  desk: Desk,
  who: string,
  endpoint: AnyEndpoint,
  request: Request,
  bytes: Uint8Array,
  answer: () => MaybePromise<Response>,
) {
  if (!endpoint.headers?.includes("Idempotency-Key")) return answer();
  const key = request.headers.get("Idempotency-Key");
  if (!key) throw new ProblemAnswer("bad_request", "The request carried no Idempotency-Key.");
  if (key.length > 200)
    throw new ProblemAnswer("bad_request", "An Idempotency-Key has at most 200 characters.");
  const { pathname, search } = new URL(request.url);
  const name = `${who} ${key}`;
  const fingerprint = hash(endpoint.method, pathname, search, bytes.length, fingerprintOf(bytes));
  const kept = desk.kept.find(name, fingerprint, desk.clock.now());
  if (kept) return new Response(kept.body, { status: kept.status, headers: kept.headers });
  const response = await answer();
  if (response.ok) {
    const body = response.status === 204 ? null : await response.clone().text();
    const headers = [...response.headers];
    desk.kept.keep(name, fingerprint, { status: response.status, headers, body }, desk.clock.now());
  }
  return response;
}

async function visitOf<E extends AnyEndpoint>(
  desk: Desk,
  endpoint: E,
  request: Request,
  params: Record<string, string>,
): Promise<Visit<E>> {
  const query = endpoint.query ? readQuery(endpoint.query, new URL(request.url).searchParams) : undefined;
  const bytes = await readBytes(desk, endpoint, request);
  const body = endpoint.body ? readBody(endpoint.body, bytes) : undefined;
  return { desk, request, params, query: query as QueryOf<E>, body: body as BodyOf<E>, bytes };
}

/** An endpoint that anyone may ask. */
export function routeForAnyone<E extends AnyEndpoint>(
  endpoint: E,
  answer: (visit: Visit<E>) => MaybePromise<Reply<E>>,
): Route {
  return {
    endpoint,
    run: async (desk, request, params) =>
      toResponse(endpoint, await answer(await visitOf(desk, endpoint, request, params))),
  };
}

/** An endpoint for who is signed in, and for supervisors only where its row says so. */
export function route<E extends AnyEndpoint>(
  endpoint: E,
  answer: (visit: AgentVisit<E>) => MaybePromise<Reply<E>>,
): Route {
  return {
    endpoint,
    run: async (desk, request, params, token) => {
      const session = desk.sessions.find(token, desk.clock.now());
      const agent = session ? desk.agents.get(session.agentId) : undefined;
      if (!session || !agent)
        throw new ProblemAnswer("not_signed_in", "Nobody is signed in, or the session has ended.");
      if (endpoint.access === "supervisor" && agent.role !== "supervisor") {
        throw new ProblemAnswer(
          "supervisor_only",
          "Only supervisors may see this. Ask one of yours, or sign in as one.",
        );
      }
      const visit = await visitOf(desk, endpoint, request, params);
      return answerOnce(desk, agent.id, endpoint, request, visit.bytes, async () =>
        toResponse(endpoint, await answer({ ...visit, agent, session })),
      );
    },
  };
}
