import type { Fault } from "#mocks/faults.ts";

/** How long the desk waits for an answer; a file waits as long as something moves. */
export const patience = { read: 15_000, write: 30_000, file: 30_000 };

export interface FaultKind {
  name: string;
  fault: Fault;
  /** What the agent reads, of the title and of the rest. */
  words: RegExp;
  /** Nothing comes until the desk gives up. */
  isSilent?: true;
  /** The server understood and refused: the same again would be refused again. */
  isRefusal?: true;
  /** It spoils an answer in JSON, and says nothing where bytes or nothing come back. */
  spoils?: "shape";
  /** The server has done what was asked before its answer went wrong. */
  isDone?: true;
}

const refused = (
  name: string,
  code: Extract<Fault, { kind: "problem" }>["code"],
  words: RegExp,
  more: Partial<Extract<Fault, { kind: "problem" }>> = {},
): FaultKind => ({ name, fault: { kind: "problem", code, ...more }, words, isRefusal: true });

/** Every fault that ends in words, for an endpoint whose answer must hold `missing`. */
export function faultKinds(missing: string | null): FaultKind[] {
  const shape: FaultKind[] =
    missing === null
      ? []
      : [
          {
            name: "malformed JSON",
            fault: { kind: "malformed" },
            words: /The server answered something unexpected/,
            isDone: true,
          },
          {
            name: "a missing field",
            fault: { kind: "missing", field: missing },
            words: /The server answered something unexpected/,
            isDone: true,
          },
        ];
  return [
    refused("403", "forbidden", /You may not do this.*Only group Legal does/s, {
      detail: "Only group Legal does.",
    }),
    refused("404", "not_found", /Not found|does not exist, or you may not see it/),
    refused("409", "ticket_closed", /This ticket is closed/),
    refused("413", "file_too_large", /The file is too large|larger than 20 MB/, { limit: 20_000_000 }),
    refused("422", "invalid", /Something in this is not accepted.*Subject: Too many exclamation marks/s, {
      errors: [{ pointer: "/subject", detail: "Too many exclamation marks." }],
    }),
    {
      name: "412",
      fault: { kind: "problem", code: "version_outdated" },
      words: /Someone else changed this ticket/,
    },
    {
      name: "429 for longer than anybody waits",
      fault: { kind: "problem", code: "too_many_requests", retryAfter: 90 },
      words: /Too many requests.*Try again in 90 seconds/s,
    },
    { name: "offline", fault: { kind: "offline" }, words: /No connection/ },
    { name: "timeout", fault: { kind: "silence" }, words: /The server takes too long/, isSilent: true },
    {
      name: "500",
      fault: { kind: "problem", code: "internal_error" },
      words: /The server failed.*not your mistake/s,
    },
    {
      name: "503",
      fault: { kind: "problem", code: "unavailable" },
      words: /The server is not available/,
    },
    ...shape,
    ...(missing === null
      ? []
      : [
          {
            name: "a connection that drops in the middle of the answer",
            fault: { kind: "dropped" },
            words: /No connection/,
            isDone: true,
          } as const,
        ]),
  ];
}
