import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { MessagesContext } from "#src/lib/i18n/messages-context.ts";
import { useCatalogue } from "#src/lib/i18n/use-catalogue.ts";
import { usePreferences } from "#src/store/preferences.ts";
import { DirectorPanel } from "./director-panel.tsx";
import { directorWords } from "./use-director.ts";

interface Surroundings {
  queryClient: QueryClient;
  /** The router, as far as the panel needs it. */
  router: {
    state: { location: { pathname: string } };
    subscribe: (event: "onResolved", listener: () => void) => () => void;
    navigate: (to: { to: "/inbox" }) => Promise<void>;
  };
}

function Director({ queryClient, router }: Surroundings) {
  const { locale } = usePreferences();
  const spoken = useCatalogue(locale, null);
  const path = useSyncExternalStore(
    (listener) => router.subscribe("onResolved", listener),
    () => router.state.location.pathname,
  );
  if (!spoken) return null;
  const [, ticketId = null] = /^\/(?:inbox|tickets)\/([^/]+)$/.exec(path) ?? [];
  return (
    <MessagesContext value={spoken}>
      <DirectorPanel
        // Its fields begin with sample words of the language.
        key={spoken.locale}
        t={directorWords[spoken.locale]}
        ticketId={ticketId === null ? null : decodeURIComponent(ticketId)}
        refresh={() => queryClient.invalidateQueries()}
        goHome={() => void router.navigate({ to: "/inbox" })}
      />
    </MessagesContext>
  );
}

/** The panel of development and of the demo, beside the app and not in it: nothing of the desk knows of it. */
export function mountDirector(surroundings: Surroundings): void {
  const place = document.createElement("div");
  document.body.append(place);
  createRoot(place).render(<Director {...surroundings} />);
}
