import type { Millis } from "../models/records.ts";

/** The instant at which everything written here is told: a world that lives at another one moves it. */
export const writtenAt: Millis = Date.parse("2026-11-20T03:00:00Z");

/** A written instant in a world whose now is `now`. */
export const movedTo = (now: Millis, written: string): string =>
  new Date(Date.parse(written) - writtenAt + now).toISOString();
