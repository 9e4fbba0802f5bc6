import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { Millis } from "../models/records.ts";

type BusinessHours = DeskConfig["businessHours"];

const MINUTE = 60_000;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** How far the zone's wall clock is ahead of UTC at that instant. */
function offsetAt(instant: Millis, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of wallClock(timeZone).formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/** The instant at which the zone's wall clock shows this time (given as if it were UTC). */
function fromWall(wall: number, timeZone: string): Millis {
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

interface Shift {
  opens: Millis;
  closes: Millis;
}

/** The open stretches of the local day that begins at `midnight` (wall time as UTC), in order. */
function shiftsOf(midnight: number, hours: BusinessHours): Shift[] {
  const weekday = new Date(midnight).getUTCDay() || 7;
  return hours.days
    .filter((day) => day.weekday === weekday)
    .map((day) => ({
      opens: fromWall(midnight + minutesOf(day.opens) * MINUTE, hours.timeZone),
      closes: fromWall(midnight + minutesOf(day.closes) * MINUTE, hours.timeZone),
    }))
    .filter((shift) => shift.closes > shift.opens)
    .sort((a, b) => a.opens - b.opens);
}

const QUARTER = 15 * MINUTE;

/** One desk's calendar; remembers its days, for a world of many tickets asks for the same ones again and again. */
export function createBusinessClock(hours: BusinessHours) {
  const days = new Map<number, Shift[]>();
  /** By quarter of an hour: no zone moves its clocks in the middle of one, and asking the calendar is dear. */
  const offsets = new Map<number, number>();
  const hasHours = hours.days.some((day) => minutesOf(day.closes) > minutesOf(day.opens));

  const shiftsOn = (midnight: number): Shift[] => {
    let shifts = days.get(midnight);
    if (!shifts) {
      shifts = shiftsOf(midnight, hours);
      days.set(midnight, shifts);
    }
    return shifts;
  };
  const offsetOf = (instant: Millis): number => {
    const quarter = Math.floor(instant / QUARTER);
    let offset = offsets.get(quarter);
    if (offset === undefined) offsets.set(quarter, (offset = offsetAt(quarter * QUARTER, hours.timeZone)));
    return offset;
  };
  const midnightOf = (instant: Millis) => Math.floor((instant + offsetOf(instant)) / DAY) * DAY;

  return {
    /** The instant by which so many open minutes have passed. A desk that never opens counts every minute. */
    add(start: Millis, minutes: number): Millis {
      if (!hasHours) return start + minutes * MINUTE;
      let rest = minutes * MINUTE;
      for (let midnight = midnightOf(start); ; midnight += DAY) {
        for (const { opens, closes } of shiftsOn(midnight)) {
          const from = Math.max(opens, start);
          if (from >= closes) continue;
          if (rest <= closes - from) return from + rest;
          rest -= closes - from;
        }
      }
    },
    /** Open minutes between two instants. */
    between(start: Millis, end: Millis): number {
      if (!hasHours) return Math.max(0, (end - start) / MINUTE);
      let open = 0;
      for (let midnight = midnightOf(start); midnight < end + DAY; midnight += DAY) {
        for (const { opens, closes } of shiftsOn(midnight)) {
          open += Math.max(0, Math.min(closes, end) - Math.max(opens, start));
        }
      }
      return open / MINUTE;
    },
    midnightOf: (instant: Millis): Millis => fromWall(midnightOf(instant), hours.timeZone),
  };
}
export type BusinessClock = ReturnType<typeof createBusinessClock>;
