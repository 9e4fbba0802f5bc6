import { readFile } from "node:fs/promises";
import { afterEach, expect, test, vi } from "vitest";
import { endpointUrl } from "#src/api/client.ts";
import { ticketPageSize } from "#src/api/tickets.ts";
import { defaultSort, filtersOf, parseInboxSearch } from "#src/domain/rules/inbox-search.ts";
import { getFacets, getTicket, listTickets, listViews } from "#src/domain/schema/endpoints/tickets.ts";
import { getDeskConfig, getSession, listAgents } from "#src/domain/schema/endpoints/session.ts";
import { getTimeline } from "#src/domain/schema/endpoints/timeline.ts";
import { parseSearchParams } from "#src/lib/search-params.ts";

const script = await readFile("public/start.js", "utf8");

/** What the page's first script asks for at a URL. */
function askedAt(url: string): string[] {
  window.history.replaceState(null, "", url);
  vi.useFakeTimers();
  const fetch = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
  // The script as the browser runs it, without a bundler between.
  new Function(script)();
  vi.runAllTimers();
  return fetch.mock.calls.map(([asked]) => String(asked));
}

afterEach(() => {
  vi.useRealTimers();
  delete window.madoguchiEarly;
  window.history.replaceState(null, "", "/");
});

test.each([
  "/",
  "/inbox",
  "/inbox?view=unassigned&sort=waiting",
  "/inbox?channel=email&category=security&category=account&file=x",
  "/inbox?q=%E5%87%BA%E9%87%91+pending",
  "/inbox/draining-now?priority=urgent&tag=vip",
])("asks at %s for exactly what the app will ask for", (url) => {
  const asked = askedAt(url);
  const search = parseInboxSearch(parseSearchParams(new URL(url, "http://desk").search));
  const filters = filtersOf(search);
  const ticketId = /^\/inbox\/([^?]+)/.exec(url)?.[1];
  expect(asked).toEqual([
    endpointUrl(listTickets, {
      query: { ...filters, sort: search.sort ?? defaultSort, limit: ticketPageSize },
    }),
    endpointUrl(getSession),
    endpointUrl(getDeskConfig),
    endpointUrl(listAgents),
    endpointUrl(getFacets, { query: filters }),
    endpointUrl(listViews),
    ...(ticketId
      ? [
          endpointUrl(getTicket, { path: { ticketId } }),
          endpointUrl(getTimeline, { path: { ticketId }, query: {} }),
        ]
      : []),
  ]);
});

test("the rest waits for the rows, but not for a server that takes its time", async () => {
  window.history.replaceState(null, "", "/inbox");
  vi.useFakeTimers();
  const rows = Promise.withResolvers<Response>();
  const fetch = vi.spyOn(globalThis, "fetch").mockReturnValue(rows.promise);
  new Function(script)();
  await vi.advanceTimersByTimeAsync(99);
  expect(fetch).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(fetch).toHaveBeenCalledTimes(6);
  // And is asked for once.
  rows.resolve(new Response());
  await vi.runAllTimersAsync();
  expect(fetch).toHaveBeenCalledTimes(6);
});

test("once the rows have answered, the rest is asked for at once", async () => {
  window.history.replaceState(null, "", "/inbox");
  vi.useFakeTimers();
  const fetch = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response());
  new Function(script)();
  await vi.advanceTimersByTimeAsync(1);
  expect(fetch).toHaveBeenCalledTimes(6);
});

test("asks for nothing before the agent has signed in", () => {
  expect(askedAt("/sign-in")).toEqual([]);
});
