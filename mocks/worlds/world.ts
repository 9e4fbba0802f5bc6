import { createBusinessClock } from "../base/business-hours.ts";
import type { World } from "../models/desk.ts";
import type { Millis, TicketRecord } from "../models/records.ts";
import { deskAgents, writtenPeople } from "./cast.ts";
import { deskConfig } from "./config.ts";
import { ticketFromStory, type Cast } from "./from-stories.ts";
import { generateTickets } from "./generated-tickets.ts";
import { outageTickets } from "./incident.ts";
import { macros } from "./macros.ts";
import { numbered } from "./numbered.ts";
import { stories } from "./stories/all.ts";
import type { WorldClockwork } from "./ticket-from-thread.ts";

export const worldNames = ["busy-desk", "empty-desk", "incident"] as const;
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

function ticketsOf(name: WorldName, clockwork: WorldClockwork, cast: Cast, seed: number): TicketRecord[] {
  if (name === "empty-desk") return [];
  const written = stories.map((story) => ticketFromStory(clockwork, cast, story));
  const quiet = quietSince(written, clockwork.now);
  if (name === "busy-desk") {
    return [
      ...written,
      ...generateTickets(clockwork, cast, { count: BUSY - written.length, seed, quietSince: quiet }),
    ];
  }
  const ordinary = generateTickets(clockwork, cast, { count: ORDINARY_IN_INCIDENT, seed, quietSince: quiet });
  return [...written, ...ordinary, ...outageTickets(clockwork, cast, OUTAGE, seed)];
}

function makeWorld(name: WorldName, now: Millis, seed: number): World {
  const agents = deskAgents();
  const written = writtenPeople();
  const cast: Cast = {
    agents: new Map(agents.map((agent) => [agent.id, agent])),
    people: new Map(written.map((person) => [person.id, person])),
  };
  const clockwork: WorldClockwork = {
    config: deskConfig,
    business: createBusinessClock(deskConfig.businessHours),
    now,
  };
  const tickets = numbered(ticketsOf(name, clockwork, cast, seed));
  return { name, config: deskConfig, agents, people: [...cast.people.values()], tickets, macros };
}

let last: { key: string; world: World } | undefined;

/** Tests make the same world again and again: it is made once, and each desk gets copies of what changes. */
export function buildWorld(name: WorldName, now: Millis, seed: number): World {
  const key = `${name} ${now} ${seed}`;
  if (last?.key !== key) last = { key, world: makeWorld(name, now, seed) };
  const { world } = last;
  return {
    ...world,
    agents: world.agents.map((agent) => ({ ...agent })),
    tickets: world.tickets.map((ticket) => ({ ...ticket, tags: [...ticket.tags] })),
  };
}
