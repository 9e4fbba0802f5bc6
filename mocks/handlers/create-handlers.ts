import { http, type HttpHandler } from "msw/http";
import { notFound, ProblemAnswer } from "../desk/problem.ts";
import type { FaultTaker } from "../faults.ts";
import type { Desk } from "../models/desk.ts";
import { attachmentRoutes } from "./attachments.ts";
import { deskRoutes } from "./desk.ts";
import { eventRoutes } from "./events.ts";
import { helpCenterRoutes } from "./help-center.ts";
import { incidentUpdateRoutes } from "./incident-updates.ts";
import { macroRoutes } from "./macros.ts";
import { messageRoutes } from "./messages.ts";
import { onBehalfRoutes } from "./on-behalf.ts";
import type { Route } from "./route.ts";
import { SESSION_COOKIE, sessionRoutes } from "./session.ts";
import { supervisionRoutes } from "./supervision.ts";
import { ticketRoutes } from "./tickets.ts";

/** Keeps the cookie where the world outside has no place for it: a test, a page's own worker. */
export interface CookieJar {
  token: string | null;
}

const methods = { GET: http.get, POST: http.post, PUT: http.put, PATCH: http.patch, DELETE: http.delete };

const routes: Route[] = [
  ...sessionRoutes,
  ...deskRoutes,
  ...ticketRoutes,
  ...messageRoutes,
  ...macroRoutes,
  ...attachmentRoutes,
  ...onBehalfRoutes,
  ...supervisionRoutes,
  ...helpCenterRoutes,
  ...incidentUpdateRoutes,
  ...eventRoutes,
];

/** From the request's own header only: two clients of one server never share a session. */
function tokenOf(request: Request): string | null {
  for (const part of (request.headers.get("Cookie") ?? "").split(";")) {
    const [name, value] = part.trim().split("=");
    if (name === SESSION_COOKIE && value) return value;
  }
  return null;
}

function keepCookie(jar: CookieJar, response: Response): void {
  for (const cookie of response.headers.getSetCookie()) {
    const [, token] = new RegExp(`^${SESSION_COOKIE}=([^;]*)`).exec(cookie) ?? [];
    if (token !== undefined) jar.token = token || null;
  }
}

async function answer(
  desk: Desk,
  route: Route,
  request: Request,
  params: Record<string, string>,
  token: string | null,
) {
  try {
    return await route.run(desk, request, params, token);
  } catch (error) {
    if (error instanceof ProblemAnswer) return error.toResponse();
    if (request.signal.aborted) return Response.error();
    console.error(`The pretend server failed at ${route.endpoint.id}`, error);
    return new ProblemAnswer(
      "internal_error",
      "The pretend server has a fault of its own; its log says which.",
    ).toResponse();
  }
}

/** What stands between a request that has arrived and the desk. */
export type Door = (request: Request, answer: () => Promise<Response>) => Promise<Response>;
const openDoor: Door = (_, answer) => answer();

/** The ticket API of one desk, as MSW handlers of any origin. */
export function createHandlers(
  desk: Desk,
  faults: FaultTaker,
  jar?: CookieJar,
  door: Door = openDoor,
): HttpHandler[] {
  const isStatic = (route: Route) => (route.endpoint.path.includes("{") ? 1 : 0);
  const handlers = routes
    .toSorted((a, b) => isStatic(a) - isStatic(b))
    .map((route) => {
      const path = `*/api/v1${route.endpoint.path.replace(/\{(\w+)\}/g, ":$1")}`;
      return methods[route.endpoint.method](path, async ({ request, params }) => {
        const token = tokenOf(request) ?? jar?.token ?? null;
        const named = Object.fromEntries(
          Object.entries(params).map(([name, value]) => [name, String(value)]),
        );
        return faults.around(
          route.endpoint.id,
          () =>
            door(request, async () => {
              const response = await answer(desk, route, request, named, token);
              if (jar) keepCookie(jar, response);
              return response;
            }),
          request.signal,
        );
      });
    });
  return [...handlers, http.all("*/api/v1/*", () => notFound("operation").toResponse())];
}
