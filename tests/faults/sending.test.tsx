import { configure, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import "../journeys/ticket-in-jsdom.ts";
import { pass, renderApp } from "../render-app.tsx";
import { faultKinds, patience } from "./fault-kinds.ts";
import { faultWorld } from "./fault-world.ts";
import { row, runOut, setFault, signInAgain, waitAsTold, type App } from "./steps.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const text = "We are looking into it now.";
const onTheWay = () => screen.findByRole("list", { name: "Messages on their way" });
const open = () => renderApp("/tickets/stuck", { world: faultWorld, holdsTimers: true });
const sent = ({ desk }: App) => {
  const ticket = desk.tickets.get("stuck");
  if (!ticket) throw new Error("stuck");
  return desk.threads.messages(ticket).filter((message) => message.author.id === "aiko");
};

async function write({ user }: App, opener: RegExp): Promise<HTMLElement> {
  await user.click(await screen.findByRole("button", { name: opener }));
  const field = await screen.findByRole("textbox", { name: /Public reply to|Internal note/ });
  await user.type(field, text);
  return field;
}

test.each([
  { what: "a reply", opener: /^Reply to/, send: /^Send as/ },
  { what: "a note", opener: /^Internal note/, send: /^Add note$/ },
])("$what: every fault is said, my words stay, and it goes out once", async ({ opener, send }) => {
  const app = await open();
  await write(app, opener);
  let isTried = false;
  let isUncertain = false;
  for (const kind of [
    ...faultKinds("message.id"),
    { name: "lost", fault: { kind: "lost" }, words: /No connection/, isDone: true } as const,
  ])
    await row(kind.name, async () => {
      setFault(app, "sendMessage", kind.fault);
      await app.user.click(
        isTried
          ? within(await onTheWay()).getByRole("button", { name: "Try again" })
          : await screen.findByRole("button", { name: send }),
      );
      isTried = true;
      if ("isSilent" in kind) await runOut(patience.write, () => screen.queryByText("Sending…") === null);
      const sure =
        kind.fault.kind === "problem" && !["internal_error", "unavailable"].includes(kind.fault.code);
      if (!sure) isUncertain = true;
      const said = isUncertain ? /Perhaps not sent: / : /Not sent: /;
      // What is unknown says that to try again is safe, in place of the reason's own advice.
      const words = isUncertain ? new RegExp(kind.words.source.split(".*")[0] ?? "") : kind.words;
      await waitFor(async () => {
        expect((await onTheWay()).textContent).toMatch(said);
        expect((await onTheWay()).textContent).toMatch(words);
      });
      expect(await onTheWay()).toHaveTextContent(text);
      const edit = within(await onTheWay()).getByRole("button", { name: "Edit" });
      // What may have reached the customer is not written anew.
      expect(edit.getAttribute("aria-disabled") === "true").toBe(isUncertain);
    });
  await row("401, 429", async () => {
    app.faults.clear("sendMessage");
    app.faults.next("sendMessage", { kind: "problem", code: "not_signed_in" });
    app.faults.next("sendMessage", { kind: "problem", code: "too_many_requests", retryAfter: 3 });
    await app.user.click(within(await onTheWay()).getByRole("button", { name: "Try again" }));
    await signInAgain(app);
    expect(await screen.findByText(text)).toBeVisible();
    await waitAsTold();
    await waitFor(() => expect(screen.queryByRole("list", { name: "Messages on their way" })).toBeNull());
  });
  expect(sent(app).map((message) => message.text)).toEqual([text]);
  expect(await screen.findByText(text)).toBeVisible();
});

test.each(faultKinds(null).filter((kind) => kind.isRefusal))(
  "a reply refused with $name comes back into the composer as I wrote it",
  async (kind) => {
    const app = await open();
    await write(app, /^Reply to/);
    app.faults.next("sendMessage", kind.fault);
    await app.user.click(await screen.findByRole("button", { name: /^Send as/ }));
    await app.user.click(await within(await onTheWay()).findByRole("button", { name: "Edit" }));
    const field = await screen.findByRole("textbox", { name: /Public reply to/ });
    await waitFor(() => expect(field).toHaveTextContent(text));
    expect(sent(app)).toHaveLength(0);
  },
);

test("a ticket that is gone says so and keeps what I wrote within reach", async () => {
  const app = await open();
  await write(app, /^Reply to/);
  await pass(1_000);
  app.unmount();
  app.faults.always("getTicket", { kind: "problem", code: "not_found" });
  await renderApp("/tickets/stuck", { server: app.server, holdsTimers: true });
  expect(await screen.findByRole("alert")).toHaveTextContent(/does not exist, or you may not see it/);
  const kept = await screen.findByRole("region", { name: "What you wrote on this ticket" });
  expect(kept).toHaveTextContent(text);
  expect(within(kept).getByRole("button", { name: "Copy text" })).toBeVisible();
});
