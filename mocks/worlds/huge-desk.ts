import type { People, World } from "../models/desk.ts";
import type { PersonRecord, TicketRecord } from "../models/records.ts";
import type { Cast } from "./from-stories.ts";
import { createGenerator, type Generator } from "./generated-tickets.ts";
import type { WorldClockwork } from "./ticket-from-thread.ts";

/** Those who are written of are kept, the crowd is made again each time one of it is asked for. */
function peopleOf(written: ReadonlyMap<string, PersonRecord>, generator: Generator): People {
  const known = new Map(written);
  const get = (id: string) => known.get(id) ?? generator.person(id) ?? undefined;
  return {
    get,
    has: (id) => get(id) !== undefined,
    set: (id, person) => known.set(id, person),
    values: () => known.values(),
  };
}

/** A desk of any size: of what is not written nothing is kept but its seed. */
export function hugeDesk(
  clockwork: WorldClockwork,
  cast: Cast,
  written: TicketRecord[],
  wanted: { count: number; seed: number; quietSince: number },
): Pick<World, "tickets" | "people"> {
  const generator = createGenerator(clockwork, cast, wanted);
  return {
    tickets: {
      size: written.length + wanted.count,
      read: (place) => written[place] ?? generator.ticket(place - written.length),
      isNumbered: false,
    },
    people: () => peopleOf(cast.people, generator),
  };
}
