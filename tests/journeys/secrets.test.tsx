import { configure, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import "./ticket-in-jsdom.ts";
import type { WorldFile } from "#mocks/models/world-file.ts";
import { renderApp } from "../render-app.tsx";

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

// A server that masks nothing: what keeps the secrets out is this desk alone.
vi.mock("#mocks/base/masking.ts", async (original) => ({
  ...(await original()),
  maskBody: (text: string, html: string | null) => ({ body: { text, html, masked: [] }, raw: new Map() }),
}));

const seed = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const second = "枪 疫 霉 尝 俩 闹 饿 贤 枪 疫 霉 卿";
const card = "4111 1111 1111 1111";
const telling = /sausage|useful legal|饿 贤|hunter22|4111 1111|••••hunter/;

const world: WorldFile = {
  format: "madoguchi-world/1",
  requesters: [
    { id: "mika", name: "Mika Sato", contacts: [{ kind: "email", value: "mika@example.org" }], locale: "en" },
  ],
  tickets: [
    {
      id: "leak",
      subject: "password: hunter22 does not work",
      channel: "web_form",
      category: "account",
      status: "open",
      requesterId: "mika",
      language: "en",
      facts: {
        channel: "web_form",
        categoryChosen: "account",
        description: `My words: ${seed}. Sync it.`,
        tried: "I typed my password is hunter22 twice",
        happenedAt: null,
        environment: { os: null, browser: null, appVersion: null, device: null },
        transactionIds: [],
        amount: null,
        asset: null,
        network: null,
        preferredContact: null,
        duplicateTicketIds: [],
      },
      messages: [
        { from: "customer", at: "2026-11-19T10:00:00Z", text: `My words: ${seed}. Sync it.` },
        {
          from: "customer",
          at: "2026-11-19T10:05:00Z",
          text: `Still 0. Once more: ${seed}`,
          html: `<ol>${seed.replace(/\w+/g, "<li>$&</li>")}</ol>`,
        },
      ],
    },
  ],
};

/** All that this browser holds of what the server said: in the page, in the cache, in what outlives them. */
async function everythingKept({ queryClient }: Awaited<ReturnType<typeof renderApp>>): Promise<string> {
  const cached = queryClient.getQueryCache().getAll();
  const databases = await indexedDB.databases();
  const kept = await Promise.all(databases.map(({ name = "" }) => recordsOf(name)));
  return JSON.stringify([
    document.documentElement.outerHTML,
    document.title,
    cached.map(({ queryKey, state }) => [queryKey, state.data, String(state.error)]),
    { ...localStorage },
    { ...sessionStorage },
    kept,
  ]);
}

function recordsOf(name: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(new Error(name));
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = [...database.objectStoreNames];
      const all = stores.map(
        (store) =>
          new Promise((found) => {
            const asked = database.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => found(asked.result);
          }),
      );
      void Promise.all(all).then((records) => (database.close(), resolve(records)));
    };
  });
}

test("a server that masks nothing: no secret of a customer is anywhere in my browser", async () => {
  const app = await renderApp("/inbox/leak", { world });
  const hidden = await screen.findAllByRole("button", { name: /^Seed phrase hidden/ });
  expect(hidden).toHaveLength(2);
  expect(await screen.findByRole("button", { name: /^password: •••• does not work/ })).toBeVisible();
  // What the form said, the row of the list, the markup of the second message.
  expect(await everythingKept(app)).not.toMatch(telling);

  app.director.customerWrites({ ticketId: "leak", text: `助记词：${second}` });
  await waitFor(() => expect(screen.getAllByRole("button", { name: /^Seed phrase hidden/ })).toHaveLength(3));
  app.director.customerWrites({ ticketId: "leak", text: `and my card ${card}` });
  expect(await screen.findByRole("button", { name: /^Card number hidden/ })).toBeVisible();
  expect(await everythingKept(app)).not.toMatch(telling);
});

test("what only this desk has masked I see for a reason, which is recorded, and only while I look", async () => {
  const app = await renderApp("/tickets/leak", { world });
  const { user } = app;
  const [first] = await screen.findAllByRole("button", { name: /^Seed phrase hidden/ });
  if (!first) throw new Error("Nothing is hidden");
  await user.click(first);
  const question = await screen.findByRole("dialog", { name: "Reveal: Seed phrase" });
  await user.type(within(question).getByRole("textbox"), "Checking which wallet it opens");
  await user.click(within(question).getByRole("button", { name: "Reveal" }));
  expect(await screen.findByText(seed)).toBeVisible();
  expect(
    await screen.findByText(/revealed what was hidden \(Seed phrase\)\. Reason: Checking which wallet/),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Hide again" }));
  expect(await everythingKept(app)).not.toMatch(telling);
});

test("what I copy of a masked message is masked", async () => {
  const { user } = await renderApp("/tickets/leak", { world });
  const [first] = await screen.findAllByRole("article");
  if (!first) throw new Error("The thread is empty");
  await user.click(within(first).getByRole("button", { name: "More about this message" }));
  await user.click(await screen.findByRole("menuitem", { name: /^Copy/ }));
  await waitFor(async () => expect(await navigator.clipboard.readText()).toBe("My words: ••••. Sync it."));
});
