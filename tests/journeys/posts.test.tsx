import { configure, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import "./ticket-in-jsdom.ts";
import "#src/routes/-posts-beside.tsx";
import { renderApp } from "../render-app.tsx";

configure({ asyncUtilTimeout: 8_000 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const section = async () => {
  const heading = await screen.findByRole("heading", { name: "Posts of this thread" });
  const found = heading.closest("section");
  if (!found) throw new Error("No section");
  return found;
};
const posts = async () => within(await section()).getAllByRole("listitem");

test("beside a public ticket I read what everybody reads: our notice, the customer, others, in order and by whom", async () => {
  await renderApp("/tickets/draining-now");
  const [notice, opening, impostor, bystander, second] = await posts();
  expect(notice).toHaveTextContent(/@HoshinoExchange.*Hoshino Exchange.*Security notice/);
  expect(opening).toHaveTextContent(
    /@SeunOnChain.*Customer.*Reply to @HoshinoExchange.*This ticket.*SOMEONE IS INSIDE/,
  );
  expect(impostor).toHaveTextContent(/@HoshinoSupp0rt_help.*Somebody else.*Reply to @SeunOnChain/);
  expect(bystander).toHaveTextContent(/@tolub_writes.*Somebody else/);
  expect(second).toHaveTextContent(/a third one just went/);
  expect(second).not.toHaveTextContent("This ticket");
});

test("whoever passes for us is marked, found as a signal, and not counted as us; nothing in the posts can be pressed", async () => {
  await renderApp("/tickets/draining-now");
  const all = await posts();
  expect(all.filter((post) => /Imitates/.test(post.textContent))).toEqual([all[2]]);
  expect(all[2]).toHaveTextContent("Imitates @HoshinoExchange");
  expect(await section()).toHaveTextContent("5 posts, 1 by Hoshino Exchange");
  expect(all[2]).toHaveTextContent("https://hoshino-recovery.example");
  expect(within(await section()).queryByRole("link")).toBeNull();
  const strip = await screen.findByRole("region", { name: "Signals" });
  expect(within(strip).getByText("Name imitates us").closest("li")).toHaveTextContent("@HoshinoSupp0rt_help");
});

test("from a post that is a message I go to it in the conversation, and its address I copy as text", async () => {
  const app = await renderApp("/tickets/draining-now");
  const all = await posts();
  const go = screen.getAllByRole("button", { name: "Show @SeunOnChain’s message in the conversation" });
  expect(go).toHaveLength(2);
  await app.user.click(go[1] ?? document.body);
  expect(document.activeElement).toHaveAccessibleName(/^Oluwaseun Adeyemi, /);
  expect(document.activeElement).toHaveTextContent("a third one just went");
  const copy = within(all[2] ?? document.body).getByRole("button", {
    name: /^Copy the address of @HoshinoSupp0rt_help/,
  });
  await app.user.click(copy);
  expect(await navigator.clipboard.readText()).toMatch(
    /^https:\/\/x\.example\/HoshinoSupp0rt_help\/status\/\d+$/,
  );
});

test("a message that is not loaded yet I am told to look for further up", async () => {
  const app = await renderApp("/tickets/draining-now");
  const [go] = await screen.findAllByRole("button", { name: /^Show @SeunOnChain/ });
  document.querySelector('[data-message="draining-now.2"]')?.removeAttribute("data-message");
  await app.user.click(go ?? document.body);
  expect(await screen.findByText("This message is further up")).toBeVisible();
});

test("what I answer in public stands in the thread as ours", async () => {
  const app = await renderApp("/tickets/draining-now");
  await posts();
  const answer = async (text: string) => {
    await app.user.click(await screen.findByRole("button", { name: /^Reply to/ }));
    fireEvent.change(await screen.findByRole("textbox", { name: /Public reply to/ }), {
      target: { value: text },
    });
    await app.user.click(await screen.findByRole("button", { name: /^Send as/ }));
  };
  await answer("We have stopped all withdrawals of this account.");
  await waitFor(async () => expect(await section()).toHaveTextContent("6 posts, 2 by Hoshino Exchange"));
  await app.user.click(screen.getByRole("button", { name: "Show all 6 posts" }));
  expect((await posts()).at(-1)).toHaveTextContent(/@HoshinoExchange.*We have stopped all withdrawals/);
});

test("of a long thread I see the posts around this ticket's first, and the rest with one press", async () => {
  const app = await renderApp("/tickets/public-account-data");
  const shown = await posts();
  expect(shown).toHaveLength(5);
  expect(shown[2]).toHaveTextContent(/@jackwhitf.*This ticket/);
  await app.user.click(screen.getByRole("button", { name: "Show all 9 posts" }));
  expect(await posts()).toHaveLength(9);
  // A fan and a journalist are nobody else than they say.
  expect(
    (await posts()).filter((post) => /Imitates/.test(post.textContent)).map((post) => post.textContent),
  ).toEqual([expect.stringContaining("@HoshinoExchange_UK")]);
  await app.user.click(screen.getByRole("button", { name: "Show fewer" }));
  expect(await posts()).toHaveLength(5);
});

test("a direct message has no public thread", async () => {
  await renderApp("/tickets/seed-phrase-pasted");
  expect(await screen.findByRole("heading", { name: "Social" })).toBeVisible();
  // What comes later than the posts would.
  await screen.findByRole("region", { name: "Signals" });
  expect(screen.queryByRole("heading", { name: "Posts of this thread" })).toBeNull();
});

test("where the server tells nothing of the thread, that is said", async () => {
  const app = await renderApp("/tickets/is-it-down");
  await posts();
  app.queryClient.setQueriesData<{ facts?: object }>(
    { predicate: ({ queryKey }) => JSON.stringify(queryKey).includes("is-it-down") },
    (known) => (known?.facts ? { ...known, facts: { ...known.facts, thread: undefined } } : known),
  );
  await waitFor(async () => expect(await section()).toHaveTextContent("No posts around this one are known."));
});
