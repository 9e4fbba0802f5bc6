import { parseArgs } from "node:util";
import { createDesk } from "./db.ts";
import { warmSearch } from "./desk/warm-search.ts";
import { serveDesk } from "./http-server.ts";
import { openWorld } from "./open-world.ts";

/** `mock --port 4010 --world busy-desk [--data FILE] [--now INSTANT] [--director]` */
export async function serve(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      world: { type: "string", default: "busy-desk" },
      data: { type: "string" },
      /** Holds the clock at an instant, for benches and end-to-end tests. */
      now: { type: "string" },
      director: { type: "boolean", default: false },
    },
  });
  const desk = createDesk({
    world: await openWorld(values),
    now: values.now === undefined ? Date.now : Date.parse(values.now),
  });
  const { url } = await serveDesk(desk, {
    port: Number(values.port),
    host: values.host,
    director: values.director,
  });
  warmSearch(desk);
  console.log(`${desk.tickets.size} tickets of ${values.data ?? desk.world} at ${url}/api/v1`);
}
