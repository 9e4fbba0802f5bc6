import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Sealed } from "./sealed-box.ts";

const shelves = ["drafts", "outbox"] as const;
export type Shelf = (typeof shelves)[number];

/** Keys are `agentId/recordId`; nothing but these names can be read without the agent's storage key. */
interface DeskDatabase extends DBSchema {
  drafts: { key: string; value: Sealed };
  outbox: { key: string; value: Sealed };
}

const openTimeoutMs = 4_000;

/**
 * Opens the browser's database.
 * @throws when there is none, when another tab blocks it, or when it does not answer
 */
export async function openDatabase(onLost: () => void): Promise<IDBPDatabase<DeskDatabase>> {
  if (typeof indexedDB === "undefined") throw new Error("no IndexedDB");
  const { promise: refusal, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("IndexedDB does not answer")), openTimeoutMs);
  const opening = openDB<DeskDatabase>("madoguchi", 1, {
    upgrade: (database) => {
      for (const shelf of shelves) database.createObjectStore(shelf);
    },
    blocked: () => reject(new Error("IndexedDB is blocked")),
    // A newer desk in another tab wants to rebuild it: it may, and this tab goes on in memory.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  try {
    return await Promise.race([opening, refusal]);
  } finally {
    clearTimeout(timer);
  }
}
