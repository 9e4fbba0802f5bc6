import { createDesk } from "#mocks/db.ts";
import { serveDesk } from "#mocks/http-server.ts";
import type { SignIn } from "#src/domain/schema/session.ts";
import type { ContractTarget } from "./contract-context.ts";
import { contractSuite } from "./contract-suite.ts";

const { CONTRACT_BASE_URL: origin, CONTRACT_AGENT, CONTRACT_SUPERVISOR, CONTRACT_PASSWORD } = process.env;

const account = (email: string | undefined, demo: string): SignIn =>
  email === undefined
    ? { method: "demo", accountId: demo }
    : { method: "password", email, password: CONTRACT_PASSWORD ?? "" };

async function open(): Promise<ContractTarget> {
  const accounts = {
    agent: account(CONTRACT_AGENT, "aiko"),
    supervisor: account(CONTRACT_SUPERVISOR, "ren"),
  };
  if (origin !== undefined) return { origin: origin.replace(/\/(api\/v1\/?)?$/, ""), ...accounts };
  const { url, close } = await serveDesk(
    createDesk({ world: "busy-desk", now: Date.parse("2026-11-20T03:00:00Z") }),
  );
  return { origin: url, close, ...accounts };
}

contractSuite(origin ?? "the pretend server", open);
