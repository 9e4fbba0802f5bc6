import { configure, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import "./ticket-in-jsdom.ts";
import { renderApp } from "../render-app.tsx";

configure({ asyncUtilTimeout: 8_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const id = "draining-now";
const reply = <T extends HTMLElement>() => screen.findByRole<T>("textbox", { name: /Public reply to/ });
const note = () => screen.findByRole("textbox", { name: /^Internal note/ });
const button = (name: RegExp | string) => screen.findByRole("button", { name });
const post = async () => (await reply<HTMLTextAreaElement>()).value;
type App = Awaited<ReturnType<typeof renderApp>>;
const mine = ({ desk }: App) => {
  const ticket = desk.tickets.get(id);
  if (!ticket) throw new Error(id);
  return desk.threads.messages(ticket).filter(({ author }) => author.id === "aiko");
};
/** The first signal of a file waits for what a browser has long since loaded. */
const begin = async (app: App) =>
  app.user.click(await screen.findByRole("button", { name: "Raise and answer" }, { timeout: 15_000 }));

test("to a robbery I answer with one press: raised and with Security, a safe post without a number, a checklist beside it", async () => {
  const app = await renderApp(`/tickets/${id}`);
  await begin(app);
  await waitFor(async () => expect(await post()).toMatch(/^We are on it now.*never ask for passwords/s));
  expect(await post()).not.toMatch(/\d|Olu/);
  await waitFor(() =>
    expect(app.desk.tickets.get(id)).toMatchObject({
      priority: "urgent",
      category: "security",
      groupId: "grp_security",
      tags: expect.arrayContaining(["account-takeover"]),
    }),
  );
  expect(screen.getByText("A note for the team is written beside this reply.")).toBeVisible();
  expect(mine(app)).toHaveLength(0);
});

test("the reply goes out alone; then I tick the checklist in the note and the team sees how far it is", async () => {
  const app = await renderApp(`/tickets/${id}`);
  await begin(app);
  await reply();
  await app.user.click(await button(/^Send as/));
  await waitFor(() => expect(mine(app)).toHaveLength(1));
  expect(mine(app)[0]?.text).not.toContain("[ ]");

  const field = await note();
  await app.user.click(within(field).getByRole("checkbox", { name: /^Withdrawals frozen/ }));
  await app.user.click(within(field).getByRole("checkbox", { name: /API keys revoked/ }));
  await app.user.click(await button("Add note"));
  await waitFor(() => expect(mine(app)).toHaveLength(2));
  expect(mine(app)[1]).toMatchObject({ visibility: "internal" });
  expect(mine(app)[1]?.text).toMatch(
    /\[x\] Withdrawals frozen, pending ones cancelled\n\[ \] Trading and internal transfers stopped\n/,
  );

  const strip = await screen.findByRole("region", { name: "Checklist" });
  expect(strip).toHaveTextContent("2 of 9 done");
  await app.user.click(within(strip).getByRole("button", { name: "Go on ticking" }));
  const again = await note();
  expect(within(again).getByRole("checkbox", { name: /^Withdrawals frozen/ })).toBeChecked();
  expect(within(again).getByRole("checkbox", { name: /^Security lead/ })).not.toBeChecked();
});

test("pressed twice it writes nothing twice, and neither text ever gets into the other", async () => {
  const app = await renderApp(`/tickets/${id}`);
  await begin(app);
  const first = await post();
  await begin(app);
  await waitFor(async () => expect(await reply()).toHaveValue(first));
  await app.user.click(screen.getByRole("radio", { name: "Internal note" }));
  expect(within(await note()).getAllByRole("checkbox")).toHaveLength(9);
  await app.user.click(screen.getByRole("radio", { name: "Public reply" }));
  expect(await reply()).toHaveValue(first);
});

test("when the macros cannot be read I still answer", async () => {
  const app = await renderApp("/tickets/draining-now");
  app.faults.always("listMacros", { kind: "problem", code: "unavailable" });
  await begin(app);
  await waitFor(async () => expect(await post()).toContain("We are looking at your account right now"));
  await waitFor(() => expect(app.desk.tickets.get(id)?.category).toBe("security"));
});

test("what is raised stands among the urgent ones at the top of Security's list, whatever its channel", async () => {
  const app = await renderApp("/settings");
  const raisedId = "travel-rule-searches";
  app.director.colleagueChanges({
    ticketId: raisedId,
    change: { priority: "urgent", category: "security" },
  });
  const nav = await screen.findByRole("navigation", { name: "Main" });
  await app.user.click(await within(nav).findByRole("link", { name: /^Security/ }));
  await waitFor(() => expect(app.router.state.location.search).toMatchObject({ sort: "priority" }));
  await app.user.click(await within(nav).findByRole("link", { name: /^Help centre \d/ }));
  const isRaised = (row: HTMLElement) =>
    within(row)
      .queryAllByRole("link")
      .some((link) => link.getAttribute("href")?.includes(raisedId));
  const rows = await waitFor(() => {
    const list = screen.getByRole("list", { name: /^Tickets: / });
    const found = within(list).getAllByRole("listitem");
    expect(found.some(isRaised)).toBe(true);
    return found;
  });
  const isUrgent = (row: HTMLElement) => within(row).queryByRole("img", { name: /Urgent/ }) !== null;
  const firstOther = rows.findIndex((row) => !isUrgent(row));
  expect(rows.findIndex(isRaised)).toBeLessThan(firstOther);
});
