import type { Millis } from "../models/records.ts";

export interface DeskClock {
  now: () => Millis;
  /** The instant of a change: now, and always after the last one, even where time stands still. */
  tick: () => Millis;
  advance: (milliseconds: number) => void;
}

export function createClock(source: () => Millis): DeskClock {
  let ahead = 0;
  let last = 0;
  const now = () => Math.max(source() + ahead, last);
  return {
    now,
    tick: () => {
      last = Math.max(source() + ahead, last + 1);
      return last;
    },
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}

export const instantOf = (millis: Millis): string => new Date(millis).toISOString();
export const instantOrNull = (millis: Millis | null): string | null =>
  millis === null ? null : instantOf(millis);
