import { createMemoryHistory } from "@tanstack/react-router";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { onTestFinished, vi } from "vitest";
import { createTestServer, type TestServerOptions } from "#mocks/node.ts";
import { App } from "#src/app.tsx";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { getPreferences } from "#src/store/preferences.ts";
import { settleSignIn } from "#src/store/reauthentication.ts";
import { dismissToast, shownToasts } from "#src/ui/toast-store.ts";
import { createQueryClient } from "#src/query-client.ts";
import { createAppRouter } from "#src/router.tsx";
import { setReauthenticator } from "#src/api/client.ts";

export interface RenderAppOptions extends Omit<TestServerOptions, "signedInAs"> {
  /** Who is signed in: the demo agent when absent, nobody when null. */
  as?: "aiko" | "ren" | null;
  /** Goes on with the desk of an earlier render: a reload, or a second window. */
  server?: ReturnType<typeof createTestServer>;
  /** Timers go as the clock does and can be moved on with `pass`; else only the calendar is held. */
  holdsTimers?: boolean;
}

const timers = [
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  // jsdom would draw its frames by the held interval, and none after the test.
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

/** Lets time pass for a desk that was opened with `holdsTimers`. */
export async function pass(milliseconds: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
}

/** Noon in Tokyo on a Friday, the pretend server's own present. */
const testNow = Date.parse("2026-11-20T03:00:00Z");

/**
 * The real app at a URL, over the real handlers and a desk of its own. The calendar stands still;
 * timers run.
 */
export async function renderApp(
  url: string,
  { as = "aiko", server: given, holdsTimers = false, ...options }: RenderAppOptions = {},
) {
  vi.useFakeTimers({
    toFake: ["Date", ...(holdsTimers ? timers : [])],
    now: testNow,
    ...(holdsTimers ? { shouldAdvanceTime: true, advanceTimeDelta: 20 } : {}),
  });
  const server = given ?? createTestServer({ ...(as ? { signedInAs: as } : {}), ...options });
  const queryClient = createQueryClient({ retry: false });
  const history = createMemoryHistory({ initialEntries: [url] });
  const router = createAppRouter({ queryClient, history });
  const { locale } = getPreferences();
  const messages = await loadCatalogue(locale);
  const user = userEvent.setup(holdsTimers ? { delay: null } : {});
  const view = render(<App queryClient={queryClient} router={router} initial={{ locale, messages }} />);
  onTestFinished(() => {
    view.unmount();
    for (const { id } of shownToasts()) dismissToast(id);
    // A load that is still on its way finds no page to tell.
    router.startTransition = (load) => Promise.resolve(load()).then(() => true);
    queryClient.clear();
    setReauthenticator(null);
    settleSignIn(false);
    if (!given) server.close();
  });
  return { ...view, ...server, server, user, router, queryClient };
}
