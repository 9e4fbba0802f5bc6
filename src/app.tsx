import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { MessagesContext } from "#src/lib/i18n/messages-context.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";
import { usePreferences } from "#src/store/preferences.ts";
import type { createAppRouter } from "./router.tsx";

export interface AppProps {
  queryClient: QueryClient;
  router: ReturnType<typeof createAppRouter>;
  /** The words of the language that is kept, loaded before the first paint. */
  initial: { locale: Locale; messages: Catalogue };
}

/** Language, theme and data around the routes. */
export function App({ queryClient, router, initial }: AppProps) {
  const { locale, theme } = usePreferences();
  const [spoken, setSpoken] = useState(initial);

  useEffect(() => {
    let isCurrent = true;
    // Until the words are there the desk keeps the language it has.
    loadCatalogue(locale).then(
      (messages) => isCurrent && setSpoken({ locale, messages }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);

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
