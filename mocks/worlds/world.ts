import { createBusinessClock } from "../base/business-hours.ts";
import type { World } from "../models/desk.ts";
import type { Millis } from "../models/records.ts";
import { deskAgents, writtenPeople } from "./cast.ts";
import { deskConfig } from "./config.ts";
import { ticketFromStory, type Cast } from "./from-stories.ts";
import { macros } from "./macros.ts";
import { numbered } from "./numbered.ts";
import { stories } from "./stories/all.ts";
import type { WorldClockwork } from "./ticket-from-thread.ts";

export const worldNames = ["busy-desk", "empty-desk", "incident"] as const;
export type WorldName = (typeof worldNames)[number];

export function buildWorld(name: WorldName, now: Millis, _seed: number): World {
  const agents = deskAgents();
  const people = writtenPeople();
  const cast: Cast = { agents: new Map(agents.map((agent) => [agent.id, agent])), people: new Map(people.map((person) => [person.id, person])) };
  const clockwork: WorldClockwork = { config: deskConfig, business: createBusinessClock(deskConfig.businessHours), now };
  const tickets = name === "empty-desk" ? [] : numbered(stories.map((story) => ticketFromStory(clockwork, cast, story)));
  return { name, config: deskConfig, agents, people, tickets, macros };
}
