import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import "./ticket-in-jsdom.ts";
import "#src/features/composer/take-private.tsx";
import { renderApp } from "../render-app.tsx";

configure({ asyncUtilTimeout: 8_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const id = "draining-now";
const field = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: /Public reply to/ });
const button = (name: RegExp | string) => screen.findByRole("button", { name });
const sent = ({ desk }: Awaited<ReturnType<typeof renderApp>>) => {
  const ticket = desk.tickets.get(id);
  if (!ticket) throw new Error(id);
  return desk.threads.messages(ticket).filter(({ author }) => author.id === "aiko");
};

test("a public thread I take private: a post without a name asks for it, and what I write next is direct", async () => {
  const app = await renderApp(`/tickets/${id}`);
  await app.user.click(await button(/^Reply to/));
  await app.user.click(await button("Take it private"));
  await waitFor(async () => expect((await field()).value).toMatch(/^Hello @SeunOnChain.*direct message/s));
  expect(screen.queryByText(/looks like account data/)).toBeNull();
  await app.user.click(await button(/^Send as/));
  await waitFor(() => expect(sent(app).map((one) => one.socialVisibility)).toEqual(["public"]));

  await app.user.click(await button(/^Reply to/));
  expect(await screen.findByText(/^Direct message on X/)).toBeVisible();
  fireEvent.change(await field(), { target: { value: `Ticket 4811, ${"あ".repeat(200)}` } });
  expect(screen.queryByText(/looks like account data|too many/)).toBeNull();
  await app.user.click(await button(/^Send as/));
  await waitFor(() => expect(sent(app).map((one) => one.socialVisibility)).toEqual(["public", "direct"]));
});

test("in public my reply is held against the customer's name and the ticket's number; in private it is not", async () => {
  const app = await renderApp(`/tickets/${id}`);
  const number = app.desk.tickets.get(id)?.number ?? 0;
  await app.user.click(await button(/^Reply to/));
  fireEvent.change(await field(), { target: { value: `Dear Oluwaseun Adeyemi, your ticket is #${number}` } });
  expect(await screen.findByText(/looks like account data/)).toHaveTextContent(
    `${number}, Oluwaseun Adeyemi`,
  );
  await app.user.click(screen.getByRole("radio", { name: /Direct/ }));
  await waitFor(() => expect(screen.queryByText(/looks like account data/)).toBeNull());
});
