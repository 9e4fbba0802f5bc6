import { QueryClient } from "@tanstack/react-query";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test } from "vitest";
import { sessionQueries } from "#src/api/session.ts";
import { createSealedBox } from "#src/store/sealed-box.ts";
import { vaultOf, type Vault } from "#src/store/vault.ts";

const keyOf = (fill: number) => btoa(String.fromCharCode(...new Uint8Array(32).fill(fill)));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function vaultFor(id: string, storageKey: string): Promise<Vault> {
  const client = new QueryClient();
  client.setQueryData(sessionQueries.current().queryKey, {
    agent: { id, name: id, email: `${id}@desk.example`, role: "agent", locale: "en" },
    groupIds: [],
    storageKey,
    expiresAt: "2026-11-20T15:00:00Z",
  });
  return vaultOf(client);
}

const secret = { doc: "the customer's passport number" };

test("what I kept I read again, in this tab and after a reload", async () => {
  const vault = await vaultFor("aiko", keyOf(1));
  await vault.change([{ shelf: "drafts", id: "t1", value: secret }]);
  expect(await (await vaultFor("aiko", keyOf(1))).read("drafts", "t1")).toEqual(secret);
});

test("what I left a moment ago is there when I come back, though it was still being written", async () => {
  const vault = await vaultFor("aiko", keyOf(1));
  await vault.change([{ shelf: "drafts", id: "t1", value: { doc: "an hour ago" } }]);
  const written = vault.change([{ shelf: "drafts", id: "t1", value: secret }]);
  expect(await vault.read("drafts", "t1")).toEqual(secret);
  const gone = vault.change([{ shelf: "drafts", id: "t1" }]);
  expect(await vault.list("drafts")).toEqual([]);
  await Promise.all([written, gone]);
});

test("another agent at the same browser reads nothing of mine, under any name", async () => {
  await (await vaultFor("aiko", keyOf(1))).change([{ shelf: "drafts", id: "t1", value: secret }]);
  const other = await vaultFor("ren", keyOf(2));
  expect(await other.read("drafts", "t1")).toBeUndefined();
  expect(await other.list("drafts")).toEqual([]);
  // Even with my name the other's key opens nothing.
  const disguised = await vaultFor("aiko", keyOf(2));
  expect(await disguised.read("drafts", "t1")).toBeUndefined();
  expect(await disguised.list("drafts")).toEqual([]);
});

test("the browser's own files hold no word of it", async () => {
  await (await vaultFor("aiko", keyOf(1))).change([{ shelf: "drafts", id: "t1", value: secret }]);
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open("madoguchi");
    request.onsuccess = () => resolve(request.result);
  });
  const records = await new Promise<unknown[]>((resolve) => {
    const request = database.transaction("drafts").objectStore("drafts").getAll();
    request.onsuccess = () => resolve(request.result);
  });
  expect(records).toHaveLength(1);
  const { bytes } = records[0] as { bytes: ArrayBuffer };
  expect(new TextDecoder().decode(bytes)).not.toContain("passport");
});

test("a record moved to another name does not open, and no two records share a nonce", async () => {
  const box = await createSealedBox(keyOf(1), "drafts");
  const one = await box.seal("aiko/t1", secret);
  const two = await box.seal("aiko/t1", secret);
  expect([...one.iv]).not.toEqual([...two.iv]);
  await expect(box.open("aiko/t2", one)).rejects.toMatchObject({ name: "OperationError" });
  await expect((await createSealedBox(keyOf(1), "outbox")).open("aiko/t1", one)).rejects.toMatchObject({
    name: "OperationError",
  });
});

test("taking a reply from the draft into the outbox is one step: both happen or neither", async () => {
  const vault = await vaultFor("aiko", keyOf(1));
  await vault.change([{ shelf: "drafts", id: "t1", value: secret }]);
  await vault.change([
    { shelf: "outbox", id: "k1", value: secret },
    { shelf: "drafts", id: "t1" },
  ]);
  const again = await vaultFor("aiko", keyOf(1));
  expect(await again.read("drafts", "t1")).toBeUndefined();
  expect(await again.list("outbox")).toEqual([{ id: "k1", value: secret }]);
});

test("in a browser that keeps nothing, what I write lives on until the page goes", async () => {
  Reflect.deleteProperty(globalThis, "indexedDB");
  const vault = await vaultFor("aiko", keyOf(1));
  await vault.change([{ shelf: "drafts", id: "t1", value: secret }]);
  expect(await vault.read("drafts", "t1")).toEqual(secret);
  await vault.change([{ shelf: "drafts", id: "t1" }]);
  expect(await vault.list("drafts")).toEqual([]);
});
