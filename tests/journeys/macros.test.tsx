import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import "#src/features/macros/macros-page.tsx";
import "./ticket-in-jsdom.ts";
import { renderApp } from "../render-app.tsx";

configure({ asyncUtilTimeout: 8_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

type App = Awaited<ReturnType<typeof renderApp>>;
const bankDelay = "mac_bank_delay";
const title = () => screen.findByRole("textbox", { name: "Title" });
const reply = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "To the customer" });
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const write = async (text: string) => fireEvent.change(await reply(), { target: { value: text } });
const named = ({ desk }: App, name: string) => [...desk.macros.values()].find((macro) => macro.name === name);
const onDesk = ({ desk }: App, id = bankDelay) => {
  const macro = desk.macros.get(id);
  if (!macro) throw new Error(id);
  return macro;
};

async function offeredFor(app: App, ticket: string): Promise<string> {
  await app.router.navigate({ to: "/tickets/$ticketId", params: { ticketId: ticket } });
  await app.user.click(await button(/^Reply to/));
  await app.user.click(await button("Macros"));
  const [first] = await screen.findAllByRole("option");
  return first?.closest("[role=listbox]")?.textContent ?? "";
}

test("a macro of my own is there to be used as soon as I save it, and is offered on its channels only", async () => {
  const app = await renderApp("/macros");
  await app.user.click(await button("New"));
  await app.user.type(await title(), "Fee refund");
  await write("Dear ");
  (await reply()).setSelectionRange(5, 5);
  await app.user.click(await button("Insert variable: To the customer"));
  await app.user.click(await screen.findByRole("menuitem", { name: "customer's name" }));
  await waitFor(async () => expect(await reply()).toHaveValue("Dear {{requester.name}}"));
  expect(await screen.findByRole("region", { name: "Preview" })).toHaveTextContent("Dear Sam Sample");
  await app.user.click(screen.getByRole("checkbox", { name: "E-mail" }));
  await app.user.click(await button("Save"));
  await waitFor(() =>
    expect(named(app, "Fee refund")).toMatchObject({ scope: "personal", inUse: true, channels: ["email"] }),
  );
  expect(await offeredFor(app, "bank-statement-pdf")).toContain("Fee refund");
  expect(await offeredFor(app, "withdrawal-stuck-tron")).not.toContain("Fee refund");
});

test("a variable that is none, a missing title and a missing translation are said where I write, and nothing is lost", async () => {
  const app = await renderApp("/macros?open=new");
  await write("Dear {{requester.nmae}},");
  expect(await reply()).toHaveAccessibleDescription(/Not a variable: {{requester\.nmae}}/);
  expect(screen.getByText(/Not written in 日本語, 简体中文/)).toBeVisible();
  await app.user.click(await button("Save"));
  expect(await title()).toHaveAccessibleDescription(/Give it a title/);
  expect([...app.desk.macros.values()].every(({ scope }) => scope === "shared")).toBe(true);

  await app.user.click(screen.getByRole("tab", { name: /日本語/ }));
  await write("{{requester.name}} 様");
  expect(await screen.findByRole("region", { name: "Preview" })).toHaveTextContent("Sam Sample 様");
  await app.router.navigate({ to: "/inbox" });
  await app.router.navigate({ to: "/macros", search: { open: "new" } });
  await app.user.click(await screen.findByRole("tab", { name: /English/ }));
  await waitFor(async () => expect(await reply()).toHaveValue("Dear {{requester.nmae}},"));
});

test("my change of a shared macro waits; the old text stays in use until a supervisor has compared and approved it", async () => {
  const mine = await renderApp(`/macros?open=${bankDelay}`);
  const old = onDesk(mine).body["en"] ?? "";
  await write("Your transfer takes two days.");
  await mine.user.click(await button("Send for approval"));
  await waitFor(() => expect(onDesk(mine).proposal?.by.id).toBe("aiko"));
  expect(onDesk(mine).body["en"]).toBe(old);
  mine.unmount();

  mine.server.signIn("ren");
  const theirs = await renderApp("/macros?list=waiting", { as: "ren", server: mine.server });
  await theirs.user.click(await screen.findByRole("link", { name: /^Bank transfer on its way/ }));
  const compared = await screen.findByRole("group", { name: "To the customer · English" });
  expect(compared).toHaveTextContent(/In use.*Your bank transfer.*Proposed.*Your transfer takes two days/s);
  expect(screen.queryByRole("group", { name: /日本語/ })).toBeNull();
  await theirs.user.click(await button("Approve"));
  await waitFor(() =>
    expect(onDesk(theirs)).toMatchObject({
      proposal: null,
      body: expect.objectContaining({ en: "Your transfer takes two days." }),
    }),
  );
  expect(await screen.findByText("Nothing waits for approval")).toBeVisible();
});

test("what a supervisor rejects comes back to me with the reason, and my words with it", async () => {
  const app = await renderApp(`/macros?open=${bankDelay}`, { as: "ren" });
  const { body, ...rest } = onDesk(app);
  const { id, version, scope, owner, inUse, proposal, signal, ...content } = rest;
  app.desk.macros.set(bankDelay, {
    ...content,
    body,
    id,
    scope,
    owner,
    inUse,
    signal,
    version: version + 1,
    proposal: {
      content: { ...content, body: { ...body, en: "Wait." } },
      by: { id: "aiko", name: "Aiko Tanaka" },
      at: "2026-11-20T02:00:00Z",
      rejection: null,
    },
  });
  expect(proposal).toBeNull();
  await app.queryClient.invalidateQueries({ queryKey: ["macros"] });
  await app.user.click(await button("Reject"));
  expect(screen.getByRole("button", { name: "Reject" })).toHaveAttribute("aria-disabled", "true");
  await app.user.type(screen.getByRole("textbox", { name: "What has to change?" }), "Too short");
  await app.user.click(await button("Reject"));
  await waitFor(() => expect(onDesk(app).proposal?.rejection?.reason).toBe("Too short"));
  app.unmount();

  app.server.signIn("aiko");
  const mine = await renderApp(`/macros?open=${bankDelay}`, { server: app.server });
  expect(await screen.findByText("Too short")).toBeVisible();
  expect(await reply()).toHaveValue("Wait.");
  await mine.user.click(await button("Withdraw"));
  await waitFor(() => expect(onDesk(mine).proposal).toBeNull());
});

test("a macro that a colleague changes is new on my desk at once; I may not delete it, and am told why", async () => {
  const app = await renderApp(`/macros?open=${bankDelay}`);
  await reply();
  expect(await button("Delete")).toHaveAccessibleDescription(/Only a supervisor deletes/);
  const macro = onDesk(app);
  const changed = { ...macro, version: macro.version + 1, name: "Bank transfer under way" };
  app.desk.macros.set(bankDelay, changed);
  app.desk.events.append({ type: "macros.changed", macro: changed });
  expect(await screen.findByRole("heading", { name: "Bank transfer under way" })).toBeVisible();
});

test("when somebody was quicker my words stay, and the next try goes against what is there now", async () => {
  const app = await renderApp(`/macros?open=${bankDelay}`, { as: "ren" });
  await write("Mine.");
  // No event tells of it.
  const macro = onDesk(app);
  app.desk.macros.set(bankDelay, { ...macro, version: macro.version + 1, name: "Quicker" });
  await app.user.click(await button("Save"));
  expect(await screen.findByText(/Someone else has changed this macro meanwhile/)).toBeVisible();
  expect(await reply()).toHaveValue("Mine.");
  await screen.findByRole("heading", { name: "Quicker" });
  await app.user.click(await button("Save"));
  await waitFor(() => expect(onDesk(app).body["en"]).toBe("Mine."));
});

test("a macro I delete can be brought back", async () => {
  const app = await renderApp(`/macros?open=${bankDelay}`, { as: "ren" });
  const { name, body } = onDesk(app);
  await app.user.click(await button("Delete"));
  await waitFor(() => expect(app.desk.macros.has(bankDelay)).toBe(false));
  await app.user.click(await button("Undo"));
  await waitFor(() => expect(named(app, name)?.body).toEqual(body));
});
