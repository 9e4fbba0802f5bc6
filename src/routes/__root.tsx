import type { QueryClient } from "@tanstack/react-query";
import {
  Outlet,
  createRootRouteWithContext,
  useRouter,
  type ErrorComponentProps,
} from "@tanstack/react-router";
import { useEffect } from "react";
import { OfflineError } from "#src/api/errors.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { latePart } from "#src/parts/late-part.tsx";
import { PageError } from "#src/parts/page-error.tsx";
import { WaitNotice } from "#src/parts/wait-notice.tsx";
import { ToastViewport } from "#src/ui/toast-viewport.tsx";
import { TooltipProvider } from "#src/ui/tooltip-provider.tsx";

const PageNotFound = latePart(async () => (await import("#src/parts/page-not-found.tsx")).PageNotFound);

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Root,
  errorComponent: RootError,
  notFoundComponent: () => <PageNotFound />,
});

const reconnectEveryMs = 5_000;

/** What a loader could not read it reads again; what broke while it was drawn is drawn again. */
function RootError({ error }: ErrorComponentProps) {
  const router = useRouter();
  const isOffline = error instanceof OfflineError;
  useEffect(() => {
    if (!isOffline) return;
    const retry = () => void router.invalidate();
    const timer = setInterval(retry, reconnectEveryMs);
    window.addEventListener("online", retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", retry);
    };
  }, [isOffline, router]);
  return <PageError error={error} onRetry={() => void router.invalidate()} />;
}

function Root() {
  const t = useMessages();
  return (
    <TooltipProvider>
      <WaitNotice />
      <Outlet />
      <ToastViewport label={t.navigation.notifications} dismissLabel={t.common.close} />
    </TooltipProvider>
  );
}
