import { createFileRoute } from "@tanstack/react-router";
import { sessionQueries } from "#src/api/session.ts";
import { SignInPage } from "#src/features/sign-in/sign-in-page.tsx";

export const Route = createFileRoute("/sign-in")({
  validateSearch: (search: Record<string, unknown>): { next?: string } =>
    // Only a path of this desk: never another site.
    typeof search.next === "string" && /^\/(?![/\\])/.test(search.next) ? { next: search.next } : {},
  loader: ({ context: { queryClient } }) => {
    queryClient.query(sessionQueries.options()).catch(() => undefined);
  },
  component: SignInRoute,
});

function SignInRoute() {
  const { next } = Route.useSearch();
  return <SignInPage next={next ?? "/inbox"} />;
}
