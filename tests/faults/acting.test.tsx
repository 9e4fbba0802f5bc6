import { configure, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { createTestServer } from "#mocks/node.ts";
import "../journeys/ticket-in-jsdom.ts";
import "#src/features/bulk/bulk-bar.tsx";
import { renderApp } from "../render-app.tsx";
import { heal, meetAll, open, press, toasts } from "./acting.tsx";
import { faultKinds, patience, type FaultKind } from "./fault-kinds.ts";
import { faultWorld } from "./fault-world.ts";
import { row, runOut, setFault, signInAgain, waitAsTold } from "./steps.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

test("to reveal a secret: each refusal is said at the reason, which stays", async () => {
  const app = await open("/tickets/stuck");
  await app.user.click(await screen.findByRole("button", { name: /Password.*hidden|hidden.*assword/i }));
  const dialog = await screen.findByRole("dialog");
  const reason = within(dialog).getByRole("textbox");
  await app.user.type(reason, "The customer asked to change it");
  const act = () => press(app, dialog, /^Reveal/);
  await meetAll(app, {
    endpoint: "revealSecret",
    kinds: faultKinds("text"),
    act,
    panel: () => within(dialog).getByRole("alert"),
    keeps: () => expect(reason).toHaveValue("The customer asked to change it"),
  });
  await heal(app, "revealSecret", act);
  expect(await screen.findByText("Tr0ub4dor&3")).toBeVisible();
});

test("to open an identity document: each refusal is said and it stays sealed", async () => {
  const app = await open("/tickets/stuck?file=stuck.2.f2");
  const dialog = await screen.findByRole("dialog", { name: "passport.jpg" });
  await within(dialog).findByRole("button", { name: "Open identity document" });
  const act = () => press(app, dialog, "Open identity document");
  await meetAll(app, {
    endpoint: "openAttachment",
    kinds: faultKinds("id"),
    act,
    panel: () => within(dialog).getByRole("alert"),
    keeps: () => expect(within(dialog).queryByRole("img", { name: "passport.jpg" })).toBeNull(),
  });
  await heal(app, "openAttachment", act);
  await waitFor(() => expect(app.desk.openings.size).toBeGreaterThan(0));
  expect(within(dialog).queryByRole("button", { name: "Open identity document" })).toBeNull();
});

test("a change of many tickets: each fault of looking, starting, following and undoing is said", async () => {
  const server = createTestServer({ world: faultWorld, signedInAs: "ren" });
  // Without the stream the desk has to ask how far the job is.
  server.faults.always("getEvents", { kind: "problem", code: "unavailable" });
  const app = await renderApp("/inbox?view=all_open", { as: "ren", server, holdsTimers: true });
  const [box] = await screen.findAllByLabelText(/^Select ticket #/);
  if (box) await app.user.click(box);
  const bar = await screen.findByRole("group", { name: "Change the selected tickets" });
  await press(app, bar, "Priority: choose");
  const [firstKind] = faultKinds("results") as [FaultKind];
  setFault(app, "startBulk", firstKind.fault);
  await app.user.click(await screen.findByRole("option", { name: /^High/ }));
  const dialog = await screen.findByRole("dialog", { name: "Set priority to High" });
  const said = () => within(dialog).getByRole("alert");
  const again = () => press(app, said(), "Try again");
  await meetAll(app, {
    endpoint: "startBulk",
    kinds: faultKinds("results"),
    act: (isAgain) => (isAgain ? again() : Promise.resolve()),
    panel: said,
  });
  await heal(app, "startBulk", again, "ren");
  const start = await within(dialog).findByRole("button", { name: "Change 1 ticket" });
  await meetAll(app, {
    endpoint: "startBulk",
    kinds: faultKinds("results").filter((kind) => !kind.isDone),
    act: (isAgain) => (isAgain ? again() : app.user.click(start)),
    panel: said,
  });
  const job = faultKinds("results");
  setFault(app, "getJob", (job[0] as FaultKind).fault);
  await again();
  await within(dialog).findByText(/0 of 1|1 of 1/);
  for (const kind of job) {
    // It is asked again by itself: nothing to say, and the dialog stays as it is.
    setFault(app, "getJob", kind.fault);
    await runOut(2_000, () => false);
    expect(within(dialog).queryByRole("alert")).toBeNull();
  }
  app.faults.clear("getJob");
  await runOut(2_000, () => screen.queryByText("1 ticket changed") !== null);
  const changed = [...Array(70).keys()].filter(
    (index) => app.desk.tickets.get(`other-${index}`)?.priority === "high",
  );
  const isChanged =
    changed.length === 1 ||
    app.desk.tickets.get("long")?.priority === "high" ||
    app.desk.tickets.get("stuck")?.priority === "high";
  expect(isChanged).toBe(true);

  await meetAll(app, {
    endpoint: "undoJob",
    kinds: faultKinds("results").filter((kind) => !kind.isDone),
    act: (isAgain) => press(app, toasts(), isAgain ? "Try again" : "Undo"),
    panel: toasts,
  });
  await press(app, toasts(), "Try again");
  await runOut(2_000, () => screen.queryByText("1 ticket put back") !== null);
  expect(await screen.findByText("1 ticket put back")).toBeVisible();
  server.close();
});

test("to sign in: each fault is said, and what I typed stays", async () => {
  const server = createTestServer({ world: faultWorld });
  const app = await renderApp("/sign-in", { as: null, server, holdsTimers: true });
  const password = await screen.findByLabelText("Password");
  await app.user.type(await screen.findByLabelText("E-mail"), "aiko@hoshino.example");
  await app.user.type(password, "correct horse");
  const act = async () => app.user.click(screen.getByRole("button", { name: /Sign in as Aiko/ }));
  const main = screen.getByRole("main");
  await meetAll(app, {
    endpoint: "createSession",
    kinds: [
      ...faultKinds("agent"),
      {
        name: "401",
        fault: { kind: "problem", code: "wrong_credentials" },
        words: /Wrong e-mail or password/,
      },
    ],
    act,
    panel: () => main,
    keeps: () => expect(password).toHaveValue("correct horse"),
  });
  await row("429", async () => {
    app.faults.next("createSession", { kind: "problem", code: "too_many_requests", retryAfter: 3 });
    await app.user.click(screen.getByRole("button", { name: /Sign in as Aiko/ }));
    await waitAsTold();
  });
  expect(await screen.findByRole("navigation", { name: "Main" })).toBeVisible();
  server.close();
});

test.each(["endSession", "endAllSessions"] as const)(
  "%s: I am told that I am still signed in",
  async (endpoint) => {
    const app = await open("/inbox");
    await screen.findByRole("list", { name: /^Tickets: / });
    await meetAll(app, {
      endpoint,
      kinds: faultKinds(null),
      act: async (isAgain) => {
        if (isAgain) return press(app, toasts(), "Try again");
        await app.user.click(screen.getByRole("button", { name: /Aiko Tanaka/ }));
        const item = endpoint === "endSession" ? "Sign out" : "Sign out everywhere";
        await app.user.click(await screen.findByRole("menuitem", { name: item }));
      },
      panel: toasts,
      keeps: () => expect(toasts()).toHaveTextContent("You are still signed in"),
    });
    await row("401 means that I have left already", async () => {
      app.faults.next(endpoint, { kind: "problem", code: "not_signed_in" });
      await press(app, toasts(), "Try again");
      expect(await screen.findByRole("heading", { name: /^Sign in/ })).toBeVisible();
    });
  },
);

test("that the server did not hear what I have read disturbs nobody", async () => {
  const app = await open("/inbox/stuck?view=all_open");
  await screen.findByText("Here are my files.");
  for (const kind of faultKinds(null)) {
    setFault(app, "markRead", kind.fault);
    app.director.customerWrites({ ticketId: "stuck", text: `Still there? ${kind.name}` });
    await screen.findAllByText(`Still there? ${kind.name}`);
    await runOut(kind.isSilent ? patience.write : 100, () => false);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(toasts()).not.toHaveTextContent(/./);
  }
});

test("to put a signal aside: what did not happen is said, the signal stays, and it can be tried again", async () => {
  const app = await open("/tickets/stuck");
  const strip = await screen.findByRole("region", { name: "Signals" });
  const isAside = () => (app.desk.tickets.get("stuck")?.dismissed ?? []).length > 0;
  const button = (name: RegExp) => within(strip).findByRole("button", { name });
  const dismiss = async () => app.user.click(await button(/^Put aside: Missing/));
  const bringBack = async () => {
    app.faults.clear("changeSignals");
    await app.user.click(await button(/put aside$/));
    await app.user.click(await button(/^Bring back: Missing/));
    await waitFor(() => expect(isAside()).toBe(false));
  };
  for (const kind of faultKinds("dismissedSignals"))
    await row(kind.name, async () => {
      setFault(app, "changeSignals", kind.fault);
      await dismiss();
      const isSaid = () => kind.words.test(toasts().textContent ?? "");
      if (kind.isSilent) await runOut(patience.write, isSaid);
      await waitFor(() => expect(toasts().textContent).toMatch(kind.words));
      expect(toasts()).toHaveTextContent("Nothing was changed");
      expect(isAside()).toBe(kind.isDone === true);
      // The server had done it: only its answer went wrong.
      if (isAside()) await bringBack();
    });
  await row("401, 429", async () => {
    app.faults.clear("changeSignals");
    app.faults.next("changeSignals", { kind: "problem", code: "not_signed_in" });
    app.faults.next("changeSignals", { kind: "problem", code: "too_many_requests", retryAfter: 3 });
    await dismiss();
    await signInAgain(app);
    await waitAsTold();
    await waitFor(() => expect(isAside()).toBe(true));
  });
});
