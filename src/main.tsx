import type { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";
import { App } from "./app.tsx";
import { createQueryClient } from "./query-client.ts";
import { createAppRouter } from "./router.tsx";

/** Rows that stand already are not taken away for something that still waits; but nobody waits for ever. */
const patienceMs = 1_000;

/** @param hasRows - whether the first rows stand in `root`, to be replaced by the same rows, alive */
export async function start(root: HTMLElement, hasRows: boolean): Promise<void> {
  const { locale } = getPreferences();
  if (import.meta.env.MODE === "demo") {
    const [{ openDemo }, { startDemo }] = await Promise.all([
      import("#src/features/demo/open-demo.ts"),
      import("#mocks/browser/start-demo.ts"),
    ]);
    if (!(await openDemo(root, locale, startDemo))) return;
  }
  const queryClient = createQueryClient();
  const router = createAppRouter({ queryClient });
  const words = loadCatalogue(locale);
  // The first page's data is asked for while its words still travel.
  const loaded = router.load();
  if (hasRows) {
    await loaded;
    await answersHere(queryClient);
  }
  const initial = { locale, messages: await words };
  createRoot(root).render(<App queryClient={queryClient} router={router} initial={initial} />);
  if (import.meta.env.DEV || import.meta.env.MODE === "demo") {
    const { mountDirector } = await import("#src/features/director/mount-director.tsx");
    mountDirector({ queryClient, router });
  }
}

function answersHere(client: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (client.isFetching() > 0) return;
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = client.getQueryCache().subscribe(check);
    const timer = setTimeout(() => (stop(), resolve()), patienceMs);
    check();
  });
}
