import type { Job } from "#src/domain/schema/job.ts";
import type { Macro } from "#src/domain/schema/macro.ts";
import type { ThreadItem } from "../models/records.ts";

const REPLAYED = 2_000;

/** What happened, before it is told: each session hears its own version of it, or nothing. */
export type DeskEvent =
  | { type: "ticket.created"; ticketId: string }
  /** `groupBefore` tells who could see it until now. */
  | { type: "ticket.changed"; ticketId: string; groupBefore: string }
  | { type: "timeline.added"; ticketId: string; item: ThreadItem }
  | { type: "job.changed"; job: Job; ownerId: string }
  /** As it is now, or was when it went. */
  | { type: "macros.changed"; macro: Macro };

export interface NumberedEvent {
  id: string;
  event: DeskEvent;
}

export interface EventLog {
  append: (event: DeskEvent) => void;
  /** The id of the last event; also of a desk where nothing has happened yet. */
  lastId: () => string;
  /** What came after an id; null when that cannot be told any more. */
  since: (id: string) => NumberedEvent[] | null;
  listen: (listener: (event: NumberedEvent) => void) => () => void;
  /** Whether anybody listens now. */
  isHeard: () => boolean;
  /** Cuts every open stream, as a bad network would. */
  drop: () => void;
  onDrop: (listener: () => void) => () => void;
}

/** `epoch` tells one run of the server from another: ids of an earlier run cannot be replayed. */
export function createEventLog(epoch: string): EventLog {
  const ring: NumberedEvent[] = [];
  const listeners = new Set<(event: NumberedEvent) => void>();
  const droppers = new Set<() => void>();
  let last = 0;
  return {
    append: (event) => {
      last += 1;
      const numbered = { id: `${epoch}-${last}`, event };
      ring.push(numbered);
      if (ring.length > REPLAYED) ring.shift();
      for (const listener of listeners) listener(numbered);
    },
    lastId: () => `${epoch}-${last}`,
    since: (id) => {
      const [, ofEpoch, digits] = /^(.+)-(\d+)$/.exec(id) ?? [];
      const from = Number(digits);
      if (ofEpoch !== epoch || from > last || from < last - ring.length) return null;
      return ring.slice(ring.length - (last - from));
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isHeard: () => listeners.size > 0,
    drop: () => {
      for (const dropper of droppers) dropper();
    },
    onDrop: (listener) => {
      droppers.add(listener);
      return () => droppers.delete(listener);
    },
  };
}
