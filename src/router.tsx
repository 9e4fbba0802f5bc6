import type { QueryClient } from "@tanstack/react-query";
import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { parseSearchParams, writeSearchParams } from "#src/lib/search-params.ts";
import { routeTree } from "./route-tree.gen.ts";

export function createAppRouter({
  queryClient,
  history,
}: {
  queryClient: QueryClient;
  history?: RouterHistory;
}) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history ? { history } : {}),
    parseSearch: (text) => parseSearchParams(text),
    stringifySearch: (search) => {
      const query = writeSearchParams(search);
      return query && `?${query}`;
    },
    // TanStack Query decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPreload: "intent",
    defaultPreloadDelay: 40,
    scrollRestoration: false,
    defaultPendingMs: 150,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
