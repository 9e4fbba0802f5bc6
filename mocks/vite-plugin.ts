import type { Plugin } from "vite";
import { createDesk } from "./db.ts";
import { warmSearch } from "./desk/warm-search.ts";
import { directorHandlers } from "./director-handlers.ts";
import { createFaults } from "./faults.ts";
import { createHandlers } from "./handlers/create-handlers.ts";
import { answerNode } from "./node-bridge.ts";
import { openWorld } from "./open-world.ts";

interface PretendServerOptions {
  world?: string | undefined;
  data?: string | undefined;
}

/** The ticket API inside Vite's own process: windows share one desk, and a reload of a page loses nothing. */
export function pretendServer({ world, data }: PretendServerOptions = {}): Plugin {
  return {
    name: "madoguchi-pretend-server",
    apply: "serve",
    async configureServer(server) {
      const desk = createDesk({ world: await openWorld({ world, data }), now: Date.now });
      warmSearch(desk);
      const faults = createFaults();
      const handlers = [...directorHandlers(desk, faults), ...createHandlers(desk, faults)];
      server.middlewares.use(async (incoming, outgoing, next) => {
        const path = incoming.url ?? "";
        if (!path.startsWith("/api/v1/") && !path.startsWith("/__desk/")) return next();
        try {
          await answerNode(handlers, incoming, outgoing);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
