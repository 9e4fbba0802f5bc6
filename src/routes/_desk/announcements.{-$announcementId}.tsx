import { createFileRoute } from "@tanstack/react-router";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { AnnouncementsPage } from "#src/features/announcements/announcements-page.tsx";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";

export const Route = createFileRoute("/_desk/announcements/{-$announcementId}")({
  codeSplitGroupings: [["loader", "component"]],
  /** `job`: the update whose report is shown. */
  validateSearch: ({ job }: Record<string, unknown>): { job?: string | undefined } =>
    typeof job === "string" ? { job } : {},
  loader: async ({ context: { queryClient } }) => {
    queryClient.query(helpCenterQueries.announcements()).catch(() => undefined);
    await loadWholeCatalogue(getPreferences().locale);
  },
  component: AnnouncementsRoute,
});

function AnnouncementsRoute() {
  const { announcementId } = Route.useParams();
  const { job } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <AnnouncementsPage
      openId={announcementId}
      jobId={job}
      onJob={(next) => void navigate({ search: { job: next } })}
    />
  );
}
