import { createBusinessClock } from "./base/business-hours.ts";
import { createClock } from "./desk/clock.ts";
import { createEventLog } from "./desk/event-log.ts";
import { createKeptAnswers } from "./desk/kept-answers.ts";
import { createSearchIndex } from "./desk/search-index.ts";
import { createSessions } from "./desk/sessions.ts";
import { createThreads } from "./desk/threads.ts";
import { createTickets } from "./desk/ticket-store.ts";
import type { Desk } from "./models/desk.ts";
import type { Millis } from "./models/records.ts";
import type { WorldFile } from "./models/world-file.ts";
import { readSeedFile } from "./seed-bytes.ts";
import { worldFromFile } from "./worlds/from-file.ts";
import { buildWorld, type WorldName } from "./worlds/world.ts";

export interface DeskOptions {
  world: WorldName | WorldFile;
  /** An instant where time stands still, or the clock to follow. */
  now: Millis | (() => Millis);
  seed?: number;
  /** How many tickets a huge desk has. */
  size?: number;
  /** How work is put off; `setTimeout` when absent. */
  later?: Desk["later"];
  readSeedFile?: Desk["readSeedFile"];
  /** Of the desk that stood here before: whoever was signed in stays so. */
  sessions?: Desk["sessions"];
}

const soon: Desk["later"] = (work, milliseconds) => {
  const timer: unknown = setTimeout(work, milliseconds);
  // A server that is told to stop does not wait for what it had put off; a page has no such thing.
  if (timer && typeof timer === "object" && "unref" in timer) (timer as NodeJS.Timeout).unref();
};

/** A desk of its own: nothing of it is shared with another one. */
export function createDesk({
  world: asked,
  now,
  seed = 1,
  size = 100_000,
  later = soon,
  readSeedFile: read = readSeedFile,
  sessions = createSessions(seed),
}: DeskOptions): Desk {
  const clock = createClock(typeof now === "number" ? () => now : now);
  const begun = clock.now();
  const world =
    typeof asked === "string"
      ? buildWorld(asked, { now: begun, seed, size })
      : worldFromFile(asked, "file", begun);
  const people = world.people();
  const threads = createThreads();
  const tickets = createTickets(world.tickets, (row) => search.changed(row));
  const search = createSearchIndex(
    () => tickets.size,
    (row) => {
      const ticket = tickets.glance(row);
      return threads.searchText(ticket, people.get(ticket.requesterId));
    },
  );
  const counters = new Map<string, number>();
  return {
    world: world.name,
    seed,
    config: world.config,
    clock,
    business: createBusinessClock(world.config.businessHours),
    agents: new Map(world.agents.map((agent) => [agent.id, agent])),
    people,
    tickets,
    search,
    macros: new Map(world.macros.map((macro) => [macro.id, macro])),
    helpCenter: world.helpCenter,
    threads,
    events: createEventLog(begun.toString(36)),
    sessions,
    kept: createKeptAnswers(),
    uploads: new Map(),
    openings: new Map(),
    jobs: new Map(),
    searchMisses: [],
    dismissedGaps: new Set(),
    scheduled: [],
    seen: new Map(),
    readSeedFile: read,
    later,
    count: (name) => {
      const next = (counters.get(name) ?? 0) + 1;
      counters.set(name, next);
      return next;
    },
  };
}
