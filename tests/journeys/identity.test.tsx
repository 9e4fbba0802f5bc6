import { configure, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import "./ticket-in-jsdom.ts";
import "#src/features/identity/identity-section.tsx";
import "#src/features/composer/disclosed-facts-notice.tsx";
import "#src/lib/i18n/messages/en-later.ts";
import { renderApp } from "../render-app.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const ticketId = "withdrawal-stuck-tron";
const telling = "Your withdrawal was approved and left us at 09:14.";
type App = Awaited<ReturnType<typeof renderApp>>;

const region = () => screen.findByRole("region", { name: "Identity" });
const composer = () => screen.findByRole("region", { name: "Composer" });
const warning = /tells account facts, and nobody has confirmed the identity/;
const sentBy = ({ desk }: App) => {
  const ticket = desk.tickets.get(ticketId);
  return ticket ? desk.threads.messages(ticket).filter(({ author }) => author.id === "aiko") : [];
};

async function confirm({ user }: App, around: HTMLElement, how: RegExp) {
  await user.click(within(around).getByRole("button", { name: "Confirm identity" }));
  await user.click(await screen.findByRole("menuitem", { name: how }));
}
async function write({ user }: App, text: string) {
  await user.click(await screen.findByRole("button", { name: /^Reply to/ }));
  await user.click(await screen.findByRole("textbox", { name: /Public reply to/ }));
  await user.paste(text);
}

test("that I confirmed the identity stands beside the requester and in the trail, and I can take it back", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  expect(await within(await region()).findByText("Identity not confirmed for this ticket")).toBeVisible();
  await confirm(app, await region(), /^Call-back/);
  expect(await within(await region()).findByText("Identity confirmed for this ticket")).toBeVisible();
  expect(await region()).toHaveTextContent(/Call-back · Aiko Tanaka/);
  await waitFor(() => expect(app.desk.tickets.get(ticketId)?.identity?.how).toBe("call_back"));
  expect(await screen.findByText("Aiko Tanaka confirmed the identity: Call-back")).toBeVisible();

  await app.user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(await within(await region()).findByText("Identity not confirmed for this ticket")).toBeVisible();
  await waitFor(() => expect(app.desk.tickets.get(ticketId)?.identity).toBeNull());
  expect(
    await screen.findByText("Aiko Tanaka withdrew the confirmation of identity: Call-back"),
  ).toBeVisible();
});

test("a colleague sees what I confirmed, and may withdraw it", async () => {
  const mine = await renderApp(`/tickets/${ticketId}`);
  await confirm(mine, await region(), /^Document/);
  await waitFor(() => expect(mine.desk.tickets.get(ticketId)?.identity?.how).toBe("document"));
  mine.unmount();
  const theirs = await renderApp(`/tickets/${ticketId}`, { server: mine.server });
  expect(await within(await region()).findByText(/Document · Aiko Tanaka/)).toBeVisible();
  await theirs.user.click(within(await region()).getByRole("button", { name: "Withdraw" }));
  expect(await within(await region()).findByText("Identity not confirmed for this ticket")).toBeVisible();
});

test("a reply that tells account facts is warned of, waits when I send it, and goes once I have confirmed", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  await write(app, telling);
  expect(await within(await composer()).findByText(warning)).toBeVisible();
  expect(await composer()).toHaveTextContent(/Transfer: ?Your withdrawal was approved/);
  await app.user.click(screen.getByRole("button", { name: "Send as Pending" }));
  expect(await screen.findByText(/^Not sent yet/)).toBeVisible();
  expect(within(await composer()).getByRole("button", { name: "Confirm identity" })).toHaveFocus();
  expect(sentBy(app).map(({ text }) => text)).not.toContain(telling);

  await confirm(app, await composer(), /^Known e-mail/);
  await waitFor(() => expect(screen.queryByText(warning)).not.toBeInTheDocument());
  await app.user.click(screen.getByRole("button", { name: "Send as Pending" }));
  await waitFor(() => expect(sentBy(app).map(({ text }) => text)).toContain(telling));
});

test("I can send it all the same, and to send with the keys waits too", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  await write(app, telling);
  await app.user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByText(/^Not sent yet/)).toBeVisible();
  await app.user.click(screen.getByRole("button", { name: "Send all the same" }));
  await waitFor(() => expect(sentBy(app).map(({ text }) => text)).toContain(telling));
  expect(app.desk.tickets.get(ticketId)?.identity).toBeUndefined();
});

test("a note may say everything, and a reply that tells nothing goes at once", async () => {
  const app = await renderApp(`/tickets/${ticketId}`);
  await write(app, telling);
  await within(await composer()).findByText(warning);
  await app.user.click(screen.getByRole("radio", { name: "Internal note" }));
  await waitFor(() => expect(screen.queryByText(warning)).not.toBeInTheDocument());
  await app.user.click(screen.getByRole("radio", { name: "Public reply" }));
  await app.user.clear(await screen.findByRole("textbox", { name: /Public reply to/ }));
  await app.user.paste("Withdrawals are usually sent within 30 minutes.");
  await waitFor(() => expect(screen.queryByText(warning)).not.toBeInTheDocument());
  await app.user.click(screen.getByRole("button", { name: "Send as Pending" }));
  await waitFor(() => expect(sentBy(app).at(-1)?.text).toMatch(/^Withdrawals are usually/));
});

test("whose ticket it is not mine to answer I see why I cannot confirm", async () => {
  const app = await renderApp("/tickets/api-401-signature");
  const ticket = app.desk.tickets.get("api-401-signature");
  expect(app.desk.agents.get("aiko")?.groupIds).not.toContain(ticket?.groupId);
  const button = within(await region()).getByRole("button", { name: "Confirm identity" });
  expect(button).toHaveAccessibleDescription("Not a member of this ticket's group");
  await app.user.click(button);
  expect(screen.queryByRole("menuitem")).not.toBeInTheDocument();
});
