import { getResponse } from "msw";
import type { HttpHandler } from "msw/http";
import { createDesk } from "../db.ts";
import { directorHandlers } from "../director-handlers.ts";
import { createFaults } from "../faults.ts";
import { createHandlers, type CookieJar, type Door } from "../handlers/create-handlers.ts";
import type { Desk } from "../models/desk.ts";
import type { Millis } from "../models/records.ts";
import type { Entry, Journal } from "./journal.ts";
import { fetchSeedFile } from "./seed-files.ts";

const LOCK = "madoguchi-demo";

interface SharedDesk {
  desk: Desk;
  door: Door;
  /** Every other window begins anew with this one. */
  tellOthers: (what: "written" | "restarted") => void;
}

async function entryOf(request: Request, at: Millis, token: string | null): Promise<Entry> {
  const { pathname, search } = new URL(request.url);
  const headers = [...request.headers];
  return {
    at,
    token,
    method: request.method,
    path: pathname + search,
    headers,
    body: await request.arrayBuffer(),
  };
}

/**
 * One desk in every window of this browser, with no server between them: the same beginning and the same requests in
 * the same order make the same desk, so each window keeps its own and reads the journal of them all.
 */
export async function openSharedDesk(
  journal: Journal,
  jar: CookieJar,
  now: () => Millis,
): Promise<SharedDesk> {
  let held: Millis | null = journal.begun;
  const desk = createDesk({ world: journal.world, now: () => held ?? now(), readSeedFile: fetchSeedFile });
  held = null;

  // A page cannot read `Set-Cookie`: whoever is at the door gets the session that begins.
  const replayed: CookieJar = { token: null };
  let atDoor = replayed;
  desk.sessions.onBegin((token) => {
    atDoor.token = token;
  });
  const replay: HttpHandler[] = [
    ...directorHandlers(desk, createFaults()),
    ...createHandlers(desk, { around: (_, answer) => answer() }, replayed),
  ];

  let place = 0;
  async function catchUp(): Promise<void> {
    for (const { place: next, entry } of await journal.since(place)) {
      place = next;
      held = entry.at;
      replayed.token = entry.token;
      const { method, path, headers, body } = entry;
      const request = new Request(new URL(path, location.origin), {
        method,
        headers,
        ...(body.byteLength > 0 ? { body } : {}),
      });
      await getResponse(replay, request);
    }
    held = null;
  }
  const alone = <T>(work: () => Promise<T>): Promise<T> =>
    navigator.locks ? navigator.locks.request(LOCK, work) : work();

  const channel = new BroadcastChannel(LOCK);
  channel.addEventListener("message", ({ data }) => {
    if (data === "restarted") location.reload();
    else void alone(catchUp);
  });
  document.addEventListener("visibilitychange", () => void alone(catchUp));
  await alone(catchUp);

  return {
    desk,
    tellOthers: (what) => channel.postMessage(what),
    door: (request, answer) => {
      if (request.method === "GET") return answer();
      return alone(async () => {
        await catchUp();
        const entry = await entryOf(request.clone(), now(), jar.token);
        held = entry.at;
        atDoor = jar;
        try {
          return await answer();
        } finally {
          held = null;
          atDoor = replayed;
          place = await journal.append(entry).catch(() => place);
          channel.postMessage("written");
        }
      });
    },
  };
}
