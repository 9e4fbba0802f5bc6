import { setupServer } from "msw/node";
import { createDesk, type DeskOptions } from "./db.ts";
import { createDirector } from "./director.ts";
import { createFaults } from "./faults.ts";
import { createHandlers, type CookieJar } from "./handlers/create-handlers.ts";

/** Noon in Tokyo on a Friday: the desk is open, and stays so. */
const TEST_NOW = Date.parse("2026-11-20T03:00:00Z");

export interface TestServerOptions extends Partial<DeskOptions> {
  /** Who is signed in from the start; nobody when absent. */
  signedInAs?: string;
}

/** A desk of its own behind `fetch`, for one test: it listens from the start, close it at the end. */
export function createTestServer({ signedInAs, ...options }: TestServerOptions = {}) {
  const desk = createDesk({ world: "busy-desk", now: TEST_NOW, ...options });
  const faults = createFaults();
  const jar: CookieJar = { token: null };
  const signIn = (agentId: string) => {
    jar.token = desk.sessions.begin(agentId, desk.clock.now()).token;
  };
  if (signedInAs !== undefined) signIn(signedInAs);
  const server = setupServer(...createHandlers(desk, faults, jar));
  server.listen({ onUnhandledFrame: "error" });
  return {
    desk,
    faults,
    director: createDirector(desk),
    signIn,
    signOut: () => {
      jar.token = null;
    },
    close: () => {
      // Open streams would keep their heartbeats beyond the test.
      desk.events.drop();
      server.close();
    },
  };
}
