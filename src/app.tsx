import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect } from "react";
import { MessagesContext } from "#src/lib/i18n/messages-context.ts";
import { useCatalogue, type Spoken } from "#src/lib/i18n/use-catalogue.ts";
import { usePreferences } from "#src/store/preferences.ts";
import type { createAppRouter } from "./router.tsx";

export interface AppProps {
  queryClient: QueryClient;
  router: ReturnType<typeof createAppRouter>;
  /** The words of the language that is kept, loaded before the first paint. */
  initial: Spoken;
}

/** Language, theme and data around the routes. */
export function App({ queryClient, router, initial }: AppProps) {
  const { locale, theme } = usePreferences();
  const spoken = useCatalogue(locale, initial);

  useEffect(() => {
    document.documentElement.lang = spoken.locale;
  }, [spoken.locale]);

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);

  return (
    <MessagesContext value={spoken}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MessagesContext>
  );
}
