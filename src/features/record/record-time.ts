import type { Locale } from "#src/lib/i18n/locale.ts";
import { intlTag } from "#src/lib/i18n/locale.ts";

/** "2026-11-19 10:00:00": the same for every reader. */
export const utcTime = (instant: string): string =>
  new Date(instant).toISOString().slice(0, 19).replace("T", " ");

/** Date and wall time with the zone's name, where a customer lives; null when this browser does not know the zone. */
export function zonedTime(locale: Locale, instant: string, timeZone: string): string | null {
  try {
    return new Intl.DateTimeFormat(intlTag[locale], {
      dateStyle: "medium",
      timeStyle: "long",
      timeZone,
    }).format(Date.parse(instant));
  } catch {
    return null;
  }
}
