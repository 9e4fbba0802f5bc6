import { Outlet, createFileRoute, redirect } from "@tanstack/react-router";
import { deskQueries } from "#src/api/desk.ts";
import { isProblem } from "#src/api/errors.ts";
import { sessionQueries } from "#src/api/session.ts";
import { DeskShell } from "#src/features/navigation/desk-shell.tsx";
import { ShortcutHelp } from "#src/features/settings/shortcut-help.tsx";
import { SignInAgain } from "#src/features/sign-in/sign-in-again.tsx";
import { askAgainOnExpiry } from "#src/store/reauthentication.ts";

export const Route = createFileRoute("/_desk")({
  // Part of the first page: a file of its own would be one more round trip.
  codeSplitGroupings: [],
  loader: async ({ context: { queryClient }, location }) => {
    const config = queryClient.query({ ...deskQueries.config(), staleTime: "static" });
    const agents = queryClient.query({ ...deskQueries.agents(), staleTime: "static" });
    try {
      await Promise.all([
        queryClient.query({ ...sessionQueries.current(), staleTime: "static" }),
        // Without these the desk still works: it says what is missing, and reads it again.
        config.catch(() => undefined),
        agents.catch(() => undefined),
      ]);
    } catch (error) {
      if (isProblem(error, "not_signed_in"))
        throw redirect({ to: "/sign-in", search: { next: location.href } });
      throw error;
    }
    askAgainOnExpiry();
    // What the first rows do not wait for is loaded behind them.
    import("#src/store/writes.ts")
      .then(({ resumeReplies }) => resumeReplies(queryClient))
      .catch(() => undefined);
  },
  component: () => (
    <DeskShell>
      <Outlet />
      <SignInAgain />
      <ShortcutHelp />
    </DeskShell>
  ),
});
