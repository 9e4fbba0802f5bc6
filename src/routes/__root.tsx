import type { QueryClient } from "@tanstack/react-query";
import { Outlet, createRootRouteWithContext } from "@tanstack/react-router";
import { PageError } from "#src/parts/page-error.tsx";
import { PageNotFound } from "#src/parts/page-not-found.tsx";

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: ({ error, reset }) => <PageError error={error} onRetry={reset} />,
  notFoundComponent: PageNotFound,
});
