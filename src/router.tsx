import type { QueryClient } from "@tanstack/react-query";
import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { holdKeys, releaseKeys } from "#src/lib/held-keys.ts";
import { parseSearchParams, writeSearchParams } from "#src/lib/search-params.ts";
import { routeTree } from "./route-tree.gen.ts";

/** A page that takes longer shows that it comes. */
const pendingMs = 150;

export function createAppRouter({
  queryClient,
  history,
}: {
  queryClient: QueryClient;
  history?: RouterHistory;
}) {
  const router = createRouter({
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
    defaultPendingMs: pendingMs,
  });
  // Until the page that was asked for is there, a key would act on the ticket that was left.
  router.subscribe("onBeforeLoad", ({ pathChanged }) => {
    if (pathChanged) holdKeys("navigation", pendingMs * 2);
  });
  router.subscribe("onRendered", () => releaseKeys("navigation"));
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
