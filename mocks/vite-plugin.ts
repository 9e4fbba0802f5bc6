import type { Plugin } from "vite";
import { answerNode } from "./node-bridge.ts";
import { openWorld } from "./open-world.ts";
import { createPretendServer } from "./pretend-server.ts";

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
      const desk = createPretendServer({ world: await openWorld({ world, data }), now: Date.now });
      server.middlewares.use(async (incoming, outgoing, next) => {
        const path = incoming.url ?? "";
        if (!path.startsWith("/api/v1/") && !path.startsWith("/__desk/")) return next();
        try {
          await answerNode(desk.handlers(), incoming, outgoing);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
