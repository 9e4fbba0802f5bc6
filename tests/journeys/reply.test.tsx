import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import "./ticket-in-jsdom.ts";
import { renderApp } from "../render-app.tsx";

configure({ asyncUtilTimeout: 8_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const ticketId = "withdrawal-stuck-tron";
const words = "We are looking into it now.";
const pendingList = () => screen.queryByRole("list", { name: "Messages on their way" });

type Desk = Awaited<ReturnType<typeof renderApp>>;

async function write({ user }: Pick<Desk, "user">, text: string, open: RegExp | string = /^Reply to/) {
  await user.click(await screen.findByRole("button", { name: open }));
  const field = await screen.findByRole("textbox", { name: /Public reply to|Internal note/ });
  await user.type(field, text);
  return field;
}
const sendButton = (name: RegExp | string = "Send as Pending") => screen.findByRole("button", { name });
const sent = (desk: Desk["desk"], id = ticketId) => {
  const ticket = desk.tickets.get(id);
  if (!ticket) throw new Error(id);
  return desk.threads.messages(ticket).filter((message) => message.author.id === "aiko");
};

test("my reply shows at once as sending, then in the thread, and leaves nothing behind", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  const before = (await screen.findAllByRole("article")).length;
  await write(app, words);
  const release = app.faults.hold("sendMessage");
  await app.user.click(await sendButton());

  const pending = await screen.findByRole("list", { name: "Messages on their way" });
  expect(within(pending).getByText(words)).toBeVisible();
  expect(within(pending).getByText("Sending…")).toBeVisible();
  release();
  await waitFor(() => expect(pendingList()).toBeNull());
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.getAllByRole("article").length).toBeGreaterThan(before);
  expect(app.desk.tickets.get(ticketId)?.status).toBe("pending");
  expect(await screen.findByRole("button", { name: /^Reply to/ })).toHaveFocus();
});

test("a reply whose answer was lost is tried again under its key and reaches the customer once", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  await write(app, words);
  app.faults.next("sendMessage", { kind: "lost" });
  await app.user.click(await sendButton());

  expect(await screen.findByText(/Perhaps not sent/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Edit" })).toHaveAttribute("aria-disabled", "true");
  // The live stream may have told of it before: the second try must still end at this server.
  const release = app.faults.hold("sendMessage");
  await app.user.click(screen.getByRole("button", { name: "Try again" }));
  await release.arrived;
  release();
  await waitFor(() => expect(pendingList()).toBeNull());
  expect(sent(app.desk)).toHaveLength(1);
});

test("Control+Enter right after the last key sends every word of it", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  await write(app, `${words} Nothing is left to do{Control>}{Enter}{/Control}`);
  await waitFor(() => expect(sent(app.desk)).toHaveLength(1));
  expect(sent(app.desk)[0]?.text).toBe(`${words} Nothing is left to do`);
});

test("closed and opened again in the middle of a word, the reply goes on where it was", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  const field = await write(app, "We have looked");
  const close = screen.getByRole("button", { name: /^Close the composer/ });
  await app.user.type(field, " i");
  fireEvent.click(close);
  fireEvent.click(screen.getByRole("button", { name: /^Draft: We have looked i/ }));
  await app.user.type(await screen.findByRole("textbox", { name: /Public reply to/ }), "nto it");
  expect(screen.getByRole("textbox", { name: /Public reply to/ })).toHaveTextContent(
    "We have looked into it",
  );
});

test("a reply the server refuses comes back to be edited, and goes out once", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  await write(app, words);
  app.faults.next("sendMessage", { kind: "problem", code: "invalid" });
  await app.user.click(await sendButton());

  await screen.findByText(/Not sent/);
  await app.user.click(screen.getByRole("button", { name: "Edit" }));
  const field = await screen.findByRole("textbox", { name: /Public reply to/ });
  await waitFor(() => expect(field).toHaveTextContent(words));
  expect(pendingList()).toBeNull();
  await app.user.click(await sendButton());
  await waitFor(() => expect(sent(app.desk)).toHaveLength(1));
});

test("when the customer writes meanwhile nothing is sent until I have seen it and mean it", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  await write(app, words);
  app.director.dropStreams();
  app.director.customerWrites({ ticketId, text: "It has arrived after all!" });
  await app.user.click(await sendButton());

  expect(await screen.findByText("The conversation has moved on")).toBeVisible();
  expect(screen.getByText("It has arrived after all!")).toBeVisible();
  expect(sent(app.desk)).toHaveLength(0);
  expect(await screen.findByRole("textbox", { name: /Public reply to/ })).toHaveTextContent(words);
  await app.user.click(await sendButton("Send anyway"));
  await waitFor(() => expect(sent(app.desk)).toHaveLength(1));
  expect(screen.queryByText("The conversation has moved on")).toBeNull();
});

test("what I typed is there again after a reload, and a reply on its way goes on by itself", async () => {
  const first = await renderApp(`/tickets/${ticketId}`);
  await write(first, "Half a sentence");
  await new Promise((resolve) => setTimeout(resolve, 600));
  first.unmount();

  const second = await renderApp(`/tickets/${ticketId}`, { server: first.server });
  const field = await screen.findByRole("textbox", { name: /Public reply to/ });
  expect(field).toHaveTextContent("Half a sentence");
  // The request leaves, and the window closes before its answer.
  const release = second.faults.hold("sendMessage");
  await second.user.click(await sendButton());
  await release.arrived;
  second.unmount();
  release();

  const third = await renderApp("/inbox", { server: first.server });
  await waitFor(() => expect(sent(third.desk)).toHaveLength(1));
  await third.router.navigate({ to: "/tickets/$ticketId", params: { ticketId } });
  expect(await screen.findByRole("button", { name: /^Reply to/ })).toBeVisible();
  expect(pendingList()).toBeNull();
  expect(sent(third.desk)).toHaveLength(1);
});

test("an internal note says so, goes to the team only and leaves the status as it is", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  await write(app, "Check the hot wallet first", /^Internal note/);
  expect(screen.getByText("Only the team sees this")).toBeVisible();
  await app.user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(sent(app.desk).map(({ visibility }) => visibility)).toEqual(["internal"]));
  expect(app.desk.tickets.get(ticketId)?.status).toBe("new");
});

test("Control+Enter sends nothing while an IME composes", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  const field = await write(app, words);
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true, isComposing: true, keyCode: 229 });
  expect(pendingList()).toBeNull();
  fireEvent.keyDown(field, { key: "Enter", ctrlKey: true });
  await waitFor(() => expect(sent(app.desk)).toHaveLength(1));
});

test("a macro's missing value is marked and holds the reply back until I fill it in", async () => {
  const app = await renderApp("/tickets/help");
  await write(app, "Hello.");
  await app.user.click(screen.getByRole("button", { name: "Macros" }));
  await app.user.click(await screen.findByRole("option", { name: /Deposit on the wrong network/ }));
  expect(await screen.findByText(/places? to fill in/)).toBeVisible();
  const button = await sendButton(/^Send as/);
  expect(button).toHaveAttribute("aria-disabled", "true");
  await app.user.click(button);
  expect(sent(app.desk, "help")).toHaveLength(0);
});

test("an empty file is refused with words, a good one goes with the reply", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  await write(app, "Here is the record.");
  const input = document.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement;
  await app.user.upload(input, [
    new File([], "empty.txt"),
    new File(["a,b"], "record.csv", { type: "text/csv" }),
  ]);
  expect(await screen.findByText("Not attached: the file is empty")).toBeVisible();
  await app.user.click(screen.getByRole("button", { name: "Remove empty.txt" }));
  await screen.findByRole("button", { name: "Remove record.csv" });
  await app.user.click(await sendButton());
  await waitFor(() => expect(sent(app.desk)[0]?.files.map(({ name }) => name)).toEqual(["record.csv"]));
});

test("a public post counts as the network counts and warns of account data", async () => {
  const app = await renderApp("/tickets/draining-now");
  await app.user.click(await screen.findByRole("button", { name: /^Reply to/ }));
  const field = await screen.findByRole("textbox", { name: /Public reply to/ });
  expect(screen.getByText(/everybody can read it/)).toBeVisible();
  await app.user.type(field, "安心してください kim@example.com");
  expect(await screen.findByText("248 characters left")).toBeVisible();
  expect(screen.getByText(/looks like account data/)).toHaveTextContent("kim@example.com");
  fireEvent.change(field, { target: { value: "あ".repeat(141) } });
  expect(await screen.findByText("2 characters too many")).toBeVisible();
  expect(await sendButton()).toHaveAttribute("aria-disabled", "true");
});

test("a mail goes to its sender and to everybody who read along, but never to ourselves", async () => {
  const app = await renderApp("/tickets/bank-statement-pdf");
  await write(app, "We have your statement.");
  await app.user.type(screen.getByRole("textbox", { name: "Add Cc" }), "auditor@bank.example{Enter}");
  await app.user.click(await sendButton());
  await waitFor(() =>
    expect(sent(app.desk, "bank-statement-pdf").at(-1)?.text).toBe("We have your statement."),
  );
  const mail = sent(app.desk, "bank-statement-pdf").at(-1)?.mail;
  expect(mail?.cc.map(({ address }) => address)).toContain("auditor@bank.example");
  expect(mail?.to.map(({ address }) => address)).not.toContain(mail?.from.address);
});

test("signed out in the middle of a reply, I sign in again in place and it goes out", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  await write(app, words);
  app.director.endSessions();
  await app.user.click(await sendButton());
  const dialog = await screen.findByRole("dialog");
  expect(sent(app.desk)).toHaveLength(0);
  await app.user.click(await within(dialog).findByRole("button", { name: /Aiko/ }));
  await waitFor(() => expect(sent(app.desk)).toHaveLength(1));
});
