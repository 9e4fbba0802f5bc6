import { createFileRoute } from "@tanstack/react-router";
import { sessionQueries } from "#src/api/session.ts";
import { SignInPage } from "#src/features/sign-in/sign-in-page.tsx";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";

export const Route = createFileRoute("/sign-in")({
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    // Only a path of this desk: never another site.
    typeof search.next === "string" && /^\/(?![/\\])/.test(search.next) ? { next: search.next } : {},
  loader: async ({ context: { queryClient } }) => {
    queryClient.query(sessionQueries.options()).catch(() => undefined);
    await loadWholeCatalogue(getPreferences().locale);
  },
  component: SignInRoute,
});

function SignInRoute() {
  const { next } = Route.useSearch();
  return <SignInPage next={next ?? "/inbox"} />;
}
