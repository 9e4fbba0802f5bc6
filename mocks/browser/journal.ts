import { openDB, type DBSchema } from "idb";
import type { Millis } from "../models/records.ts";
import { worldNames, type WorldName } from "../worlds/world.ts";

/** One request that changed the desk, as it came. */
export interface Entry {
  at: Millis;
  token: string | null;
  method: string;
  path: string;
  headers: [string, string][];
  body: ArrayBuffer;
}

/** A desk's beginning: the rest follows from it and from what was asked since. */
interface Beginning {
  world: WorldName;
  begun: Millis;
  /** Another build may read the same requests otherwise: it begins anew. */
  build: string;
}

export interface Journal {
  readonly world: WorldName;
  readonly begun: Millis;
  /** What was asked after a place, in order. */
  since: (place: number) => Promise<{ place: number; entry: Entry }[]>;
  /** Answers its place. */
  append: (entry: Entry) => Promise<number>;
}

interface JournalDatabase extends DBSchema {
  beginning: { key: "now"; value: Beginning };
  requests: { key: number; value: Entry };
}

const KEPT_FOR = 12 * 3_600_000;
const build = import.meta.url;
const open = () =>
  openDB<JournalDatabase>("madoguchi-demo", 1, {
    upgrade: (database) => {
      database.createObjectStore("beginning");
      database.createObjectStore("requests", { autoIncrement: true });
    },
  });

/** Leaves nothing of what was asked: the next page begins with this world. */
export async function beginAnew(world: WorldName, now: Millis): Promise<void> {
  const database = await open();
  const change = database.transaction(["beginning", "requests"], "readwrite");
  await change.objectStore("requests").clear();
  await change.objectStore("beginning").put({ world, begun: now, build }, "now");
  await change.done;
  database.close();
}

/** For a browser that keeps nothing: the desk lives as long as its page. */
function journalInMemory(now: Millis): Journal {
  let place = 0;
  return { world: "busy-desk", begun: now, since: async () => [], append: async () => (place += 1) };
}

/** What was asked of the demo's desk in this browser, for its next page and its other windows. */
export async function openJournal(now: Millis): Promise<Journal> {
  try {
    const database = await open();
    let beginning = await database.get("beginning", "now");
    const isFresh =
      beginning &&
      beginning.build === build &&
      now - beginning.begun < KEPT_FOR &&
      worldNames.includes(beginning.world);
    if (!beginning || !isFresh) {
      await beginAnew("busy-desk", now);
      beginning = { world: "busy-desk", begun: now, build };
    }
    return {
      ...beginning,
      since: async (place) => {
        const found: { place: number; entry: Entry }[] = [];
        const reading = database.transaction("requests").store;
        for await (const cursor of reading.iterate(IDBKeyRange.lowerBound(place, true)))
          found.push({ place: cursor.key, entry: cursor.value });
        return found;
      },
      append: (entry) => database.add("requests", entry),
    };
  } catch {
    return journalInMemory(now);
  }
}
