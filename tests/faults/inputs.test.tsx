import { configure, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import "../journeys/ticket-in-jsdom.ts";
import { renderApp } from "../render-app.tsx";
import { inputWorld, longSubject } from "./input-world.ts";

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const open = (url: string) => renderApp(url, { world: inputWorld, holdsTimers: true });

test("a subject of 10,000 characters is shown, and one I write too long is not cut but has to be shortened", async () => {
  const app = await open("/inbox/long?view=all_open");
  const button = await screen.findByRole("button", { name: /Edit subject$/ });
  expect(button).toHaveTextContent(longSubject);
  // A name is read aloud.
  expect(button.getAttribute("aria-label")?.length).toBeLessThan(400);
  await app.user.click(button);
  const field = screen.getByRole("textbox", { name: "Subject" });
  await app.user.clear(field);
  await app.user.paste("x".repeat(510));
  expect(screen.getByRole("alert")).toHaveTextContent(
    "A subject has at most 500 characters: shorten it by 10.",
  );
  await app.user.keyboard("{Enter}");
  expect(field).toHaveValue("x".repeat(510));
  expect(app.desk.tickets.get("long")?.subject).toBe(longSubject);
  await app.user.keyboard("{Backspace>10/}{Enter}");
  await waitFor(() => expect(app.desk.tickets.get("long")?.subject).toBe("x".repeat(500)));
});

test("right-to-left subjects and names keep to themselves", async () => {
  await open("/inbox/rtl?view=all_open");
  const header = (await screen.findByRole("button", { name: /Edit subject$/ })).closest(
    "header",
  ) as HTMLElement;
  const subject = inputWorld.tickets.find(({ id }) => id === "rtl")?.subject ?? "";
  const list = screen.getByRole("list", { name: /^Tickets: / });
  for (const place of [header, list])
    for (const text of [subject, "יעל \u202Eכהן"])
      expect(
        within(place)
          .getAllByText(text)
          .map(({ localName }) => localName),
      ).toEqual(["bdi"]);
});

test("a subject and a name that nobody can see are said to be missing", async () => {
  await open("/inbox/unseen?view=all_open");
  expect(await screen.findByRole("button", { name: "(no subject). Edit subject" })).toBeVisible();
  const list = screen.getByRole("list", { name: /^Tickets: / });
  const row = within(list).getByText("(no subject)").closest("li") as HTMLElement;
  expect(within(row).getByText("Unknown")).toBeVisible();
});

test("500 recipients are a number until I ask for them", async () => {
  const app = await open("/tickets/mailing");
  const context = await screen.findByRole("complementary", { name: "Customer and facts" });
  const more = await within(context).findByRole("button", { name: "and 495 more" });
  expect(within(context).queryByText("reader499@example.org")).toBeNull();
  await app.user.click(more);
  expect(within(context).getByText("reader499@example.org")).toBeInTheDocument();

  await app.user.click(await screen.findByRole("button", { name: /^Reply to/ }));
  const composer = await screen.findByRole("region", { name: "Composer" });
  const all = await within(composer).findByRole("button", { name: "and 492 more" });
  expect(within(composer).getAllByRole("button", { name: /^Remove reader/ })).toHaveLength(8);
  await app.user.click(all);
  expect(within(composer).getAllByRole("button", { name: /^Remove reader/ })).toHaveLength(500);
});

test("300 files come a page at a time, and are all found by name", async () => {
  const app = await open("/tickets/heap");
  const context = await screen.findByRole("complementary", { name: "Customer and facts" });
  const rows = async () =>
    within(await within(context).findByRole("list", { name: "Attachments" })).getAllByRole("listitem").length;
  expect(await rows()).toBe(50);
  expect(within(context).getByText("300 files")).toBeVisible();
  await app.user.click(within(context).getByRole("button", { name: "Show 50 more files" }));
  expect(await rows()).toBe(100);
  await app.user.type(within(context).getByRole("searchbox"), "shot-298");
  expect(await rows()).toBe(1);
  const message = screen.getByRole("article");
  expect(within(message).getAllByRole("listitem")).toHaveLength(12);
  await app.user.click(within(message).getByRole("button", { name: "Show 288 more files" }));
  expect(within(message).getAllByRole("listitem")).toHaveLength(300);
});

test("a file's name cannot turn round to look like another kind", async () => {
  const app = await open("/tickets/heap");
  const context = await screen.findByRole("complementary", { name: "Customer and facts" });
  await app.user.type(await within(context).findByRole("searchbox"), "invoice");
  const list = within(context).getByRole("list", { name: "Attachments" });
  expect(within(list).getByText("invoicefdp.exe")).toBeVisible();
  await app.user.click(within(list).getByRole("button", { name: /invoicefdp\.exe/ }));
  const viewer = await screen.findByRole("dialog", { name: "invoicefdp.exe" });
  expect(viewer.textContent).not.toContain("\u202E");
});
