import { configure, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import "./ticket-in-jsdom.ts";
import "#src/features/calls/call-task.tsx";
import "#src/features/identity/identity-section.tsx";
import "#src/features/new-ticket/new-ticket-page.tsx";
import "#src/lib/i18n/messages/en-later.ts";
import { vaultOf } from "#src/store/vault.ts";
import { renderApp } from "../render-app.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

type App = Awaited<ReturnType<typeof renderApp>>;
const field = (name: string) => screen.findByRole("textbox", { name });

async function write({ user }: App, name: string, text: string) {
  await user.click(await field(name));
  await user.paste(text);
}
async function find({ user }: App, text: string, name: RegExp) {
  await user.type(await screen.findByRole("searchbox", { name: "Name, e-mail, phone or id" }), text);
  await user.click(await screen.findByRole("button", { name }));
}
async function choose({ user }: App, category: RegExp) {
  await user.click(await screen.findByRole("button", { name: /^Category: / }));
  await user.click(await screen.findByRole("option", { name: category }));
}
async function fillIn(app: App) {
  await find(app, "hannah", /Hannah Becker/);
  await choose(app, /^Deposits/);
  await write(app, "Subject", "Withdrawal missing");
  await write(app, "What they say", "I sent 2 ETH yesterday and it is not there.");
}
async function isKept({ queryClient }: App, fields: Record<string, unknown>) {
  const vault = await vaultOf(queryClient);
  await waitFor(async () => expect(await vault.read("drafts", "form new-ticket")).toMatchObject(fields));
}
const created = ({ desk }: App) =>
  desk.tickets
    .keys()
    .map((id) => desk.tickets.get(id))
    .filter((ticket) => ticket?.channel === "phone" || ticket?.channel === "walk_in");

test("for a customer on the phone I write a ticket, read it back, create it, and it opens", async () => {
  const app = await renderApp("/inbox");
  await screen.findByRole("navigation", { name: "Main" });
  await app.user.keyboard("t");
  expect(await screen.findByRole("heading", { name: "New ticket for a customer" })).toBeVisible();
  await fillIn(app);
  await write(app, "Network", "ERC20");
  await app.user.click(screen.getByRole("button", { name: "Preview" }));

  const preview = await screen.findByRole("article", { name: "This ticket will be created" });
  expect(preview).toHaveTextContent(
    /Withdrawal missing.*Phone.*Deposits & withdrawals.*Answered by Payments/,
  );
  expect(preview).toHaveTextContent(/I sent 2 ETH yesterday.*Hannah Becker.*ERC20/);
  expect(created(app)).toHaveLength(0);
  await app.user.click(screen.getByRole("button", { name: "Create ticket" }));

  expect(await screen.findByRole("button", { name: "Withdrawal missing. Edit subject" })).toBeVisible();
  const [ticket] = created(app);
  expect(ticket).toMatchObject({
    channel: "phone",
    category: "deposits_withdrawals",
    requesterId: "hannah",
    groupId: "grp_payments",
    status: "new",
  });
  expect(app.router.state.location.pathname).toBe(`/tickets/${ticket?.id}`);
  expect(await screen.findByText("Aiko Tanaka opened the ticket")).toBeVisible();
  const thread = screen.getByRole("region", { name: "Conversation" });
  expect(within(thread).getByText("I sent 2 ETH yesterday and it is not there.")).toBeVisible();
});

test("while I type I see what is still to ask, and it leaves the list when I have asked", async () => {
  const app = await renderApp("/tickets/new");
  const list = () => screen.findByRole("region", { name: "Still to ask" });
  expect(await list()).toHaveTextContent(/Choose a category/);
  await choose(app, /^Deposits/);
  await write(app, "What they say", "My coins did not arrive.");
  expect(await within(await list()).findByText(/^The transaction id or hash/)).toBeVisible();
  expect(within(await list()).getByText("The exact amount")).toBeVisible();
  await write(app, "Amount", "2 ETH");
  await waitFor(async () => expect(within(await list()).queryByText("The exact amount")).toBeNull());
});

test("somebody the desk does not know gets a name and a number, and is its customer from then on", async () => {
  const app = await renderApp("/tickets/new");
  await app.user.type(await screen.findByRole("searchbox"), "Nobody Knownhere");
  expect(await screen.findByText("Nobody with this name, contact or id.")).toBeVisible();
  await app.user.click(screen.getByRole("button", { name: "Somebody new" }));
  expect(await field("Name")).toHaveValue("Nobody Knownhere");
  await write(app, "Phone", "+44 20 7946 0000");
  await app.user.click(screen.getByRole("radio", { name: "Walk-in" }));
  await choose(app, /^Account/);
  await write(app, "Subject", "Wants an account");
  await write(app, "What they say", "How do I open an account?");
  await app.user.click(screen.getByRole("button", { name: "Preview" }));
  await app.user.click(await screen.findByRole("button", { name: "Create ticket" }));
  await screen.findByRole("button", { name: "Wants an account. Edit subject" });
  const [ticket] = created(app);
  expect(ticket?.channel).toBe("walk_in");
  expect(app.desk.people.get(ticket?.requesterId ?? "")).toMatchObject({
    name: "Nobody Knownhere",
    contacts: [{ kind: "phone", value: "+44 20 7946 0000" }],
  });
  // Whom we can only reach by phone is to be called.
  expect(await screen.findByRole("heading", { name: "Call back" })).toBeVisible();
});

test("what is left out is said at its field, and nothing is sent", async () => {
  const app = await renderApp("/tickets/new");
  await app.user.click(await screen.findByRole("button", { name: "Preview" }));
  expect(screen.getByRole("searchbox")).toHaveAccessibleDescription(/Choose the customer/);
  expect(await field("Subject")).toHaveAccessibleDescription("Write a subject.");
  expect(await field("What they say")).toHaveAccessibleDescription(/Write what they say\./);
  expect(screen.getByText("Choose a category.", { selector: "[role=alert]" })).toBeVisible();
  await waitFor(() => expect(screen.getByRole("searchbox")).toHaveFocus());
  await write(app, "Subject", "Lost");
  expect(await field("Subject")).not.toHaveAccessibleDescription("Write a subject.");
});

test("what the server refuses is said at its field, with all I typed", async () => {
  const app = await renderApp("/tickets/new");
  await fillIn(app);
  await app.user.click(screen.getByRole("button", { name: "Preview" }));
  app.faults.next("createTicket", {
    kind: "problem",
    code: "invalid",
    errors: [{ pointer: "/subject", detail: "Too many exclamation marks." }],
  });
  await app.user.click(await screen.findByRole("button", { name: "Create ticket" }));
  await waitFor(async () =>
    expect(await field("Subject")).toHaveAccessibleDescription("Too many exclamation marks."),
  );
  expect(await field("Subject")).toHaveValue("Withdrawal missing");
  expect(created(app)).toHaveLength(0);
});

test("a ticket whose answer was lost is created exactly once, and cannot be changed until that is known", async () => {
  const app = await renderApp("/tickets/new");
  await fillIn(app);
  await app.user.click(screen.getByRole("button", { name: "Preview" }));
  app.faults.next("createTicket", { kind: "lost" });
  await app.user.click(await screen.findByRole("button", { name: "Create ticket" }));
  expect(await screen.findByText("Perhaps the ticket was created")).toBeVisible();
  expect(screen.getByRole("button", { name: "Edit" })).toHaveAttribute("aria-disabled", "true");
  await isKept(app, { isUncertain: true });
  app.unmount();

  const again = await renderApp("/tickets/new", { server: app.server });
  expect(await screen.findByText("Perhaps the ticket was created")).toBeVisible();
  await again.user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("button", { name: "Withdrawal missing. Edit subject" })).toBeVisible();
  expect(created(app)).toHaveLength(1);
});

test("what I typed survives a reload, and what I discard can be brought back", async () => {
  const app = await renderApp("/tickets/new");
  await fillIn(app);
  await isKept(app, { description: "I sent 2 ETH yesterday and it is not there." });
  app.unmount();
  const again = await renderApp("/tickets/new", { server: app.server });
  await waitFor(async () => expect(await field("Subject")).toHaveValue("Withdrawal missing"));
  expect(screen.getByText("Hannah Becker")).toBeVisible();
  await again.user.click(screen.getByRole("button", { name: "Discard" }));
  expect(await field("Subject")).toHaveValue("");
  await again.user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(await field("Subject")).toHaveValue("Withdrawal missing");
});

test("a matter for a group I am not in is created, and I am told its number", async () => {
  const app = await renderApp("/tickets/new");
  await fillIn(app);
  await choose(app, /^Legal/);
  await app.user.click(screen.getByRole("button", { name: "Preview" }));
  await app.user.click(await screen.findByRole("button", { name: "Create ticket" }));
  expect(await screen.findByText(/^Ticket #\d+ was created\. Its group is restricted/)).toBeVisible();
  expect(app.router.state.location.pathname).toBe("/inbox");
  expect(created(app)).toHaveLength(1);
});
