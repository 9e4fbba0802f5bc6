import * as z from "zod/mini";
import { agentSchema } from "../actor.ts";
import { deskConfigSchema } from "../desk-config.ts";
import { endpoint } from "../endpoint.ts";
import { sessionSchema, signInOptionsSchema, signInSchema } from "../session.ts";

export const getSignInOptions = endpoint({
  id: "getSignInOptions",
  method: "GET",
  path: "/session/options",
  summary: "How people sign in here",
  tag: "session",
  access: "anyone",
  answer: signInOptionsSchema,
});

export const getSession = endpoint({
  id: "getSession",
  method: "GET",
  path: "/session",
  summary: "Who is signed in",
  tag: "session",
  answer: sessionSchema,
});

export const createSession = endpoint({
  id: "createSession",
  method: "POST",
  path: "/session",
  summary: "Sign in; sets a strict, http-only cookie",
  tag: "session",
  access: "anyone",
  body: signInSchema,
  answer: sessionSchema,
  success: 201,
  problems: ["bad_request", "wrong_credentials", "invalid", "too_many_requests"],
});

export const endSession = endpoint({
  id: "endSession",
  method: "DELETE",
  path: "/session",
  summary: "Sign out here",
  tag: "session",
  success: 204,
});

export const endAllSessions = endpoint({
  id: "endAllSessions",
  method: "DELETE",
  path: "/sessions",
  summary: "Sign out everywhere",
  tag: "session",
  success: 204,
});

export const getDeskConfig = endpoint({
  id: "getDeskConfig",
  method: "GET",
  path: "/config",
  summary: "The desk's configuration",
  tag: "desk",
  answer: deskConfigSchema,
});

export const listAgents = endpoint({
  id: "listAgents",
  method: "GET",
  path: "/agents",
  summary: "The desk's agents",
  tag: "desk",
  answer: z.object({ items: z.array(agentSchema) }),
});
