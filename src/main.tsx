import { createRoot } from "react-dom/client";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";
import { App } from "./app.tsx";
import { createQueryClient } from "./query-client.ts";
import { createAppRouter } from "./router.tsx";
import "./styles.css";

// No await at the top level: the words' file imports from this one, and each would wait for the other.
async function start(root: HTMLElement): Promise<void> {
  const queryClient = createQueryClient();
  const router = createAppRouter({ queryClient });
  const { locale } = getPreferences();
  const words = loadCatalogue(locale);
  // The first page's data is asked for while its words still travel.
  void router.load();
  const initial = { locale, messages: await words };
  createRoot(root).render(<App queryClient={queryClient} router={router} initial={initial} />);
  if (import.meta.env.DEV) {
    const { mountDirector } = await import("#src/features/director/mount-director.tsx");
    mountDirector({ queryClient, router });
  }
}

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
void start(root);
