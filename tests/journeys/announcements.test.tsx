import { configure, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import type { Desk } from "#mocks/models/desk.ts";
import "./ticket-in-jsdom.ts";
import { renderApp } from "../render-app.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

type App = Awaited<ReturnType<typeof renderApp>>;
const page = "/announcements/ann-tron-delay";
const updates = () => screen.findByRole("region", { name: "One update to all" });
const preview = () => screen.findByRole("dialog", { name: /^Update: TRON/ });
const report = () => screen.findByRole("region", { name: "Report of the update" });

/** The report of another update takes its place. */
const reported = (words: string) =>
  waitFor(() =>
    expect(screen.getByRole("region", { name: "Report of the update" })).toHaveTextContent(words),
  );

/** Tickets wait on the fault: by form, by mail, in public and in private, in several languages. */
function waiting(desk: Desk, ids: readonly string[]): void {
  for (const id of ids) {
    const ticket = desk.tickets.get(id);
    if (!ticket) throw new Error(id);
    ticket.incidentId = "ann-tron-delay";
    desk.tickets.changed(ticket);
  }
}

/** Open tickets with these properties, as many as wanted. */
function someTickets(desk: Desk, count: number, wanted: Record<string, unknown>): string[] {
  const found = [...desk.tickets.values()].filter(
    (ticket) =>
      ["new", "open"].includes(ticket.status) &&
      !["grp_legal", "grp_aml"].includes(ticket.groupId) &&
      Object.entries(wanted).every(([field, value]) => ticket[field as keyof typeof ticket] === value),
  );
  expect(found.length).toBeGreaterThanOrEqual(count);
  return found.slice(0, count).map(({ id }) => id);
}

const sentTo = ({ desk }: App, id: string) => {
  const ticket = desk.tickets.get(id);
  if (!ticket) throw new Error(id);
  return desk.threads
    .messages(ticket)
    .filter(({ author }) => author.id === "aiko")
    .map(({ text }) => text);
};

async function write({ user }: App, texts: Record<string, string>): Promise<void> {
  for (const [language, text] of Object.entries(texts)) {
    await user.click(within(await updates()).getByRole("radio", { name: new RegExp(`^${language}`) }));
    const field = within(await updates()).getByRole("textbox", { name: `Text in ${language}` });
    await waitFor(() => expect(field).not.toHaveAttribute("readonly"));
    await user.click(field);
    await user.paste(text);
  }
}
const seeWho = async ({ user }: App) =>
  user.click(within(await updates()).getByRole("button", { name: "See who gets it" }));

/** Toasts of what was done before may still be there. */
async function undoLast({ user }: App): Promise<void> {
  const [last] = (await screen.findAllByRole("button", { name: "Undo" })).slice(-1);
  if (last) await user.click(last);
}

test("from any page I see what is active, open it, and read it in another language", async () => {
  const { user, router } = await renderApp("/settings");
  const nav = await screen.findByRole("navigation", { name: "Announcements" });
  const active = await within(nav).findByRole("list", { name: "Active now" });
  expect(within(active).getAllByRole("link")).toHaveLength(2);
  await user.click(within(active).getByRole("link", { name: /^TRON/ }));
  expect(await screen.findByRole("heading", { level: 1, name: /^TRON \(TRC20\)/ })).toBeVisible();
  const reader = screen.getByRole("main", { name: "Announcement" });
  expect(reader).toHaveTextContent("USDT, USDC, TRX");
  expect(reader).toHaveTextContent("Help centre, Status page, X");
  expect(reader).toHaveTextContent("No end known yet");
  const languages = within(reader).getByRole("radiogroup", { name: "Language of the text" });
  await user.click(within(languages).getByRole("radio", { name: "日本語" }));
  expect(within(reader).getByRole("heading", { level: 1 })).toHaveTextContent("の入出庫が「承認待ち」のまま");
  expect(router.state.location.pathname).toBe(page);
});

test("active announcements stand on top, those that are over at the end", async () => {
  await renderApp("/announcements");
  const column = await screen.findByRole("main", { name: "Announcements" });
  await within(column).findByRole("list", { name: "Active now" });
  const groups = within(column)
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent);
  expect(groups).toEqual(["Active now", "Announced", "Over"]);
  expect(within(column).getByText("2 active")).toBeVisible();
});

test("a ticket that fits an announcement is offered for linking, with what it was found by; I link it, and take it back", async () => {
  const app = await renderApp("/tickets/withdrawal-stuck-tron");
  const strip = await screen.findByRole("region", { name: "Signals" });
  const row = (await within(strip).findByText("Announcement")).closest("li") as HTMLElement;
  expect(row).toHaveTextContent(/USDT, TRON, .*pending.*“TRON \(TRC20\).*”, since 17 Nov 2026/);
  await app.user.click(within(row).getByRole("button", { name: "Link" }));
  expect(await within(strip).findByRole("link", { name: /^Waits on: TRON/ })).toHaveAttribute("href", page);
  const ticket = () => app.desk.tickets.get("withdrawal-stuck-tron");
  await waitFor(() => expect(ticket()?.incidentId).toBe("ann-tron-delay"));
  expect(
    await screen.findByText(/Aiko Tanaka changed the announcement it waits on from none to TRON/),
  ).toBeInTheDocument();
  await undoLast(app);
  await waitFor(() => expect(ticket()?.incidentId).toBeNull());
  expect(await screen.findByRole("button", { name: "Link" })).toBeVisible();
});

test("an offer I put aside is not made again", async () => {
  const app = await renderApp("/tickets/withdrawal-stuck-tron");
  await app.user.click(await screen.findByRole("button", { name: "Put aside: Announcement" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Link" })).not.toBeInTheDocument());
  expect(app.desk.tickets.get("withdrawal-stuck-tron")?.dismissed?.[0]?.signal).toBe(
    "incident:ann-tron-delay",
  );
});

test("the announcement says how many wait on it, and its link opens exactly these", async () => {
  const app = await renderApp("/settings");
  const ids = someTickets(app.desk, 3, { channel: "web_form" });
  waiting(app.desk, ids);
  await app.router.navigate({
    to: "/announcements/{-$announcementId}",
    params: { announcementId: "ann-tron-delay" },
  });
  expect(await screen.findByText("3 open tickets wait on it")).toBeVisible();
  await app.user.click(screen.getByRole("link", { name: "Show them" }));
  const list = await screen.findByRole("list", { name: /^Tickets: / });
  await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(3));
  await app.user.click(await screen.findByRole("button", { name: "Remove filter: Announcement" }));
  await waitFor(() => expect(app.router.state.location.search).not.toHaveProperty("incident"));
});

test("several tickets of a list are linked at once, and put back", async () => {
  const app = await renderApp("/inbox?category=deposits_withdrawals", { as: "ren" });
  const boxes = await screen.findAllByLabelText(/^Select ticket #/);
  for (const box of boxes.slice(0, 2)) await app.user.click(box);
  const bar = await screen.findByRole("group", { name: "Change the selected tickets" });
  await app.user.click(within(bar).getByRole("button", { name: "Announcement: choose" }));
  await app.user.click(await screen.findByRole("option", { name: /^TRON/ }));
  await app.user.click(await screen.findByRole("button", { name: "Change 2 tickets" }));
  expect(await screen.findByText("2 tickets changed")).toBeVisible();
  const linked = () => [...app.desk.tickets.values()].filter(({ incidentId }) => incidentId).length;
  expect(linked()).toBe(2);
  await undoLast(app);
  await waitFor(() => expect(linked()).toBe(0));
});

test("one update goes to all in their own language, after I have seen to whom, and what fails is reported", async () => {
  const app = await renderApp(page);
  const { desk } = app;
  const [english = "", closing = ""] = someTickets(desk, 2, { channel: "web_form", language: "en" });
  const [japanese = ""] = someTickets(desk, 1, { channel: "email", language: "ja" });
  const [chinese = ""] = someTickets(desk, 1, { channel: "web_form", language: "zh" });
  const ids = [english, closing, japanese, chinese];
  waiting(desk, ids);
  await write(app, { English: "The node has caught up.", 日本語: "同期が完了しました。" });
  await seeWho(app);
  const dialog = await preview();
  expect(await within(dialog).findByText("4 customers get this update")).toBeVisible();
  expect(dialog).toHaveTextContent("There is no text for 简体中文: they get the English one.");
  expect(dialog).toHaveTextContent("the subject stays as it is");
  const mail = within(dialog).getByRole("row", { name: /^E-mail/ });
  expect(
    within(mail)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["0", "1", "1"]);
  expect(ids.flatMap((id) => sentTo(app, id))).not.toContain("The node has caught up.");

  // While I read the preview one is closed and one customer writes.
  const ticket = desk.tickets.get(closing);
  if (ticket) ticket.status = "closed";
  app.director.customerWrites({ ticketId: chinese, text: "已经到账了，谢谢" });
  await app.user.click(within(dialog).getByRole("button", { name: "Send to 4 tickets" }));

  await reported("Sent to 2 tickets · 2 refused");
  expect(sentTo(app, english)).toContain("The node has caught up.");
  expect(sentTo(app, japanese)).toContain("同期が完了しました。");
  expect(sentTo(app, closing)).not.toContain("The node has caught up.");
  expect(sentTo(app, chinese)).not.toContain("The node has caught up.");
  expect(await report()).toHaveTextContent("This ticket is closed");
  expect(await report()).toHaveTextContent("1 customer wrote meanwhile and got nothing");

  // Who wrote meanwhile gets it once I have chosen so, and nobody gets it twice.
  await app.user.click(within(await report()).getByRole("button", { name: "See these again" }));
  expect(await within(await preview()).findByText("1 customer gets this update")).toBeVisible();
  await app.user.click(within(await preview()).getByRole("button", { name: "Send to 1 ticket" }));
  await reported("Sent to 1 ticket");
  expect(sentTo(app, chinese).filter((text) => text === "The node has caught up.")).toHaveLength(1);
  expect(sentTo(app, english).filter((text) => text === "The node has caught up.")).toHaveLength(1);
});

test("a post that everybody reads is counted as its network counts, and names no ticket", async () => {
  const app = await renderApp(page);
  const post = [...app.desk.tickets.values()].find((ticket) => {
    const facts = ticket.origin.facts(ticket);
    return (
      "handle" in facts &&
      facts.network === "x" &&
      facts.visibility === "public" &&
      ["new", "open"].includes(ticket.status)
    );
  });
  if (!post) throw new Error("No public post");
  const [form = ""] = someTickets(app.desk, 1, { channel: "web_form", language: "en" });
  waiting(app.desk, [post.id, form]);
  await write(app, { English: "The node has caught up, see ticket 4812." });
  await seeWho(app);
  const first = await preview();
  expect(await within(first).findByText(/40 of 280 characters/)).toBeVisible();
  expect(within(first).getByRole("button", { name: "Send to 2 tickets" })).toHaveAccessibleDescription(
    /may not stand there: ticket 4812/,
  );
  await app.user.click(within(first).getByRole("button", { name: "Back to the text" }));

  await write(app, { English: " It took a while.".repeat(20) });
  await seeWho(app);
  const second = await preview();
  expect(await within(second).findByText("1 customer gets this update")).toBeVisible();
  expect(within(second).getByRole("list", { name: "Tickets that would be refused" })).toHaveTextContent(
    "Too long for X: at most 280 characters",
  );
});

test("when the server's answer is lost I ask again, and everybody got it exactly once", async () => {
  const app = await renderApp(page);
  const ids = someTickets(app.desk, 3, { channel: "web_form", language: "en" });
  waiting(app.desk, ids);
  await write(app, { English: "All withdrawals have gone out." });
  await seeWho(app);
  app.faults.next("sendIncidentUpdate", { kind: "lost" });
  await app.user.click(await within(await preview()).findByRole("button", { name: "Send to 3 tickets" }));
  const failure = await within(await preview()).findByRole("alert");
  await waitFor(() => expect(sentTo(app, ids[0] ?? "")).toContain("All withdrawals have gone out."));
  await app.user.click(within(failure).getByRole("button", { name: "Try again" }));
  await reported("Sent to 3 tickets");
  for (const id of ids)
    expect(sentTo(app, id).filter((text) => text === "All withdrawals have gone out.")).toHaveLength(1);
});

test("after a reload I am told that the last update may be out, and to ask again sends nothing twice", async () => {
  const mine = await renderApp(page);
  const ids = someTickets(mine.desk, 2, { channel: "web_form", language: "en" });
  waiting(mine.desk, ids);
  await write(mine, { English: "All withdrawals have gone out." });
  await seeWho(mine);
  mine.faults.next("sendIncidentUpdate", { kind: "lost" });
  await mine.user.click(await within(await preview()).findByRole("button", { name: "Send to 2 tickets" }));
  await within(await preview()).findByRole("alert");
  mine.unmount();

  const again = await renderApp(page, { server: mine.server });
  expect(await screen.findByText("The last update may have been sent")).toBeVisible();
  await again.user.click(screen.getByRole("button", { name: "Ask again" }));
  await reported("Sent to 2 tickets");
  for (const id of ids)
    expect(sentTo(again, id).filter((text) => text === "All withdrawals have gone out.")).toHaveLength(1);
});

test("what I have begun to write is there when I come back", async () => {
  const mine = await renderApp(page);
  await write(mine, { English: "We are still working on it." });
  await mine.router.navigate({ to: "/settings" });
  await screen.findByRole("heading", { name: "Settings" });
  await mine.router.navigate({
    to: "/announcements/{-$announcementId}",
    params: { announcementId: "ann-tron-delay" },
  });
  await waitFor(() =>
    expect(screen.getByRole("textbox", { name: "Text in English" })).toHaveValue(
      "We are still working on it.",
    ),
  );
});
