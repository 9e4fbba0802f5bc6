import { hashKey, useQuery, type QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { sessionQueries } from "#src/api/session.ts";
import type { Session } from "#src/domain/schema/session.ts";
import { openDatabase, type Shelf } from "./database.ts";
import { createSealedBox, type SealedBox } from "./sealed-box.ts";

export interface VaultChange {
  shelf: Shelf;
  id: string;
  /** Left out: the record goes. */
  value?: unknown;
}

/** What the browser keeps of one agent, sealed; another agent's keys and names open nothing of it. */
export interface Vault {
  readonly agentId: string;
  /** Both know of what this tab changed before, though it may still be on its way to the disk. */
  read: (shelf: Shelf, id: string) => Promise<unknown>;
  list: (shelf: Shelf) => Promise<{ id: string; value: unknown }[]>;
  /** All of them or none; where the browser refuses, they are kept in memory for this visit. */
  change: (changes: readonly VaultChange[]) => Promise<void>;
}

let isMemoryOnly = false;
const listeners = new Set<() => void>();

function setMemoryOnly(next: boolean): void {
  if (isMemoryOnly === next) return;
  isMemoryOnly = next;
  for (const listener of listeners) listener();
}

/** Whether what is typed would not survive a reload: the browser keeps nothing, or no more. */
export function useIsMemoryOnly(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isMemoryOnly,
  );
}

async function openVault({ agent, storageKey }: Session): Promise<Vault> {
  const prefix = `${agent.id}/`;
  const memory = new Map<string, unknown>();
  // Outside of a secure context there is no WebCrypto: then nothing is kept rather than kept in the clear.
  const kept = await Promise.all([
    openDatabase(() => setMemoryOnly(true)),
    createSealedBox(storageKey, "madoguchi drafts"),
    createSealedBox(storageKey, "madoguchi outbox"),
  ]).catch(() => null);
  const database = kept?.[0];
  const boxes: Record<Shelf, SealedBox> | null = kept && { drafts: kept[1], outbox: kept[2] };
  let tail: Promise<void> = Promise.resolve();
  setMemoryOnly(kept === null);

  const nameOf = (shelf: Shelf, id: string) => `${shelf}/${prefix}${id}`;

  async function open(shelf: Shelf, key: string): Promise<unknown> {
    const sealed = await database?.get(shelf, key);
    // What does not open was kept under another key: it is nobody's any more.
    return sealed && (await boxes?.[shelf].open(`${shelf}/${key}`, sealed).catch(() => undefined));
  }

  async function write(changes: readonly VaultChange[]): Promise<void> {
    if (!database || !boxes) throw new Error("no database");
    const sealed = await Promise.all(
      changes.map(async ({ shelf, id, value }) => ({
        shelf,
        key: `${prefix}${id}`,
        record: value === undefined ? null : await boxes[shelf].seal(nameOf(shelf, id), value),
      })),
    );
    const transaction = database.transaction(["drafts", "outbox"], "readwrite", { durability: "strict" });
    for (const { shelf, key, record } of sealed) {
      const store = transaction.objectStore(shelf);
      void (record ? store.put(record, key) : store.delete(key)).catch(() => undefined);
    }
    await transaction.done;
  }

  async function keep(changes: readonly VaultChange[]): Promise<void> {
    try {
      await write(changes);
      for (const { shelf, id } of changes) memory.delete(nameOf(shelf, id));
      setMemoryOnly(false);
    } catch {
      for (const { shelf, id, value } of changes) memory.set(nameOf(shelf, id), value);
      setMemoryOnly(true);
    }
  }

  return {
    agentId: agent.id,
    read: async (shelf, id) => {
      await tail;
      const name = nameOf(shelf, id);
      if (memory.has(name)) return memory.get(name);
      return open(shelf, `${prefix}${id}`).catch(() => undefined);
    },
    list: async (shelf) => {
      await tail;
      const found = new Map<string, unknown>();
      const range = database && IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const keys = range ? await database.getAllKeys(shelf, range).catch(() => []) : [];
      for (const key of keys)
        found.set(key.slice(prefix.length), await open(shelf, key).catch(() => undefined));
      const shelfPrefix = nameOf(shelf, "");
      for (const [name, value] of memory)
        if (name.startsWith(shelfPrefix)) found.set(name.slice(shelfPrefix.length), value);
      return [...found].filter(([, value]) => value !== undefined).map(([id, value]) => ({ id, value }));
    },
    // One after the other: sealing takes its own time, and an older value must not land last.
    change: (changes) => (tail = tail.then(() => keep(changes))),
  };
}

const vaults = new WeakMap<QueryClient, { storageKey: string; vault: Promise<Vault> }>();

/** The vault of the agent who is signed in. @throws when nobody is */
export function vaultOf(client: QueryClient): Promise<Vault> {
  const session = client.getQueryData(sessionQueries.current().queryKey);
  if (!session) return Promise.reject(new Error("nobody is signed in"));
  const known = vaults.get(client);
  if (known && known.storageKey === session.storageKey) return known.vault;
  const vault = openVault(session);
  vaults.set(client, { storageKey: session.storageKey, vault });
  return vault;
}

// Made once: who is signed in is asked at every key that is typed.
const sessionHash = hashKey(sessionQueries.current().queryKey);

/** Who is signed in; empty when nobody is. */
export const agentOf = (client: QueryClient): string =>
  client.getQueryCache().get<Session>(sessionHash)?.state.data?.agent.id ?? "";

/** The same as it changes; it asks the server for nothing. */
export function useAgentId(): string {
  return useQuery({ ...sessionQueries.current(), enabled: false }).data?.agent.id ?? "";
}
