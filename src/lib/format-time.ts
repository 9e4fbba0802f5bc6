import type { Catalogue } from "./i18n/catalogue.ts";
import type { Locale } from "./i18n/locale.ts";
import { intlTag } from "./i18n/locale.ts";
import { remember } from "./remember.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const relative = remember((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto", style: "narrow" }));
const exact = remember((tag) => new Intl.DateTimeFormat(tag, { dateStyle: "full", timeStyle: "long" }));
const shortDate = remember((tag) => new Intl.DateTimeFormat(tag, { month: "short", day: "numeric" }));
const longDate = remember(
  (tag) => new Intl.DateTimeFormat(tag, { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
);
const mediumDate = remember((tag) => new Intl.DateTimeFormat(tag, { dateStyle: "medium" }));
const clock = remember((tag) => new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit" }));
const zoned = remember((key) => {
  const [tag, timeZone] = key.split("|");
  return new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", weekday: "short", timeZone });
});

/** "3 min ago", "in 2 h", "yesterday"; past 7 days the date. `from` and `now` are epoch milliseconds. */
export function formatRelative(locale: Locale, from: number, now: number): string {
  const tag = intlTag[locale];
  const distance = from - now;
  const size = Math.abs(distance);
  if (size < minute) return relative(tag).format(0, "second");
  if (size < hour) return relative(tag).format(Math.trunc(distance / minute), "minute");
  if (size < day) return relative(tag).format(Math.trunc(distance / hour), "hour");
  if (size < 7 * day) return relative(tag).format(Math.trunc(distance / day), "day");
  return shortDate(tag).format(from);
}

/**
 * The shortest length for a dense row, without direction: `4m`, `2h`, `3d`; `4 分`. Its words are the catalogue's: the
 * first format of a browser costs more than all rows of a list, and the first rows are drawn with it.
 */
export function formatAge(words: Catalogue["common"]["age"], length: number): string {
  const size = Math.abs(length);
  if (size < hour) return words.minutes({ count: Math.max(1, Math.round(size / minute)) });
  if (size < day) return words.hours({ count: Math.round(size / hour) });
  return words.days({ count: Math.round(size / day) });
}

/** The whole instant in the agent's time zone, for a hover. */
export function formatExact(locale: Locale, at: number): string {
  return exact(intlTag[locale]).format(at);
}

export function formatDay(locale: Locale, at: number): string {
  return longDate(intlTag[locale]).format(at);
}

/** Day, month and year: "3 Mar 2021". */
export function formatDate(locale: Locale, at: number): string {
  return mediumDate(intlTag[locale]).format(at);
}

export function formatClock(locale: Locale, at: number): string {
  return clock(intlTag[locale]).format(at);
}

/** Weekday and wall time in another zone; null when the zone is unknown to this browser. */
export function formatInZone(locale: Locale, at: number, timeZone: string): string | null {
  try {
    return zoned(`${intlTag[locale]}|${timeZone}`).format(at);
  } catch {
    return null;
  }
}
