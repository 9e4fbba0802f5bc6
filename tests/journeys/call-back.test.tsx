import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import "./ticket-in-jsdom.ts";
import "#src/features/calls/call-task.tsx";
import "#src/lib/i18n/messages/en-later.ts";
import { vaultOf } from "#src/store/vault.ts";
import { renderApp } from "../render-app.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const inBerlin = "withdrawal-stuck-tron";
const section = async (name: string) => {
  const found = (await screen.findByRole("heading", { name })).closest("section");
  if (!found) throw new Error("No section");
  return found;
};
const task = () => section("Call back");

test("of a customer who wants to be called I see their hour and whether it is a decent one, on both clocks", async () => {
  // It is 04:00 in Berlin.
  await renderApp(`/tickets/${inBerlin}`);
  expect(await task()).toHaveTextContent(/Their time ?Fri 04:00/);
  expect(await task()).toHaveTextContent(/Not an hour to call: from Fri 08:00 there \(yours: Fri /);
  expect(within(await task()).getByText("Nobody has called yet.")).toBeVisible();
});

test("where it is noon it is a decent hour", async () => {
  await renderApp("/tickets/bank-deposit-missing");
  expect(await task()).toHaveTextContent(/Their time ?Fri 12:00/);
  expect(await task()).toHaveTextContent("A decent hour to call");
});

test("the number is hidden everywhere until I want to dial it", async () => {
  const app = await renderApp(`/tickets/${inBerlin}`);
  expect(await within(await task()).findByText("+•• •• •••• ••42")).toBeVisible();
  expect(document.body).not.toHaveTextContent("5550 1842");
  expect(document.body.innerHTML).not.toContain("5550 1842");
  await app.user.click(within(await task()).getByRole("button", { name: "Show number" }));
  expect(within(await task()).getByText("+49 30 5550 1842")).toBeVisible();
  await app.user.click(within(await task()).getByRole("button", { name: "Hide number" }));
  expect(document.body).not.toHaveTextContent("5550 1842");
});

test("what came of my call is kept with the ticket and stands in the trail", async () => {
  const app = await renderApp(`/tickets/${inBerlin}`);
  await app.user.click(await screen.findByRole("button", { name: "Log a call" }));
  const form = await screen.findByRole("form", { name: "Log a call" });
  await app.user.click(within(form).getByRole("radio", { name: "No answer" }));
  await app.user.type(within(form).getByRole("textbox", { name: "Note" }), "It rang out, no voice mail");
  await app.user.click(within(form).getByRole("button", { name: "Save call" }));
  const list = await screen.findByRole("list", { name: "Calls" });
  expect(list).toHaveTextContent(/No answer ?Aiko Tanaka/);
  expect(list).toHaveTextContent("It rang out, no voice mail");
  expect(app.desk.tickets.get(inBerlin)?.calls).toHaveLength(1);
  expect(await screen.findByText("Aiko Tanaka called the customer: No answer")).toBeVisible();
});

test("to call later I say when, in my time, and read it in theirs", async () => {
  const app = await renderApp(`/tickets/${inBerlin}`);
  await app.user.click(await screen.findByRole("button", { name: "Log a call" }));
  const form = await screen.findByRole("form", { name: "Log a call" });
  await app.user.click(within(form).getByRole("radio", { name: "Call later" }));
  await app.user.click(within(form).getByRole("button", { name: "Save call" }));
  expect(within(form).getByRole("alert")).toHaveTextContent("Say when to call.");
  const field = within(form).getByLabelText("Call at, your time");
  fireEvent.change(field, { target: { value: "2026-11-01T10:00" } });
  await app.user.click(within(form).getByRole("button", { name: "Save call" }));
  expect(within(form).getByRole("alert")).toHaveTextContent("That has passed already.");
  fireEvent.change(field, { target: { value: "2026-11-21T10:00" } });
  expect(form).toHaveTextContent(/Their time: Sat /);
  await app.user.click(within(form).getByRole("button", { name: "Save call" }));
  expect(
    await within(await task()).findByText(/^Asked to be called Sat .* there \(yours: Sat 10:00\)/),
  ).toBeVisible();
  expect(app.desk.tickets.get(inBerlin)?.calls?.[0]?.callAt).toBe(Date.parse("2026-11-21T10:00"));
});

test("a call whose answer was lost is written down once, and my note survives a reload", async () => {
  const app = await renderApp(`/tickets/${inBerlin}`);
  await app.user.click(await screen.findByRole("button", { name: "Log a call" }));
  await app.user.type(await screen.findByRole("textbox", { name: "Note" }), "Spoke to his wife");
  const vault = await vaultOf(app.queryClient);
  await waitFor(async () =>
    expect(await vault.read("drafts", `form call ${inBerlin}`)).toMatchObject({ note: "Spoke to his wife" }),
  );
  app.unmount();
  const again = await renderApp(`/tickets/${inBerlin}`, { server: app.server });
  await again.user.click(await screen.findByRole("button", { name: "Log a call" }));
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("Spoke to his wife"));
  app.faults.next("logCall", { kind: "lost" });
  await again.user.click(screen.getByRole("button", { name: "Save call" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(/No connection/);
  expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("Spoke to his wife");
  await again.user.click(screen.getByRole("button", { name: "Save call" }));
  await waitFor(() => expect(screen.queryByRole("form", { name: "Log a call" })).not.toBeInTheDocument());
  expect(app.desk.tickets.get(inBerlin)?.calls).toHaveLength(1);
});

test("who did not ask for a call has no task", async () => {
  await renderApp("/tickets/hannah-fee-question");
  await section("Requester");
  await screen.findByRole("region", { name: "Identity" });
  expect(screen.queryByRole("heading", { name: "Call back" })).not.toBeInTheDocument();
});
