import { Outlet, createFileRoute, useMatch } from "@tanstack/react-router";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { HelpCenterPage } from "#src/features/help-center/help-center-page.tsx";
import { parseKbSearch } from "#src/features/help-center/kb-search.ts";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";

export const Route = createFileRoute("/_desk/kb")({
  // Only the address is read with the first page; all else comes with the help centre.
  codeSplitGroupings: [["loader", "component"]],
  validateSearch: parseKbSearch,
  loader: async ({ context: { queryClient } }) => {
    // Errors are shown by the parts that wanted the data.
    for (const read of [
      queryClient.query(helpCenterQueries.sections()),
      queryClient.query(helpCenterQueries.articles()),
      queryClient.query(helpCenterQueries.announcements()),
    ])
      read.catch(() => undefined);
    await loadWholeCatalogue(getPreferences().locale);
  },
  component: KbRoute,
});

function KbRoute() {
  const search = Route.useSearch();
  const openId = useMatch({
    from: "/_desk/kb/$articleId",
    shouldThrow: false,
    select: (match) => match.params.articleId,
  });
  return (
    <HelpCenterPage search={search} openId={openId}>
      <Outlet />
    </HelpCenterPage>
  );
}
