import { QueryClient } from "@tanstack/react-query";
import fc from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Fault } from "#mocks/faults.ts";
import { createTestServer } from "#mocks/node.ts";
import { sessionQueries } from "#src/api/session.ts";
import { docOfLines } from "#src/domain/rules/rich-text.ts";
import type { SendMessage } from "#src/domain/schema/message.ts";
import { draftsOf } from "#src/store/drafts.ts";
import { outboxOf } from "#src/store/outbox.ts";

const lines = new Map<string, Promise<unknown>>();

/** jsdom has no Web Locks; the tabs of these tests live in one page and queue by name. */
const locks = {
  request: (name: string, run: () => Promise<unknown>) => {
    const turn = (lines.get(name) ?? Promise.resolve()).then(run);
    lines.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  },
};

let server: ReturnType<typeof createTestServer>;
beforeAll(() => {
  globalThis.indexedDB = new IDBFactory();
  Object.defineProperty(navigator, "locks", { configurable: true, value: locks });
  server = createTestServer({ world: "empty-desk", signedInAs: "aiko" });
});
afterAll(() => {
  server.close();
  Reflect.deleteProperty(navigator, "locks");
});

/** A tab: what a reload begins anew, over the same browser. */
async function openTab(): Promise<QueryClient> {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await client.query(sessionQueries.current());
  await outboxOf(client).resumed;
  return client;
}

const bodyOf = (text: string): SendMessage => ({
  visibility: "public",
  body: { text, html: null },
  attachmentIds: [],
  lastSeenMessageId: null,
  status: null,
  to: null,
  cc: null,
  sendAt: null,
});

const sentTexts = (ticketId: string) => {
  const ticket = server.desk.tickets.get(ticketId);
  if (!ticket) throw new Error(ticketId);
  return server.desk.threads
    .messages(ticket)
    .flatMap(({ author, text }) => (author.id === "aiko" ? [text] : []));
};
/** Nothing moves by itself any more: all is sent, or the first of the line has failed. */
async function settled(tab: QueryClient, ticketId: string): Promise<void> {
  await expect
    .poll(() => outboxOf(tab).of(ticketId)[0]?.state ?? "nothing", { timeout: 5_000, interval: 5 })
    .not.toBe("sending");
}

const fault = fc.constantFrom<Fault | null>(
  null,
  { kind: "lost" },
  { kind: "offline" },
  { kind: "malformed" },
  { kind: "missing", field: "message.id" },
  { kind: "problem", code: "internal_error" },
  { kind: "problem", code: "unavailable" },
  { kind: "problem", code: "too_many_requests", retryAfter: 0 },
  { kind: "problem", code: "invalid" },
);
const isTaken = (one: Fault | null) => one !== null && ["lost", "malformed", "missing"].includes(one.kind);
/** A server that has taken a message under a key never refuses that key afterwards. */
const honest = (faults: (Fault | null)[]) =>
  faults.filter(
    (one, at) => !(one?.kind === "problem" && one.code === "invalid" && faults.slice(0, at).some(isTaken)),
  );
const step = fc.constantFrom("retry", "edit", "reload");

test(
  "whatever the network does, each reply reaches the thread exactly once",
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fault, { maxLength: 8 }).map(honest),
        fc.array(step, { maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        async (faults, steps, replies) => {
          const { id: ticketId } = server.director.newTicket({ text: "Where is my withdrawal?" });
          const ticket = server.desk.tickets.get(ticketId);
          const lastSeenMessageId = (ticket && server.desk.threads.messages(ticket).at(-1)?.id) ?? null;
          server.faults.clear();
          for (const one of faults) server.faults.next("sendMessage", one ?? { kind: "latency", ms: 1 });

          let tab = await openTab();
          const texts = Array.from({ length: replies }, (_, index) => `Reply ${index + 1} to ${ticketId}`);
          for (const text of texts) {
            draftsOf(tab).change(ticketId, { doc: docOfLines(text) });
            outboxOf(tab).add(ticketId, { ...bodyOf(text), lastSeenMessageId });
          }
          for (const one of steps) {
            await settled(tab, ticketId);
            const failed = outboxOf(tab)
              .of(ticketId)
              .find(({ state }) => state === "failed");
            if (one === "reload") tab = await openTab();
            else if (!failed) continue;
            else if (one === "edit" && !failed.isUncertain) {
              await outboxOf(tab).takeBack(failed.key);
              // Where another tab has sent it meanwhile, there is nothing to edit.
              if (draftsOf(tab).get(ticketId).draft.doc) outboxOf(tab).add(ticketId, failed.body);
            } else outboxOf(tab).retry(failed.key);
          }
          server.faults.clear();
          for (let tries = 0; tries < 30; tries += 1) {
            await settled(tab, ticketId);
            const failed = outboxOf(tab).of(ticketId)[0];
            if (!failed) break;
            outboxOf(tab).retry(failed.key);
          }
          await expect.poll(() => outboxOf(tab).of(ticketId).length, { timeout: 5_000, interval: 5 }).toBe(0);
          const sent = sentTexts(ticketId);
          // An edited reply goes to the end of the line.
          expect(steps.includes("edit") ? sent.toSorted() : sent).toEqual(texts);
        },
      ),
      { numRuns: 20, seed: 20261120 },
    );
  },
);

test("a reply that failed holds back the next, so that they arrive in the order I wrote them", async () => {
  const { id: ticketId } = server.director.newTicket();
  const tab = await openTab();
  const ticket = server.desk.tickets.get(ticketId);
  const lastSeenMessageId = (ticket && server.desk.threads.messages(ticket).at(-1)?.id) ?? null;
  server.faults.clear();
  server.faults.next("sendMessage", { kind: "offline" });
  for (const text of ["First", "Second"]) outboxOf(tab).add(ticketId, { ...bodyOf(text), lastSeenMessageId });
  await settled(tab, ticketId);
  expect(sentTexts(ticketId)).toEqual([]);
  const [first] = outboxOf(tab).of(ticketId);
  outboxOf(tab).retry(first?.key ?? "");
  await expect.poll(() => sentTexts(ticketId), { timeout: 5_000 }).toEqual(["First", "Second"]);
});

test("a draft written in another tab takes the place of mine, and mine can be brought back", async () => {
  const { id: ticketId } = server.director.newTicket();
  const [one, other] = [await openTab(), await openTab()];
  await Promise.all([draftsOf(one).load(ticketId), draftsOf(other).load(ticketId)]);
  draftsOf(one).change(ticketId, { doc: docOfLines("Mine") });
  await expect
    .poll(() => draftsOf(other).get(ticketId).draft.doc, { timeout: 5_000 })
    .toEqual(docOfLines("Mine"));
  draftsOf(other).change(ticketId, { doc: docOfLines("Theirs") });
  await expect
    .poll(() => draftsOf(one).get(ticketId).draft.doc, { timeout: 5_000 })
    .toEqual(docOfLines("Theirs"));
  expect(draftsOf(one).get(ticketId).replaced?.doc).toEqual(docOfLines("Mine"));
});

test("the last word before I sign out is kept too", async () => {
  const { id: ticketId } = server.director.newTicket();
  const tab = await openTab();
  await draftsOf(tab).load(ticketId);
  draftsOf(tab).change(ticketId, { doc: docOfLines("Almost done") });
  draftsOf(tab).keepNow();
  tab.clear();
  const again = await openTab();
  await draftsOf(again).load(ticketId);
  expect(draftsOf(again).get(ticketId).draft.doc).toEqual(docOfLines("Almost done"));
});

test.each([
  ["tried again", (tab: QueryClient, key: string): void => outboxOf(tab).retry(key), 1],
  ["taken back", (tab: QueryClient, key: string): void => void outboxOf(tab).takeBack(key), 0],
] as const)("a reply %s in the very moment it failed does as it is told", async (_, act, sends) => {
  const { id: ticketId } = server.director.newTicket();
  const tab = await openTab();
  const ticket = server.desk.tickets.get(ticketId);
  const lastSeenMessageId = (ticket && server.desk.threads.messages(ticket).at(-1)?.id) ?? null;
  server.faults.clear();
  server.faults.next("sendMessage", { kind: "problem", code: "forbidden" });
  const stop = outboxOf(tab).subscribe(() => {
    const [entry] = outboxOf(tab).of(ticketId);
    if (entry?.state !== "failed") return;
    stop();
    act(tab, entry.key);
  });
  draftsOf(tab).change(ticketId, { doc: docOfLines("Now") });
  outboxOf(tab).add(ticketId, { ...bodyOf("Now"), lastSeenMessageId });
  await expect.poll(() => outboxOf(tab).of(ticketId).length, { timeout: 5_000, interval: 5 }).toBe(0);
  expect(sentTexts(ticketId)).toHaveLength(sends);
  expect(draftsOf(tab).get(ticketId).draft.doc).toEqual(sends === 0 ? docOfLines("Now") : null);
});
