import { createFileRoute } from "@tanstack/react-router";
import { messageQueries } from "#src/api/messages.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { RecordPage } from "#src/features/record/record-page.tsx";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";

export const Route = createFileRoute("/_desk/tickets/$ticketId_/record")({
  codeSplitGroupings: [["loader", "component"]],
  validateSearch: (search: Record<string, unknown>): { notes?: "shown" | undefined } =>
    search.notes === "shown" ? { notes: "shown" } : {},
  loader: async ({ context: { queryClient }, params: { ticketId } }) => {
    queryClient.query(ticketQueries.detail(ticketId)).catch(() => undefined);
    queryClient.infiniteQuery(messageQueries.timeline(ticketId)).catch(() => undefined);
    await loadWholeCatalogue(getPreferences().locale);
  },
  component: RecordRoute,
});

function RecordRoute() {
  const { ticketId } = Route.useParams();
  const { notes } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <RecordPage
      key={ticketId}
      ticketId={ticketId}
      hasNotes={notes === "shown"}
      onNotes={(hasNotes) =>
        void navigate({ search: { notes: hasNotes ? "shown" : undefined }, replace: true })
      }
    />
  );
}
