import { configure, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { EndpointId } from "#mocks/faults.ts";
import { createTestServer } from "#mocks/node.ts";
import "../journeys/ticket-in-jsdom.ts";
import "#src/features/bulk/bulk-bar.tsx";
import "#src/features/calls/call-task.tsx";
import "#src/features/identity/identity-section.tsx";
import "#src/features/new-ticket/new-ticket-page.tsx";
import { pass, renderApp } from "../render-app.tsx";
import { faultKinds, patience, type FaultKind } from "./fault-kinds.ts";
import { faultWorld } from "./fault-world.ts";
import { row, runOut, setFault, signInAgain, waitAsTold, type App } from "./steps.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 4_000, defaultHidden: true });

const open = (url: string, as: "aiko" | "ren" = "aiko") =>
  renderApp(url, { as, world: faultWorld, holdsTimers: true });
const toasts = () => screen.getByRole("region", { name: "Notifications" });
const press = async ({ user }: App, within_: HTMLElement, name: string | RegExp) =>
  user.click(within(within_).getByRole("button", { name }));

interface Act {
  endpoint: EndpointId;
  kinds: FaultKind[];
  /** Does it, the first time and again after a fault. */
  act: (isAgain: boolean) => Promise<void>;
  /** Where it is said. */
  panel: () => HTMLElement;
  /** What must still be there. */
  keeps?: () => void;
}

async function meetAll(app: App, { endpoint, kinds, act, panel, keeps }: Act): Promise<void> {
  let isAgain = false;
  for (const kind of kinds)
    await row(kind.name, async () => {
      setFault(app, endpoint, kind.fault);
      await act(isAgain);
      isAgain = true;
      const isSaid = () => {
        try {
          return kind.words.test(panel().textContent ?? "");
        } catch {
          return false;
        }
      };
      if (kind.isSilent) await runOut(patience.write, isSaid);
      await waitFor(() => expect(panel().textContent).toMatch(kind.words));
      keeps?.();
    });
  app.faults.clear(endpoint);
}

/** The end of each: the session is over, the server asks to wait, and then it is done. */
async function heal(app: App, endpoint: EndpointId, again: () => Promise<void>, as?: string): Promise<void> {
  await row("401, 429", async () => {
    app.faults.next(endpoint, { kind: "problem", code: "not_signed_in" });
    app.faults.next(endpoint, { kind: "problem", code: "too_many_requests", retryAfter: 3 });
    await again();
    await signInAgain(app, as);
    await waitAsTold();
  });
}

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
