import { createFileRoute } from "@tanstack/react-router";
import { NewTicketPage } from "#src/features/new-ticket/new-ticket-page.tsx";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";

export const Route = createFileRoute("/_desk/tickets/new")({
  codeSplitGroupings: [["loader", "component"]],
  loader: () => loadWholeCatalogue(getPreferences().locale).then(() => undefined),
  component: NewTicketPage,
});
