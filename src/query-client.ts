import { QueryClient } from "@tanstack/react-query";
import { OfflineError, ProblemError, TimeoutError } from "#src/api/errors.ts";

const readTries = 2;

/** Only what may heal by itself is tried again: a broken line, a tired server. */
function mayHeal(error: Error): boolean {
  if (error instanceof ProblemError) return error.problem.status >= 500;
  return error instanceof OfflineError || error instanceof TimeoutError;
}

/** `retry: false` for tests, where a held clock would never reach the second try. */
export function createQueryClient({ retry = true }: { retry?: boolean } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The stream brings what changes; a focus is no reason to ask again.
        refetchOnWindowFocus: false,
        // An agent without a connection is told so instead of waiting for a resume.
        networkMode: "always",
        retry: (failures, error) => retry && failures < readTries && mayHeal(error),
        retryDelay: (failures) => 400 * 2 ** failures,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
