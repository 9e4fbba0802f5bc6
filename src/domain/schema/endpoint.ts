import type * as z from "zod/mini";
import type { problemCodes } from "./problem.ts";

export type KnownProblemCode = (typeof problemCodes)[number];
type AnySchema = z.ZodMiniType;

/** One row of the ticket API. Paths are relative to `/api/v1`; `{name}` is a path parameter. */
export interface Endpoint<
  Answer extends AnySchema | null = AnySchema | null,
  Query extends AnySchema | null = AnySchema | null,
  Body extends AnySchema | null = AnySchema | null,
> {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: `/${string}`;
  readonly summary: string;
  readonly tag: string;
  /** Who may ask: anyone, an agent who is signed in, or a supervisor. */
  readonly access: "anyone" | "agent" | "supervisor";
  readonly query: Query;
  readonly body: Body;
  /** Schema of the success answer; null for an empty one, or for bytes and streams. */
  readonly answer: Answer;
  readonly success: 200 | 201 | 202 | 204;
  /** Content type of the success answer when it is not JSON. */
  readonly answerType?: string;
  /** Content type of the request body when it is not JSON. */
  readonly bodyType?: string;
  /** Request headers beyond the usual ones. */
  readonly headers?: readonly (
    "If-Match" | "Idempotency-Key" | "If-None-Match" | "Last-Event-ID" | "Range"
  )[];
  readonly problems: readonly KnownProblemCode[];
}

export type AnyEndpoint = Endpoint;
type Infer<S> = S extends AnySchema ? z.infer<S> : undefined;
export type AnswerOf<E extends AnyEndpoint> = Infer<E["answer"]>;
export type QueryOf<E extends AnyEndpoint> = Infer<E["query"]>;
export type BodyOf<E extends AnyEndpoint> = Infer<E["body"]>;

type Row<A extends AnySchema | null, Q extends AnySchema | null, B extends AnySchema | null> = Pick<
  Endpoint<A, Q, B>,
  "id" | "method" | "path" | "summary" | "tag" | "answerType" | "bodyType" | "headers"
> & {
  access?: Endpoint["access"];
  query?: Q;
  body?: B;
  answer?: A;
  success?: Endpoint["success"];
  problems?: readonly KnownProblemCode[];
};

/** Fills in what most rows share: a signed-in agent, a JSON answer with 200. */
export function endpoint<
  A extends AnySchema | null = null,
  Q extends AnySchema | null = null,
  B extends AnySchema | null = null,
>(row: Row<A, Q, B>): Endpoint<A, Q, B> {
  return {
    access: "agent",
    success: 200,
    problems: [],
    ...row,
    query: (row.query ?? null) as Q,
    body: (row.body ?? null) as B,
    answer: (row.answer ?? null) as A,
  };
}
