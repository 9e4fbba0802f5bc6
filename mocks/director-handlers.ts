import { http, type HttpHandler } from "msw/http";
import * as z from "zod/mini";
import { endpointTable } from "#src/domain/schema/endpoint-table.ts";
import { problemCodes } from "#src/domain/schema/problem.ts";
import { ticketChangeSchema } from "#src/domain/schema/ticket.ts";
import type { Arrivals } from "./arrivals.ts";
import { createDirector } from "./director.ts";
import { instantOf } from "./desk/clock.ts";
import { ProblemAnswer } from "./desk/problem.ts";
import { faultPresets } from "./fault-presets.ts";
import type { EndpointId, Fault, Faults } from "./faults.ts";
import { seedFiles } from "./files/catalogue.ts";
import type { Desk } from "./models/desk.ts";
import { arriveNext } from "./worlds/next-arrival.ts";
import { worldNames, type WorldName } from "./worlds/world.ts";

const text = z.string().check(z.minLength(1));
const brought = z.object({ name: z.string().check(z.minLength(1)), type: z.string(), base64: z.string() });
const files = z.optional(z.array(z.union([z.string(), brought])));

const customerWrites = z.object({ ticketId: z.string(), text, html: z.optional(z.string()), files });
const newTicket = z.object({
  subject: z.optional(z.string()),
  text: z.optional(text),
  channel: z.optional(z.enum(["help_center", "web_form", "email", "social"])),
  category: z.optional(z.string()),
  requesterId: z.optional(z.string()),
  language: z.optional(z.string()),
  network: z.optional(z.enum(["x", "facebook"])),
  visibility: z.optional(z.enum(["public", "direct"])),
  files,
});
const colleagueAnswers = z.object({
  ticketId: z.string(),
  text,
  agentId: z.optional(z.string()),
  internal: z.optional(z.boolean()),
});
const colleagueChanges = z.object({
  ticketId: z.string(),
  change: ticketChangeSchema,
  agentId: z.optional(z.string()),
});
const endSessions = z.object({ agentId: z.optional(z.string()) });
const advanceClock = z.object({ milliseconds: z.int() });
const setArrivals = z.object({ on: z.boolean() });
const setWorld = z.object({ world: z.enum(worldNames) });

const field = z.string().check(z.minLength(1));
const faultSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("latency"), ms: z.int() }),
  z.object({ kind: z.enum(["silence", "dropped"]) }),
  z.object({ kind: z.literal("offline") }),
  z.object({ kind: z.literal("lost") }),
  z.object({
    kind: z.literal("problem"),
    code: z.enum(problemCodes),
    detail: z.optional(z.string()),
    retryAfter: z.optional(z.int()),
    limit: z.optional(z.int()),
  }),
  z.object({ kind: z.literal("malformed") }),
  z.object({ kind: z.literal("missing"), field }),
  z.object({ kind: z.literal("unknown"), field, value: z.optional(z.string()) }),
]);
const endpointIds = ["*", ...Object.keys(endpointTable)];
const setFault = z.object({
  endpoint: z.string(),
  mode: z.enum(["next", "always"]),
  fault: faultSchema,
  times: z.optional(z.int()),
});

/** Zod answers `undefined` for what was not said; exact optional properties want it not there at all. */
type Said<T> = { [K in keyof T]: Exclude<T[K], undefined> };
function said<T extends object>(value: T): Said<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Said<T>;
}

function answerWith<S extends z.ZodMiniType>(schema: S, work: (body: z.infer<S>) => unknown) {
  return async ({ request }: { request: Request }) => {
    try {
      const raw: unknown = await request.json().catch(() => ({}));
      const parsed = z.safeParse(schema, raw);
      if (!parsed.success) return Response.json({ error: z.prettifyError(parsed.error) }, { status: 422 });
      return Response.json(work(parsed.data) ?? { done: true });
    } catch (error) {
      if (error instanceof ProblemAnswer) return error.toResponse();
      return Response.json(
        { error: error instanceof Error ? error.message : String(error) },
        { status: 404 },
      );
    }
  };
}

export interface DirectorMeans {
  /** Absent where nobody writes by themselves. */
  arrivals?: Arrivals;
  /** Puts another world on the desk; absent where the world stays. */
  changeWorld?: (world: WorldName) => void;
}

/** `/__desk/*`: what the panel in development and the tests in a real browser ask for. Never in production. */
export function directorHandlers(
  desk: Desk,
  faults: Faults,
  { arrivals, changeWorld }: DirectorMeans = {},
): HttpHandler[] {
  const director = createDirector(desk);
  const state = () => ({
    world: desk.world,
    worlds: changeWorld ? worldNames : [],
    arrivals: arrivals?.isOn() ?? null,
    files: Object.keys(seedFiles),
    now: instantOf(desk.clock.now()),
    tickets: desk.tickets.size,
    endpoints: endpointIds,
    faults: faults.list(),
    presets: faultPresets.map(({ id, fault, ofField = false }) => ({ id, fault, ofField })),
  });
  return [
    http.get("*/__desk/state", () => Response.json(state())),
    http.post(
      "*/__desk/customer-writes",
      answerWith(customerWrites, (body) => ({ messageId: director.customerWrites(said(body)).id })),
    ),
    http.post(
      "*/__desk/new-ticket",
      answerWith(newTicket, (body) => ({ ticketId: director.newTicket(said(body)).id })),
    ),
    http.post(
      "*/__desk/colleague-answers",
      answerWith(colleagueAnswers, (body) => ({ messageId: director.colleagueAnswers(said(body)).id })),
    ),
    http.post(
      "*/__desk/colleague-changes",
      answerWith(colleagueChanges, (body) => ({ version: director.colleagueChanges(said(body)).version })),
    ),
    http.post(
      "*/__desk/end-sessions",
      answerWith(endSessions, (body) => director.endSessions(body.agentId)),
    ),
    http.post(
      "*/__desk/drop-streams",
      answerWith(z.object({}), () => director.dropStreams()),
    ),
    http.post(
      "*/__desk/arrive",
      answerWith(z.object({}), () => arriveNext(desk, director)),
    ),
    http.post(
      "*/__desk/arrivals",
      answerWith(setArrivals, (body) => {
        if (!arrivals) throw new Error("Nobody writes by themselves here");
        arrivals.set(body.on);
        return state();
      }),
    ),
    http.post(
      "*/__desk/world",
      answerWith(setWorld, (body) => {
        if (!changeWorld) throw new Error("The world of this desk stays as it is");
        changeWorld(body.world);
      }),
    ),
    http.post(
      "*/__desk/clock",
      answerWith(advanceClock, (body) => {
        desk.sessions.prolong(body.milliseconds);
        director.advanceClock(body.milliseconds);
        return state();
      }),
    ),
    http.post(
      "*/__desk/faults",
      answerWith(setFault, (body) => {
        if (!endpointIds.includes(body.endpoint)) throw new Error(`There is no endpoint ${body.endpoint}`);
        const endpoint = body.endpoint as EndpointId | "*";
        const fault = said(body.fault) as Fault;
        if (body.mode === "always") faults.always(endpoint, fault);
        else faults.next(endpoint, fault, body.times ?? 1);
        return state();
      }),
    ),
    http.delete("*/__desk/faults", ({ request }) => {
      const endpoint = new URL(request.url).searchParams.get("endpoint");
      if (endpoint === null) faults.clear();
      else faults.clear(endpoint as EndpointId | "*");
      return Response.json(state());
    }),
  ];
}
