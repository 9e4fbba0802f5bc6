import { createBusinessClock } from "../base/business-hours.ts";
import type { World } from "../models/desk.ts";
import type { Millis, TicketRecord } from "../models/records.ts";
import { deskAgents, writtenPeople } from "./cast.ts";
import { deskConfig } from "./config.ts";
import { ticketFromStory, type Cast } from "./from-stories.ts";
import { generateTickets } from "./generated-tickets.ts";
import { outageTickets } from "./incident.ts";
import { macros } from "./macros.ts";
import { helpCenterAt, noHelpCenter } from "./help-center.ts";
import { hugeDesk } from "./huge-desk.ts";
import { keptTickets, numbered } from "./numbered.ts";
import { stories } from "./stories/all.ts";
import type { WorldClockwork } from "./ticket-from-thread.ts";

export const worldNames = ["busy-desk", "huge-desk", "empty-desk", "incident"] as const;
export type WorldName = (typeof worldNames)[number];

const HOUR = 3_600_000;
const BUSY = 2_000;
const ORDINARY_IN_INCIDENT = 500;
const OUTAGE = 480;

/** Since when only the written tickets have moved: they stand first in a list, newest first. */
function quietSince(written: TicketRecord[], now: Millis): Millis {
  const open = written
    .filter((ticket) => ticket.status === "new" || ticket.status === "open")
    .map((ticket) => ticket.lastMessageAt);
  return Math.max(now - 26 * HOUR, Math.min(now - HOUR, ...open) - 60_000);
}

interface WorldWanted {
  now: Millis;
  seed: number;
  /** How many tickets a huge desk has. */
  size: number;
}

/** The written stories, and before them whatever the world is made of. */
function ticketsOf(name: WorldName, clockwork: WorldClockwork, cast: Cast, { seed, size }: WorldWanted) {
  if (name === "empty-desk") return { tickets: keptTickets([]), people: () => new Map(cast.people) };
  const written = stories.map((story) => ticketFromStory(clockwork, cast, story));
  const quiet = quietSince(written, clockwork.now);
  const count = (all: number) => ({ count: all - written.length, seed, quietSince: quiet });
  switch (name) {
    case "huge-desk":
      return hugeDesk(clockwork, cast, written, count(size));
    case "busy-desk": {
      const made = generateTickets(clockwork, cast, count(BUSY));
      return { tickets: keptTickets(numbered([...written, ...made])), people: () => new Map(cast.people) };
    }
    case "incident": {
      const ordinary = generateTickets(clockwork, cast, { ...count(0), count: ORDINARY_IN_INCIDENT });
      const all = [...written, ...ordinary, ...outageTickets(clockwork, cast, OUTAGE, seed)];
      return { tickets: keptTickets(numbered(all)), people: () => new Map(cast.people) };
    }
  }
}

function makeWorld(name: WorldName, wanted: WorldWanted): World {
  const agents = deskAgents();
  const written = writtenPeople();
  const cast: Cast = {
    agents: new Map(agents.map((agent) => [agent.id, agent])),
    people: new Map(written.map((person) => [person.id, person])),
  };
  const clockwork: WorldClockwork = {
    config: deskConfig,
    business: createBusinessClock(deskConfig.businessHours),
    now: wanted.now,
  };
  const helpCenter = name === "empty-desk" ? noHelpCenter : helpCenterAt(wanted.now);
  return {
    name,
    config: deskConfig,
    agents,
    macros,
    helpCenter,
    ...ticketsOf(name, clockwork, cast, wanted),
  };
}

let last: { key: string; world: World } | undefined;

/** Tests make the same world again and again: it is made once, and each desk gets copies of what changes. */
export function buildWorld(name: WorldName, wanted: WorldWanted): World {
  const key = JSON.stringify([name, wanted]);
  if (last?.key !== key) last = { key, world: makeWorld(name, wanted) };
  const { world } = last;
  return { ...world, agents: world.agents.map((agent) => ({ ...agent })) };
}
