import { screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import "./ticket-in-jsdom.ts";
import { renderApp } from "../render-app.tsx";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const strip = () => screen.findByRole("region", { name: "Signals" });
const reply = () => screen.findByRole("textbox", { name: /Public reply to/ });

test("of a customer who is being robbed I see the words first, and one press raises the ticket and begins the safety reply", async () => {
  const app = await renderApp("/tickets/draining-now");
  const [first] = within(await strip()).getAllByRole("listitem");
  if (!first) throw new Error("No signal");
  expect(within(first).getByRole("img", { name: "Urgent" })).toBeVisible();
  expect(first).toHaveTextContent(/Account being emptied.*they are draining my account right now/);
  expect(screen.queryByText("Missing")).not.toBeInTheDocument();
  await app.user.click(within(first).getByRole("button", { name: "Raise and answer" }));
  expect(await reply()).toHaveTextContent(/^We are on it now/);
  await waitFor(() =>
    expect(app.desk.tickets.get("draining-now")).toMatchObject({ priority: "urgent", category: "security" }),
  );
});

test("what a customer left out I ask for with one press, in the customer's language, and nothing is sent by it", async () => {
  const app = await renderApp("/tickets/shukkin-dekinai");
  const missing = within(await strip())
    .getByText("Missing")
    .closest("li");
  if (!missing) throw new Error("No row");
  expect(missing).toHaveTextContent(/time/);
  const before = app.desk.tickets.get("shukkin-dekinai")?.messageCount;
  await app.user.click(within(missing).getByRole("button", { name: "Ask for it" }));
  const field = await reply();
  expect(field).toHaveTextContent(/次の情報をお知らせください/);
  expect(field).toHaveTextContent(/発生した日時/);
  expect(field).toHaveTextContent(/パスワード、シードフレーズ/);
  expect(app.desk.tickets.get("shukkin-dekinai")?.messageCount).toBe(before);
});

test("what I had begun to write stays above what a signal adds", async () => {
  const app = await renderApp("/tickets/shukkin-dekinai");
  await app.user.click(await screen.findByRole("button", { name: /^Reply to/ }));
  await app.user.type(await reply(), "Good morning");
  await app.user.click(within(await strip()).getByRole("button", { name: "Ask for it" }));
  await waitFor(async () => expect(await reply()).toHaveTextContent(/^Good morning.*次の情報/));
});

test("a signal I put aside with one key stays aside, with who and when, until somebody brings it back", async () => {
  const mine = await renderApp("/tickets/help");
  const titles = async () =>
    within(await strip())
      .getAllByRole("listitem")
      .map((row) => row.textContent);
  await strip();
  await mine.user.keyboard("d");
  await screen.findByRole("button", { name: "1 put aside" });
  await waitFor(() => expect(mine.desk.tickets.get("help")?.dismissed).toHaveLength(1));
  expect(await screen.findByText(/Aiko Tanaka put a signal aside: Missing/)).toBeVisible();
  mine.unmount();

  const theirs = await renderApp("/tickets/help", { server: mine.server });
  await theirs.user.click(await screen.findByRole("button", { name: "1 put aside" }));
  expect((await titles()).join()).toMatch(/MissingAiko Tanaka/);
  await theirs.user.click(screen.getByRole("button", { name: "Bring back: Missing" }));
  expect(await screen.findByRole("button", { name: "Ask for it" })).toBeVisible();
  await waitFor(() => expect(theirs.desk.tickets.get("help")?.dismissed).toEqual([]));
});

test("with the keyboard on a signal, the next one has it after I put the first aside, and undo brings it back", async () => {
  const app = await renderApp("/tickets/forged-ceo-release");
  const dismissals = async () => within(await strip()).findAllByRole("button", { name: /^Put aside: / });
  const [first, second] = await dismissals();
  if (!first || !second) throw new Error("Two signals are needed");
  const name = second.getAttribute("aria-label") ?? "";
  first.focus();
  await app.user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByRole("button", { name })).toHaveFocus());
  const dismissed = app.desk.tickets.get("forged-ceo-release")?.dismissed;
  await waitFor(() => expect(dismissed).toHaveLength(1));
  await app.user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(app.desk.tickets.get("forged-ceo-release")?.dismissed).toEqual([]));
  expect(await screen.findByRole("button", { name: first.getAttribute("aria-label") ?? "" })).toBeVisible();
});

test("when the signals cannot be read the desk says so, the ticket stays, and I can try again", async () => {
  class BrokenWorker extends EventTarget {
    onerror: ((event: { message: string }) => void) | null = null;
    postMessage() {
      this.onerror?.({ message: "The script did not load" });
    }
    terminate() {}
  }
  vi.stubGlobal("Worker", BrokenWorker);
  onTestFinished(() => void vi.unstubAllGlobals());
  const app = await renderApp("/tickets/draining-now");
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("The signals of this ticket could not be read");
  expect(screen.getByRole("button", { name: /^Reply/ })).toBeVisible();
  vi.stubGlobal("Worker", undefined);
  await app.user.click(within(alert).getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Account being emptied")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a signal that a colleague puts aside leaves my screen while I look at it", async () => {
  const app = await renderApp("/tickets/help");
  expect(await screen.findByRole("button", { name: "Ask for it" })).toBeVisible();
  app.director.colleagueDismisses({ ticketId: "help", signal: "missing_information" });
  await waitFor(() => expect(screen.queryByRole("button", { name: "Ask for it" })).not.toBeInTheDocument());
});

test("a forged sender is named with what proves it", async () => {
  const app = await renderApp("/tickets/forged-ceo-release");
  const row = within(await strip())
    .getByText("Forged sender")
    .closest("li");
  expect(row).toHaveTextContent("ceo@hoshino.example: SPF softfail, DKIM none, DMARC fail");
  expect(app.desk.tickets.get("forged-ceo-release")?.groupId).toBe("grp_security");
  // It is with Security already.
  expect(
    within(row as HTMLElement).queryByRole("button", { name: "Hand to Security" }),
  ).not.toBeInTheDocument();
});

test("a transaction that a customer names leads to the other tickets that name it", async () => {
  await renderApp("/tickets/withdrawal-stuck-tron");
  const section = (await screen.findByRole("heading", { name: "Transactions" })).closest("section");
  if (!section) throw new Error("No section");
  const links = within(section).getAllByRole("link", { name: /^Find other tickets with/ });
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toHaveAttribute("href", expect.stringMatching(/\/inbox\?.*q=/));
});
