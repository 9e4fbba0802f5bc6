import { createRoot } from "react-dom/client";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";
import { App } from "./app.tsx";
import { createQueryClient } from "./query-client.ts";
import { createAppRouter } from "./router.tsx";
import "./styles.css";

// No await at the top level: the words' file imports from this one, and each would wait for the other.
async function start(root: HTMLElement): Promise<void> {
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
  void router.load();
  const initial = { locale, messages: await words };
  createRoot(root).render(<App queryClient={queryClient} router={router} initial={initial} />);
  if (import.meta.env.DEV || import.meta.env.MODE === "demo") {
    const { mountDirector } = await import("#src/features/director/mount-director.tsx");
    mountDirector({ queryClient, router });
  }
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
void start(root);
