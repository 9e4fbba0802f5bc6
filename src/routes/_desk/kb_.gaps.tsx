import { createFileRoute } from "@tanstack/react-router";
import { GapsPage } from "#src/features/help-center/gaps-page.tsx";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";

export const Route = createFileRoute("/_desk/kb_/gaps")({
  codeSplitGroupings: [["loader", "component"]],
  loader: async () => {
    await loadWholeCatalogue(getPreferences().locale);
  },
  component: GapsPage,
});
