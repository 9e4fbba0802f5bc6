import type { HttpHandler } from "msw/http";
import { createArrivals } from "./arrivals.ts";
import { createDesk, type DeskOptions } from "./db.ts";
import { warmSearch } from "./desk/warm-search.ts";
import { createDirector } from "./director.ts";
import { directorHandlers } from "./director-handlers.ts";
import { createFaults } from "./faults.ts";
import { createHandlers } from "./handlers/create-handlers.ts";
import { arriveNext } from "./worlds/next-arrival.ts";

/** A cold development server has other work first. */
const untilAppIsCompiled = 10_000;

/** A desk to look at while one builds: customers write by themselves, and its world can be changed under it. */
export function createPretendServer(options: DeskOptions): { handlers: () => HttpHandler[] } {
  const faults = createFaults();
  let desk = createDesk(options);
  let handlers: HttpHandler[] = [];
  const arrivals = createArrivals({
    seed: desk.seed,
    // A desk that nobody looks at stays as it was left.
    arrive: () => {
      if (desk.events.isHeard()) arriveNext(desk, createDirector(desk));
    },
  });
  const serve = () => {
    warmSearch(desk, untilAppIsCompiled);
    handlers = [
      ...directorHandlers(desk, faults, {
        arrivals,
        changeWorld: (world) => {
          const before = desk;
          // The same people work at it: whoever is signed in stays so.
          desk = createDesk({ ...options, world, sessions: before.sessions });
          serve();
          // Windows come back to the new one, which tells them to read everything anew.
          before.events.drop();
        },
      }),
      ...createHandlers(desk, faults),
    ];
  };
  serve();
  arrivals.set(true);
  return { handlers: () => handlers };
}
