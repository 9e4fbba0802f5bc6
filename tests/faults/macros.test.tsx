import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { EndpointId } from "#mocks/faults.ts";
import "#src/features/macros/macros-page.tsx";
import { renderApp } from "../render-app.tsx";
import { faultKinds, patience, type FaultKind } from "./fault-kinds.ts";
import { faultWorld } from "./fault-world.ts";
import { row, runOut, setFault, signInAgain, waitAsTold, type App } from "./steps.tsx";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

const id = "mac_bank_delay";
const open = (url: string, as: "aiko" | "ren") =>
  renderApp(url, { as, world: faultWorld, holdsTimers: true });
const toasts = () => screen.getByRole("region", { name: "Notifications" });
const press = async ({ user }: App, around: HTMLElement, name: string) =>
  user.click(await within(around).findByRole("button", { name }));
/** Of a macro the words for 412 are its own. */
const kindsOf = (missing: string | null): FaultKind[] =>
  faultKinds(missing).map((kind) =>
    kind.name === "412" ? { ...kind, words: /Someone else has changed this macro/ } : kind,
  );
const body = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "To the customer" });

interface Act {
  endpoint: EndpointId;
  kinds: FaultKind[];
  act: (isAgain: boolean) => Promise<void>;
  panel: () => HTMLElement;
  keeps?: () => Promise<unknown> | void;
}

async function meetAll(app: App, { endpoint, kinds, act, panel, keeps }: Act): Promise<void> {
  let isAgain = false;
  for (const kind of kinds)
    await row(kind.name, async () => {
      setFault(app, endpoint, kind.fault);
      await act(isAgain);
      isAgain = true;
      if (kind.isSilent) await runOut(patience.write, () => kind.words.test(panel().textContent ?? ""));
      await waitFor(() => expect(panel().textContent).toMatch(kind.words));
      await keeps?.();
    });
  app.faults.clear(endpoint);
}

async function heal(app: App, endpoint: EndpointId, act: () => Promise<void>, as: string): Promise<void> {
  await row("401, 429", async () => {
    app.faults.next(endpoint, { kind: "problem", code: "not_signed_in" });
    app.faults.next(endpoint, { kind: "problem", code: "too_many_requests", retryAfter: 3 });
    await act();
    await signInAgain(app, as);
    await waitAsTold();
  });
}

test("a new macro: each fault is said below it, my words stay, and it is made once", async () => {
  const app = await open("/macros?open=new", "aiko");
  const form = await screen.findByRole("form", { name: "Text of the macro" });
  fireEvent.change(within(form).getByRole("textbox", { name: "Title" }), { target: { value: "Thanks" } });
  fireEvent.change(await body(), { target: { value: "Thank you." } });
  const act = () => press(app, form, "Save");
  await meetAll(app, {
    endpoint: "createMacro",
    kinds: kindsOf("id"),
    act,
    panel: () => form,
    keeps: async () => void expect(await body()).toHaveValue("Thank you."),
  });
  await heal(app, "createMacro", act, "aiko");
  await waitFor(() =>
    expect([...app.desk.macros.values()].filter(({ name }) => name === "Thanks")).toHaveLength(1),
  );
});

test("a changed macro: each fault is said below it and my words stay until they are saved", async () => {
  const app = await open(`/macros?open=${id}`, "ren");
  const form = await screen.findByRole("form", { name: "Text of the macro" });
  let tries = 0;
  const act = async () => {
    tries += 1;
    fireEvent.change(await body(), { target: { value: `Try ${tries}` } });
    await press(app, form, "Save");
  };
  await meetAll(app, {
    endpoint: "changeMacro",
    kinds: kindsOf("id"),
    act,
    panel: () => form,
    keeps: async () => void expect(await body()).toHaveValue(`Try ${tries}`),
  });
  await waitFor(() => expect(app.queryClient.isFetching({ queryKey: ["macros"] })).toBe(0));
  await heal(app, "changeMacro", act, "ren");
  await waitFor(() => expect(app.desk.macros.get(id)?.body["en"]).toBe(`Try ${tries}`));
});

test("to delete a macro: each fault is said, it stays, and it can be tried again", async () => {
  const app = await open(`/macros?open=${id}`, "ren");
  const main = await screen.findByRole("main", { name: "Macro" });
  const act = () => press(app, main, "Delete");
  await meetAll(app, {
    endpoint: "deleteMacro",
    kinds: kindsOf(null),
    act,
    panel: toasts,
    keeps: () => expect(app.desk.macros.has(id)).toBe(true),
  });
  await heal(app, "deleteMacro", act, "ren");
  await waitFor(() => expect(app.desk.macros.has(id)).toBe(false));
});

test("to approve a macro: each fault is said beside it, and it waits until it is done", async () => {
  const app = await open(`/macros?open=${id}`, "ren");
  const macro = app.desk.macros.get(id);
  if (!macro) throw new Error(id);
  const { name, category, channels, note, change } = macro;
  const content = { name, category, channels, note, change, body: { en: "Shorter." } };
  const proposal = {
    content,
    by: { id: "aiko", name: "Aiko" },
    at: "2026-11-20T02:00:00Z",
    rejection: null,
  };
  app.desk.macros.set(id, { ...macro, proposal });
  app.desk.events.append({ type: "macros.changed", macro });
  const section = await screen.findByRole("region", { name: "Waiting for approval" });
  const act = () => press(app, section, "Approve");
  await meetAll(app, {
    endpoint: "reviewMacro",
    kinds: kindsOf("macro").filter((kind) => !kind.isDone),
    act,
    panel: () => section,
    keeps: () => expect(app.desk.macros.get(id)?.proposal).not.toBeNull(),
  });
  await heal(app, "reviewMacro", act, "ren");
  await waitFor(() => expect(app.desk.macros.get(id)?.body["en"]).toBe("Shorter."));
});
