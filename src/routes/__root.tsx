import type { QueryClient } from "@tanstack/react-query";
import { Outlet, createRootRouteWithContext } from "@tanstack/react-router";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { PageError } from "#src/parts/page-error.tsx";
import { PageNotFound } from "#src/parts/page-not-found.tsx";
import { ToastViewport } from "#src/ui/toast-viewport.tsx";
import { TooltipProvider } from "#src/ui/tooltip-provider.tsx";

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  errorComponent: ({ error, reset }) => <PageError error={error} onRetry={reset} />,
  notFoundComponent: PageNotFound,
});

function Root() {
  const t = useMessages();
  return (
    <TooltipProvider>
      <Outlet />
      <ToastViewport label={t.navigation.notifications} dismissLabel={t.common.close} />
    </TooltipProvider>
  );
}
