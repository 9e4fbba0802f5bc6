import { configure, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import "../journeys/ticket-in-jsdom.ts";
import "#src/features/calls/call-task.tsx";
import "#src/features/identity/identity-section.tsx";
import "#src/features/new-ticket/new-ticket-page.tsx";
import { pass } from "../render-app.tsx";
import { heal, meetAll, open, press, toasts } from "./acting.tsx";
import { faultKinds, patience, type FaultKind } from "./fault-kinds.ts";
import { row, runOut, setFault } from "./steps.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

test("an update to all who wait: each fault of looking and sending is said, my text stays, and it goes out once", async () => {
  const app = await open("/announcements/ann-tron-delay");
  const ticket = app.desk.tickets.get("stuck");
  if (!ticket) throw new Error("stuck");
  ticket.incidentId = "ann-tron-delay";
  app.desk.tickets.changed(ticket);
  const text = "The node has caught up.";
  const section = await screen.findByRole("region", { name: "One update to all" });
  const field = await within(section).findByRole("textbox");
  await waitFor(() => expect(field).not.toHaveAttribute("readonly"));
  await app.user.click(field);
  await app.user.paste(text);
  const [firstKind] = faultKinds("recipients") as [FaultKind];
  setFault(app, "previewIncidentUpdate", firstKind.fault);
  await press(app, section, "See who gets it");
  const dialog = await screen.findByRole("dialog", { name: /^Update: TRON/ });
  const said = () => within(dialog).getByRole("alert");
  const again = () => press(app, said(), "Try again");
  await meetAll(app, {
    endpoint: "previewIncidentUpdate",
    kinds: faultKinds("recipients"),
    act: (isAgain) => (isAgain ? again() : Promise.resolve()),
    panel: said,
    keeps: () => expect(field).toHaveValue(text),
  });
  await heal(app, "previewIncidentUpdate", again);
  const send = await within(dialog).findByRole("button", { name: "Send to 1 ticket" });
  await meetAll(app, {
    endpoint: "sendIncidentUpdate",
    kinds: faultKinds("results"),
    act: (isAgain) => (isAgain ? again() : app.user.click(send)),
    panel: said,
    keeps: () => expect(field).toHaveValue(text),
  });
  await heal(app, "sendIncidentUpdate", again);
  expect(await screen.findByRole("region", { name: "Report of the update" })).toBeVisible();
  const sent = () => app.desk.threads.messages(ticket).filter((message) => message.text === text).length;
  await waitFor(() => expect(sent()).toBe(1));
});

test("that the server did not hear what I searched in vain disturbs nobody, and it is told the next time", async () => {
  const app = await open("/kb");
  const searchInVain = async () => {
    await app.router.navigate({ to: "/kb" });
    await screen.findByRole("link", { name: /^Reset your password/ });
    await app.router.navigate({ to: "/kb", search: { q: "qqqqzzzz" } });
    await screen.findByText("Nothing found for “qqqqzzzz”");
  };
  for (const kind of faultKinds(null))
    await row(kind.name, async () => {
      setFault(app, "recordSearchMiss", kind.fault);
      await searchInVain();
      await pass(2_500);
      if (kind.isSilent) await runOut(patience.write, () => false);
      expect(screen.queryByRole("alert")).toBeNull();
      expect(toasts()).not.toHaveTextContent(/./);
    });
  expect(app.desk.searchMisses).toHaveLength(0);
  app.faults.clear("recordSearchMiss");
  await searchInVain();
  await runOut(2_500, () => app.desk.searchMisses.length > 0);
  expect(app.desk.searchMisses).toMatchObject([{ query: "qqqqzzzz", outcome: "nothing_found" }]);
});

test("to dismiss a gap: what did not happen is said, it stays on the list, and it can be tried again", async () => {
  const app = await open("/kb/gaps", "ren");
  const query = "staking rewards missing";
  const button = () => screen.findByRole("button", { name: `Dismiss “${query}”` });
  await button();
  for (const kind of faultKinds(null))
    await row(kind.name, async () => {
      setFault(app, "dismissSearchGap", kind.fault);
      await app.user.click(await button());
      const isSaid = () => kind.words.test(toasts().textContent ?? "");
      if (kind.isSilent) await runOut(patience.write, isSaid);
      await waitFor(() => expect(toasts().textContent).toMatch(kind.words));
      expect(toasts()).toHaveTextContent("Not dismissed");
      await button();
    });
  app.faults.clear("dismissSearchGap");
  await heal(app, "dismissSearchGap", async () => app.user.click(await button()), "ren");
  await waitFor(() => expect(screen.queryByRole("link", { name: query })).toBeNull());
});

test("to confirm an identity: what was not recorded is said, goes back, and can be tried again", async () => {
  const app = await open("/tickets/stuck");
  const region = await screen.findByRole("region", { name: "Identity" });
  const isConfirmed = () => Boolean(app.desk.tickets.get("stuck")?.identity);
  const confirm = async () => {
    await press(app, region, "Confirm identity");
    await app.user.click(await screen.findByRole("menuitem", { name: /^Call-back/ }));
  };
  for (const kind of faultKinds("identity"))
    await row(kind.name, async () => {
      setFault(app, "setIdentity", kind.fault);
      await confirm();
      const isSaid = () => kind.words.test(toasts().textContent ?? "");
      if (kind.isSilent) await runOut(patience.write, isSaid);
      await waitFor(() => expect(toasts().textContent).toMatch(kind.words));
      expect(toasts()).toHaveTextContent("Nothing was recorded");
      expect(isConfirmed()).toBe(kind.isDone === true);
      app.faults.clear("setIdentity");
      if (!isConfirmed()) return void (await within(region).findByText(/^Identity not confirmed/));
      // The server had done it: only its answer went wrong, and the desk reads it again.
      await app.user.click(await within(region).findByRole("button", { name: "Withdraw" }));
      await waitFor(() => expect(isConfirmed()).toBe(false));
      await within(region).findByText(/^Identity not confirmed/);
    });
  await heal(app, "setIdentity", confirm);
  await waitFor(() => expect(isConfirmed()).toBe(true));
});

test("to log a call: each refusal is said at the form, which keeps my note", async () => {
  const app = await open("/tickets/other-0");
  await app.user.click(await screen.findByRole("button", { name: "Log a call" }));
  const form = await screen.findByRole("form", { name: "Log a call" });
  const note = within(form).getByRole("textbox", { name: "Note" });
  await app.user.click(note);
  await app.user.paste("It rang out");
  const act = () => press(app, form, "Save call");
  await meetAll(app, {
    endpoint: "logCall",
    kinds: faultKinds("by"),
    act,
    panel: () => within(form).getByRole("alert"),
    keeps: () => expect(note).toHaveValue("It rang out"),
  });
  await heal(app, "logCall", act);
  await waitFor(() => expect(screen.queryByRole("form", { name: "Log a call" })).toBeNull());
  // However often it was tried, and whatever became of the answers.
  expect(app.desk.tickets.get("other-0")?.calls).toHaveLength(1);
});

test("to create a ticket: each fault is said, nothing typed is lost, and one ticket comes of it", async () => {
  const app = await open("/tickets/new");
  const write = async (name: string, text: string) => {
    await app.user.click(await screen.findByRole("textbox", { name }));
    await app.user.paste(text);
  };
  await app.user.click(await screen.findByRole("button", { name: "Somebody new" }));
  await write("Name", "Bo Lind");
  await app.user.click(screen.getByRole("button", { name: /^Category: / }));
  await app.user.click(await screen.findByRole("option", { name: /^Account/ }));
  await write("Subject", "Cannot sign in");
  await write("What they say", "The page stays white.");
  const toPreview = async () => {
    const preview = screen.queryByRole("button", { name: "Preview" });
    if (preview) await app.user.click(preview);
  };
  const main = screen.getByRole("main");
  const act = async () => {
    await toPreview();
    await press(app, main, /^(?:Create ticket|Try again)$/);
  };
  await meetAll(app, {
    endpoint: "createTicket",
    // What is said of a field leads back to it: `tests/journeys/on-behalf.test.tsx`.
    kinds: faultKinds("number").filter(({ name }) => name !== "422"),
    act,
    panel: () => within(main).getByRole("alert"),
    keeps: () => expect(within(main).getByText("Cannot sign in")).toBeInTheDocument(),
  });
  await heal(app, "createTicket", act);
  expect(await screen.findByRole("button", { name: "Cannot sign in. Edit subject" })).toBeInTheDocument();
  const made = app.desk.tickets.keys().filter((id) => app.desk.tickets.get(id)?.channel === "phone");
  expect(made).toHaveLength(1);
});
