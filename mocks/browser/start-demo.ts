import { getResponse } from "msw";
import { setupWorker } from "msw/browser";
import { http, type HttpHandler } from "msw/http";
import { createArrivals } from "../arrivals.ts";
import { warmSearch } from "../desk/warm-search.ts";
import { directorHandlers } from "../director-handlers.ts";
import { createFaults } from "../faults.ts";
import { createHandlers } from "../handlers/create-handlers.ts";
import { beginAnew, openJournal } from "./journal.ts";
import { canStream, endAfterNow } from "./polled-events.ts";
import { openSharedDesk } from "./shared-desk.ts";
import { createTabCookie } from "./tab-cookie.ts";

// Before anybody turns the clock of the page.
const now = Date.now.bind(Date);
/** What is this page's own affair and no part of the desk. */
const ofThisPage = /\/__desk\/(?:state|faults|drop-streams|arrivals|world)$/;

/** The whole pretend server in this page, behind a service worker that stands at `workerUrl`. */
export async function startDemo(workerUrl: string): Promise<void> {
  const journal = await openJournal(now());
  const jar = createTabCookie();
  const { desk, door, tellOthers } = await openSharedDesk(journal, jar, now);
  const faults = createFaults();

  const arrivals = createArrivals({
    seed: journal.begun,
    arrive: () => {
      if (!document.hidden) void direct(new Request(`${location.origin}/__desk/arrive`, { method: "POST" }));
    },
  });
  const director = directorHandlers(desk, faults, {
    arrivals,
    changeWorld: (world) => {
      void beginAnew(world, now()).then(() => {
        tellOthers("restarted");
        location.reload();
      });
    },
  });
  const direct = async (request: Request): Promise<Response | undefined> => {
    const answer = async () => (await getResponse(director, request)) ?? Response.error();
    return ofThisPage.test(new URL(request.url).pathname) ? answer() : door(request, answer);
  };

  const api = createHandlers(desk, faults, jar, door);
  const polled: HttpHandler[] = canStream()
    ? []
    : [
        http.get("*/api/v1/events", async ({ request }) => {
          const response = await getResponse(api, request);
          return response && endAfterNow(response);
        }),
      ];
  const worker = setupWorker(
    http.all("*/__desk/*", ({ request }) => direct(request)),
    ...polled,
    ...api,
  );
  await worker.start({ quiet: true, onUnhandledFrame: "bypass", serviceWorker: { url: workerUrl } });
  warmSearch(desk);

  // In one window of them, or customers would come twice as often.
  if (navigator.locks) {
    void navigator.locks.request("madoguchi-demo-arrivals", () => {
      arrivals.set(true);
      return new Promise(() => {});
    });
  } else arrivals.set(true);
}
