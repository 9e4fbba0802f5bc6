import { onTestFinished } from "vitest";
import { createTestServer, type TestServerOptions } from "#mocks/node.ts";
import { createCaller } from "#tests/contract/caller.ts";

/** A desk of its own for one test, and somebody who calls it. */
export function openDesk(
  signedInAs: "aiko" | "ren" | "ingrid" | null = "aiko",
  options: TestServerOptions = {},
) {
  const server = createTestServer({ ...(signedInAs ? { signedInAs } : {}), ...options });
  onTestFinished(() => server.close());
  return { ...server, ...createCaller(() => "") };
}

let keys = 0;
export function key(): Record<"Idempotency-Key", string> {
  keys += 1;
  return { "Idempotency-Key": `key-${keys}` };
}

export const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });
