import { formatInZone } from "#src/lib/format-time.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";

/** One instant on both clocks: the customer's, empty where their zone is not known, and the agent's. */
export function callTimes(
  locale: Locale,
  at: number,
  timeZone: string | null,
): { theirs: string; yours: string } {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    theirs: (timeZone === null ? null : formatInZone(locale, at, timeZone)) ?? "",
    yours: formatInZone(locale, at, own) ?? "",
  };
}
