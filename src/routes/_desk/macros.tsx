import { createFileRoute } from "@tanstack/react-router";
import { macroQueries } from "#src/api/macros.ts";
import { parseMacrosSearch } from "#src/features/macros/macros-search.ts";
import { MacrosPage } from "#src/features/macros/macros-page.tsx";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";

export const Route = createFileRoute("/_desk/macros")({
  codeSplitGroupings: [["loader", "component"]],
  validateSearch: parseMacrosSearch,
  loader: async ({ context: { queryClient } }) => {
    queryClient.query(macroQueries.all()).catch(() => undefined);
    await loadWholeCatalogue(getPreferences().locale);
  },
  component: MacrosRoute,
});

function MacrosRoute() {
  return <MacrosPage search={Route.useSearch()} />;
}
