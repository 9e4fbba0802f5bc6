/** The servers of one bench, in a process of their own: their work is not the page's, nor the stopwatch's. */
import { createDesk } from "#mocks/db.ts";
import { createDirector } from "#mocks/director.ts";
import { serveDesk } from "#mocks/http-server.ts";
import { openWorld } from "#mocks/open-world.ts";
import { servePreview } from "../production/preview.ts";
import { serveFloor } from "./floor.ts";

export interface ServedUrls {
  app: string;
  floor: string;
  /** What the pretend server took to stand: time since its process began, and memory. */
  cost: { milliseconds: number; megabytes: number };
}

const [world] = process.argv.slice(2);
const began = Date.now();
const desk = createDesk({ world: await openWorld(world === undefined ? {} : { world }), now: began });
const api = await serveDesk(desk);
const cost = { milliseconds: performance.now(), megabytes: process.memoryUsage.rss() / 2 ** 20 };
const preview = await servePreview({ api: api.url, port: 0 });
const floor = await serveFloor();
const address = preview.httpServer.address();
if (!address || typeof address === "string") throw new Error("preview has no port");
const urls: ServedUrls = { app: `http://127.0.0.1:${address.port}`, floor: floor.url, cost };
process.send?.(urls);
/** What a customer writes while the bench looks on. */
export type Said = Parameters<ReturnType<typeof createDirector>["customerWrites"]>[0];
process.on("message", (said) => createDirector(desk).customerWrites(said as Said));
// The bench is gone: so is its desk.
process.on("disconnect", () => process.exit());
