import * as table from "#src/domain/schema/endpoints/session.ts";
import type { Session } from "#src/domain/schema/session.ts";
import { instantOf } from "../desk/clock.ts";
import { invalid, ProblemAnswer } from "../desk/problem.ts";
import { storageKeyOf, type SessionRecord } from "../desk/sessions.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord } from "../models/records.ts";
import { route, routeForAnyone } from "./route.ts";

export const SESSION_COOKIE = "madoguchi_session";
const DEMO_PASSWORD = "madoguchi";
/** One agent and one supervisor are enough to see both desks. */
const DEMO_ACCOUNTS = ["aiko", "ren"];
const COOKIE = `Path=/; HttpOnly; SameSite=Strict`;

function demoAccounts(desk: Desk): AgentRecord[] {
  return DEMO_ACCOUNTS.map((id) => desk.agents.get(id)).filter((agent) => agent !== undefined);
}

function describe(desk: Desk, agent: AgentRecord): string {
  const names = desk.config.groups
    .filter((group) => agent.groupIds.includes(group.id))
    .map((group) => group.name);
  return agent.role === "supervisor" ? "All groups, queues and workload" : names.join(", ");
}

function sessionAnswer(desk: Desk, agent: AgentRecord, session: SessionRecord): Session {
  const { id, name, email, role, locale } = agent;
  return {
    agent: { id, name, email, role, locale },
    groupIds: [...agent.groupIds],
    storageKey: storageKeyOf(desk.seed, id),
    lastEventId: desk.events.lastId(),
    expiresAt: instantOf(session.expiresAt),
  };
}

function byPassword(desk: Desk, email: string, password: string): AgentRecord {
  const address = email.trim().toLowerCase();
  const now = desk.clock.now();
  const wait = () =>
    new ProblemAnswer("too_many_requests", "Too many tries for this address. Wait a little.", {
      retryAfter: 300,
    });
  if (desk.sessions.isLocked(address, now)) throw wait();
  const agent = [...desk.agents.values()].find((candidate) => candidate.email.toLowerCase() === address);
  if (agent && password === DEMO_PASSWORD) return agent;
  if (desk.sessions.failed(address, now)) throw wait();
  throw new ProblemAnswer("wrong_credentials", "The address and the password do not belong together.");
}

const signedOut = () =>
  new Response(null, {
    status: 204,
    headers: { "Set-Cookie": `${SESSION_COOKIE}=; ${COOKIE}; Max-Age=0`, "Cache-Control": "no-store" },
  });

export const sessionRoutes = [
  routeForAnyone(table.getSignInOptions, ({ desk }) => ({
    body: {
      exchangeName: desk.config.exchangeName,
      ssoUrl: null,
      password: true,
      demoAccounts: demoAccounts(desk).map((agent) => ({
        id: agent.id,
        name: agent.name,
        role: agent.role,
        description: describe(desk, agent),
      })),
    },
  })),

  route(table.getSession, ({ desk, agent, session }) => ({ body: sessionAnswer(desk, agent, session) })),

  routeForAnyone(table.createSession, ({ desk, body }) => {
    const agent =
      body.method === "password"
        ? byPassword(desk, body.email, body.password)
        : desk.agents.get(body.accountId);
    if (!agent || (body.method === "demo" && !DEMO_ACCOUNTS.includes(agent.id)))
      throw invalid("/accountId", "There is no such demo account.");
    const session = desk.sessions.begin(agent.id, desk.clock.now());
    return {
      body: sessionAnswer(desk, agent, session),
      headers: { "Set-Cookie": `${SESSION_COOKIE}=${session.token}; ${COOKIE}` },
    };
  }),

  route(table.endSession, ({ desk, session }) => {
    desk.sessions.end(session.token);
    return signedOut();
  }),

  route(table.endAllSessions, ({ desk, agent }) => {
    desk.sessions.endAll(agent.id);
    return signedOut();
  }),
];
