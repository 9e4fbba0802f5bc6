import type { Fault } from "./faults.ts";

export interface FaultPreset {
  id: string;
  fault: Fault;
  /** It is about one field of the answer, which whoever sets it names. */
  ofField?: true;
}

const problem = (id: string, fault: Omit<Extract<Fault, { kind: "problem" }>, "kind">): FaultPreset => ({
  id,
  fault: { kind: "problem", ...fault },
});

/** At least one for each kind: a kind that is forgotten here does not compile. */
const byKind: Record<Fault["kind"], FaultPreset[]> = {
  latency: [{ id: "slow", fault: { kind: "latency", ms: 4_000 } }],
  offline: [{ id: "offline", fault: { kind: "offline" } }],
  lost: [{ id: "lost", fault: { kind: "lost" } }],
  silence: [{ id: "silence", fault: { kind: "silence" } }],
  dropped: [{ id: "dropped", fault: { kind: "dropped" } }],
  malformed: [{ id: "malformed", fault: { kind: "malformed" } }],
  missing: [{ id: "missing", fault: { kind: "missing", field: "" }, ofField: true }],
  unknown: [{ id: "unknown", fault: { kind: "unknown", field: "" }, ofField: true }],
  problem: [
    problem("401", { code: "not_signed_in" }),
    problem("403", { code: "forbidden" }),
    problem("404", { code: "not_found" }),
    problem("409", { code: "ticket_closed" }),
    problem("412", { code: "version_outdated" }),
    problem("413", { code: "file_too_large", limit: 1_000_000 }),
    problem("422", { code: "invalid" }),
    problem("429", { code: "too_many_requests", retryAfter: 10 }),
    problem("500", { code: "internal_error" }),
    problem("503", { code: "unavailable" }),
  ],
};

/** Every way an answer can go wrong, as the panel in development offers them. */
export const faultPresets: readonly FaultPreset[] = Object.values(byKind).flat();
