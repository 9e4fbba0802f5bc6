import { configure, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import "../journeys/ticket-in-jsdom.ts";
import { pass, renderApp } from "../render-app.tsx";
import { faultKinds, patience, type FaultKind } from "./fault-kinds.ts";
import { faultWorld } from "./fault-world.ts";
import { row, setFault, signInAgain, waitAsTold, type App } from "./steps.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

const open = () => renderApp("/tickets/stuck", { world: faultWorld, holdsTimers: true });
const ticketOf = ({ desk }: App) => {
  const ticket = desk.tickets.get("stuck");
  if (!ticket) throw new Error("stuck");
  return ticket;
};
const fields = () => screen.findByRole("group", { name: "Fields" });
const toasts = () => screen.getByRole("region", { name: "Notifications" });

async function choose({ user }: App, field: RegExp, option: RegExp): Promise<void> {
  await user.click(within(await fields()).getByRole("button", { name: field }));
  await user.click(await screen.findByRole("option", { name: option }));
}

interface Field {
  name: string;
  change: (app: App) => Promise<void>;
  /** What it is on the server. */
  value: (app: App) => unknown;
  /** It stands on the screen as it is on the server. */
  shows: (app: App) => void;
}

const button = (name: string) => screen.getByRole("button", { name });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const all: Field[] = [
  {
    name: "Priority",
    change: (app) => choose(app, /^Priority/, ticketOf(app).priority === "high" ? /^Low/ : /^High/),
    value: (app) => ticketOf(app).priority,
    shows: (app) => void button(`Priority: ${capital(ticketOf(app).priority)}`),
  },
  {
    name: "Status",
    change: (app) => choose(app, /^Status/, ticketOf(app).status === "pending" ? /^Open/ : /^Pending/),
    value: (app) => ticketOf(app).status,
    shows: (app) => void button(`Status: ${capital(ticketOf(app).status)}`),
  },
  {
    name: "Category",
    change: (app) => choose(app, /^Category/, ticketOf(app).category === "other" ? /^Account/ : /^Other/),
    value: (app) => ticketOf(app).category,
    shows: (app) => void button(`Category: ${capital(ticketOf(app).category)}`),
  },
  {
    name: "Assignee",
    change: (app) => choose(app, /^Assignee/, ticketOf(app).assigneeId === null ? /^Aiko/ : /^Unassigned/),
    value: (app) => ticketOf(app).assigneeId,
    shows: (app) =>
      void screen.getByRole("button", {
        name: ticketOf(app).assigneeId === null ? /^Assignee: Unassigned/ : /^Assignee: Aiko/,
      }),
  },
  {
    name: "Subject",
    change: async ({ user }) => {
      await user.click(await screen.findByRole("button", { name: /Edit subject/ }));
      const field = screen.getByRole("textbox", { name: "Subject" });
      await user.type(field, "!{Enter}", { initialSelectionStart: 40 });
    },
    value: (app) => ticketOf(app).subject,
    shows: (app) => void screen.getByRole("button", { name: `${ticketOf(app).subject}. Edit subject` }),
  },
  {
    name: "Tags",
    change: async (app) => {
      const [tag] = ticketOf(app).tags;
      if (tag === undefined) await choose(app, /^Add tag/, /^vip$/);
      else await app.user.click(await screen.findByRole("button", { name: `Remove tag ${tag}` }));
    },
    value: (app) => ticketOf(app).tags.join(),
    shows: (app) => {
      const shown = screen.queryAllByRole("button", { name: /^Remove tag/ });
      expect(shown).toHaveLength(ticketOf(app).tags.length);
    },
  },
];

async function meet(app: App, field: Field, kind: FaultKind): Promise<void> {
  const before = field.value(app);
  setFault(app, "changeTicket", kind.fault);
  await field.change(app);
  // At once on screen; what the server refuses goes back.
  if (kind.isSilent) await pass(patience.write);
  await waitFor(() => {
    expect(toasts()).toHaveTextContent(`${field.name}: not changed`);
    expect(toasts().textContent).toMatch(kind.words);
  });
  const retry = within(toasts()).queryByRole("button", { name: "Try again" });
  expect(retry === null).toBe(kind.isRefusal === true);
  expect(field.value(app) === before).toBe(kind.isDone !== true);
  await waitFor(() => field.shows(app));
  await app.user.click(within(toasts()).getByRole("button", { name: "Close" }));
}

test.each(all)("$name: every fault of a change is said, goes back, and can be tried again", async (field) => {
  const app = await open();
  await fields();
  await waitFor(() => field.shows(app));
  for (const kind of faultKinds("version")) await row(kind.name, () => meet(app, field, kind));

  await row("an answer that was lost after the server did it", async () => {
    const before = field.value(app);
    setFault(app, "changeTicket", { kind: "lost" });
    await field.change(app);
    await waitFor(() => expect(toasts()).toHaveTextContent(/No connection/));
    expect(field.value(app)).not.toEqual(before);
    const after = field.value(app);
    app.faults.clear("changeTicket");
    await app.user.click(within(toasts()).getByRole("button", { name: "Try again" }));
    await waitFor(() => field.shows(app));
    expect(field.value(app)).toEqual(after);
  });
  await row("401, 429", async () => {
    const before = field.value(app);
    app.faults.next("changeTicket", { kind: "problem", code: "not_signed_in" });
    app.faults.next("changeTicket", { kind: "problem", code: "too_many_requests", retryAfter: 3 });
    await field.change(app);
    await signInAgain(app);
    await waitAsTold();
    await waitFor(() => expect(field.value(app)).not.toEqual(before));
    await waitFor(() => field.shows(app));
  });
});

test("where someone else was faster I see both values, whose it is and since when", async () => {
  const app = await open();
  await fields();
  const release = app.faults.hold("changeTicket");
  await choose(app, /^Priority/, /^Low/);
  await release.arrived;
  app.director.dropStreams();
  app.director.colleagueChanges({ ticketId: "stuck", change: { priority: "urgent" }, agentId: "ren" });
  release();
  const dialog = await screen.findByRole("dialog", { name: "Someone else was faster" });
  const conflict = within(dialog).getByRole("row", { name: /Priority/ });
  await waitFor(() => expect(conflict).toHaveTextContent(/UrgentRen Fischer · nowLow/));
  await app.user.click(within(dialog).getByRole("button", { name: "Keep theirs" }));
  await waitFor(() => expect(button("Priority: Urgent")).toBeInTheDocument());
  expect(ticketOf(app).priority).toBe("urgent");
});

test("what someone else changed in other fields merges without a word", async () => {
  const app = await open();
  await fields();
  const release = app.faults.hold("changeTicket");
  await choose(app, /^Priority/, /^Low/);
  await release.arrived;
  app.director.dropStreams();
  app.director.colleagueChanges({ ticketId: "stuck", change: { category: "other", addTags: ["vip"] } });
  release();
  await waitFor(() =>
    expect(ticketOf(app)).toMatchObject({ priority: "low", category: "other", tags: ["vip"] }),
  );
  await waitFor(() => {
    expect(button("Priority: Low")).toBeInTheDocument();
    expect(button("Category: Other")).toBeInTheDocument();
    expect(button("Remove tag vip")).toBeInTheDocument();
  });
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(toasts()).not.toHaveTextContent(/./);
});
