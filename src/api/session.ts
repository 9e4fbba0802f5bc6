import { queryOptions } from "@tanstack/react-query";
import {
  createSession,
  endAllSessions,
  endSession,
  getSession,
  getSignInOptions,
} from "#src/domain/schema/endpoints/session.ts";
import type { SignIn } from "#src/domain/schema/session.ts";
import { request } from "./client.ts";

export const sessionQueries = {
  current: () =>
    queryOptions({
      queryKey: ["session"],
      queryFn: ({ signal }) => request(getSession, { signal }),
      staleTime: Infinity,
      retry: false,
    }),
  options: () =>
    queryOptions({
      queryKey: ["session", "options"],
      queryFn: ({ signal }) => request(getSignInOptions, { signal }),
      staleTime: Infinity,
    }),
};

/** Who the server takes this browser for now. @throws ProblemError `not_signed_in` */
export function probeSession() {
  return request(getSession, { isProbe: true });
}

export function signIn(body: SignIn) {
  return request(createSession, { body });
}

export function signOut(everywhere: boolean) {
  return everywhere ? request(endAllSessions) : request(endSession);
}
