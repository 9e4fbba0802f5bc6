import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import "./ticket-in-jsdom.ts";
import "#src/features/help-center/gaps-page.tsx";
import "#src/features/help-center/ticket-articles.tsx";
import { pass, renderApp } from "#tests/render-app.tsx";

configure({ asyncUtilTimeout: 8_000 });

type App = Awaited<ReturnType<typeof renderApp>>;
const field = () => screen.findByRole("textbox", { name: "Search articles" });
const search = async (words: string) => fireEvent.input(await field(), { target: { value: words } });
const miss = { language: "en", outcome: "nothing_found", agentId: "aiko", at: 0 } as const;
const told = ({ desk }: App) => desk.searchMisses.map(({ query, outcome }) => [query, outcome]);

test("what I search in vain is told once it rests, once, without what it says of a person", async () => {
  const app = await renderApp("/kb", { holdsTimers: true });
  await search("qqqqzzzz 0901234567");
  await screen.findByText(/^Nothing found for/);
  await pass(1_000);
  expect(told(app)).toEqual([]);
  await pass(1_500);
  await waitFor(() => expect(told(app)).toEqual([["qqqqzzzz", "nothing_found"]]));
  await search("QQQQZZZZ 12345");
  await screen.findByText(/^Nothing found for “QQQQ/);
  await pass(2_500);
  expect(told(app)).toHaveLength(1);
});

test("what was found and not opened is told when I give it up; what I opened, or typed on from, is not", async () => {
  const app = await renderApp("/kb", { holdsTimers: true });
  await search("pass");
  await screen.findByText(/articles? found/);
  await pass(2_500);
  await search("password");
  await screen.findByRole("link", { name: /^Reset your password/ });
  await pass(2_500);
  await search("phishing");
  await waitFor(() => expect(app.router.state.location.search).toEqual({ q: "phishing" }));
  await waitFor(() => expect(told(app)).toEqual([["password", "nothing_used"]]));
  const [first] = within(await screen.findByRole("list", { name: "Articles" })).getAllByRole("link");
  await app.user.click(first as HTMLElement);
  await pass(2_500);
  await search("fees");
  await pass(500);
  expect(told(app)).toHaveLength(1);
});

test("a search beside a ticket is told with the ticket", async () => {
  const app = await renderApp("/tickets/nenkan-hokokusho", { holdsTimers: true });
  await search("qqqqzzzz");
  await screen.findByText(/^Nothing found for/);
  await pass(2_500);
  await waitFor(() => expect(app.desk.searchMisses).toMatchObject([{ ticketId: "nenkan-hokokusho" }]));
});

test("a supervisor sees what is missing, opens its ticket, and takes it off the list with an undo", async () => {
  const supervisor = await renderApp("/kb", { as: "ren" });
  const query = "qqqqzzzz";
  supervisor.desk.searchMisses.push({ ...miss, query, ticketId: "nenkan-hokokusho" });
  await supervisor.user.click(await screen.findByRole("link", { name: "Searches without an answer" }));
  const link = await screen.findByRole("link", { name: query });
  const row = within(link.closest("li") as HTMLElement);
  expect(row.getByText(/nothing found once · last by Aiko Tanaka/)).toBeVisible();
  expect(row.getByRole("link", { name: /#\d+/ })).toHaveAttribute("href", "/tickets/nenkan-hokokusho");

  await supervisor.user.click(row.getByRole("button", { name: `Dismiss “${query}”` }));
  await waitFor(() => expect(screen.queryByRole("link", { name: query })).toBeNull());
  expect(supervisor.desk.dismissedGaps.size).toBe(1);
  await supervisor.user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("link", { name: query })).toBeVisible();
  expect(supervisor.desk.dismissedGaps.size).toBe(0);
});

test("of a search beside a ticket that a supervisor may not see, nothing is listed", async () => {
  const app = await renderApp("/settings", { as: "ren" });
  const ren = app.desk.agents.get("ren");
  if (!ren) throw new Error("ren");
  app.desk.agents.set("ren", { ...ren, groupIds: ["grp_general"] });
  const isLegal = (id: string) => app.desk.tickets.get(id)?.groupId === "grp_legal";
  const ticketId = app.desk.tickets.keys().find(isLegal);
  expect(ticketId).toBeDefined();
  app.desk.searchMisses.push(
    { ...miss, query: "frozen by court order", ticketId: ticketId ?? null },
    { ...miss, query: "open words", ticketId: null },
  );
  await app.router.navigate({ to: "/kb/gaps" });
  expect(await screen.findByRole("link", { name: "open words" })).toBeVisible();
  expect(screen.queryByText("frozen by court order")).toBeNull();
});

test("who is no supervisor is told why the list is not shown", async () => {
  const app = await renderApp("/kb");
  const link = await screen.findByRole("button", { name: "Searches without an answer" });
  expect(link).toHaveAttribute("aria-disabled", "true");
  expect(link).toHaveAccessibleDescription(/supervisor/i);
  await app.router.navigate({ to: "/kb/gaps" });
  expect(await screen.findByRole("heading", { level: 1, name: /supervisor/i })).toBeVisible();
});
