import type { KnownProblemCode } from "#src/domain/schema/endpoint.ts";
import type { endpointTable } from "#src/domain/schema/endpoint-table.ts";
import { ProblemAnswer, type ProblemMore } from "./desk/problem.ts";

export type EndpointId = keyof typeof endpointTable;

export type Fault =
  /** The answer comes later. */
  | { kind: "latency"; ms: number }
  /** The request never arrives. */
  | { kind: "offline" }
  /** The change happens, its answer never arrives. */
  | { kind: "lost" }
  /** The server takes the request and never answers. */
  | { kind: "silence" }
  | ({ kind: "problem"; code: KnownProblemCode; detail?: string } & ProblemMore)
  /** The connection breaks off in the middle of the answer. */
  | { kind: "dropped" }
  /** The answer breaks off in the middle of its JSON. */
  | { kind: "malformed" }
  /** A field of the answer is not there; `items.0.subject` is a path. */
  | { kind: "missing"; field: string }
  /** A field of the answer has a value this desk does not know. */
  | { kind: "unknown"; field: string; value?: string };

interface Held {
  gate: Promise<void>;
  arrive: () => void;
}

interface Release {
  (): void;
  /** Resolves when a request stands at the gate. */
  readonly arrived: Promise<void>;
}

export interface Faults {
  /** Breaks the next answers of an endpoint, in the order asked for; `*` is whichever comes next. */
  next: (endpoint: EndpointId | "*", fault: Fault, times?: number) => void;
  /** Breaks every answer until cleared; `*` is every endpoint. */
  always: (endpoint: EndpointId | "*", fault: Fault) => void;
  /** Holds the next answer of an endpoint, and those that come meanwhile, until released. */
  hold: (endpoint: EndpointId) => Release;
  clear: (endpoint?: EndpointId | "*") => void;
  /** What is set, for a panel to show. */
  list: () => { endpoint: string; mode: "next" | "always"; fault: Fault }[];
}

export interface FaultTaker {
  around: (endpoint: string, answer: () => Promise<Response>, signal: AbortSignal) => Promise<Response>;
}

function changeAt(
  value: unknown,
  path: string[],
  change: (holder: Record<string, unknown>, key: string) => void,
): void {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return;
  const holder = value as Record<string, unknown>;
  if (rest.length === 0) change(holder, key);
  else changeAt(holder[key], rest, change);
}

async function spoil(response: Response, fault: Fault): Promise<Response> {
  if (!response.ok || !response.headers.get("Content-Type")?.includes("json")) return response;
  if (fault.kind !== "malformed" && fault.kind !== "missing" && fault.kind !== "unknown") return response;
  const text = await response.text();
  const init = { status: response.status, headers: response.headers };
  init.headers.delete("Content-Length");
  if (fault.kind === "malformed") return new Response(text.slice(0, Math.ceil(text.length / 2)), init);
  const body: unknown = JSON.parse(text);
  changeAt(body, fault.field.split("."), (holder, key) => {
    if (fault.kind === "missing") delete holder[key];
    else holder[key] = fault.value ?? "something_new";
  });
  return new Response(JSON.stringify(body), init);
}

/** The head of the answer comes, half of its body, then the line is dead. */
async function breakOff(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  let isBegun = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (isBegun) return controller.error(new Error("The line was cut on purpose."));
      isBegun = true;
      controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)));
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}

function untilGivenUp(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

export function createFaults(): Faults & FaultTaker {
  const once = new Map<string, Fault[]>();
  const always = new Map<string, Fault[]>();
  const held = new Map<string, Held>();

  const take = (endpoint: string): Fault[] => {
    const next = once.get(endpoint)?.shift() ?? once.get("*")?.shift();
    return [...(always.get("*") ?? []), ...(always.get(endpoint) ?? []), ...(next ? [next] : [])];
  };

  return {
    next: (endpoint, fault, times = 1) => {
      const queue = once.get(endpoint) ?? [];
      for (let i = 0; i < times; i += 1) queue.push(fault);
      once.set(endpoint, queue);
    },
    always: (endpoint, fault) => {
      const others = (always.get(endpoint) ?? []).filter((other) => other.kind !== fault.kind);
      always.set(endpoint, [...others, fault]);
    },
    hold: (endpoint) => {
      const gate = Promise.withResolvers<void>();
      const arrival = Promise.withResolvers<void>();
      const entry: Held = { gate: gate.promise, arrive: arrival.resolve };
      held.set(endpoint, entry);
      const release = () => {
        if (held.get(endpoint) === entry) held.delete(endpoint);
        gate.resolve();
      };
      return Object.assign(release, { arrived: arrival.promise });
    },
    clear: (endpoint) => {
      if (endpoint === undefined) {
        once.clear();
        always.clear();
      } else {
        once.delete(endpoint);
        always.delete(endpoint);
      }
    },
    list: () =>
      (
        [
          ["always", always],
          ["next", once],
        ] as const
      ).flatMap(([mode, set]) =>
        [...set].flatMap(([endpoint, faults]) => faults.map((fault) => ({ endpoint, mode, fault }))),
      ),

    around: async (endpoint, answer, signal) => {
      const faults = take(endpoint);
      const gate = held.get(endpoint);
      if (gate) {
        gate.arrive();
        await gate.gate;
      }
      for (const fault of faults) if (fault.kind === "latency") await wait(fault.ms);
      if (faults.some((fault) => fault.kind === "offline")) return Response.error();
      if (faults.some((fault) => fault.kind === "silence")) {
        await untilGivenUp(signal);
        return Response.error();
      }
      const problem = faults.find((fault) => fault.kind === "problem");
      if (problem) {
        const { kind: _, code, detail = "This was asked for, to see what happens.", ...more } = problem;
        return new ProblemAnswer(code, detail, more).toResponse();
      }
      let response = await answer();
      if (faults.some((fault) => fault.kind === "lost")) return Response.error();
      if (faults.some((fault) => fault.kind === "dropped")) return breakOff(response);
      for (const fault of faults) response = await spoil(response, fault);
      return response;
    },
  };
}
