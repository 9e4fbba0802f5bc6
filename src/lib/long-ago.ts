import type { Locale } from "./i18n/locale.ts";
import { intlTag } from "./i18n/locale.ts";
import { remember } from "./remember.ts";

const day = 86_400_000;
const relative = remember((tag) => new Intl.RelativeTimeFormat(tag, { numeric: "auto" }));

/** How long ago, in the largest unit that says something: "5 days ago", "8 months ago", "2 years ago". */
export function formatLongAgo(locale: Locale, from: number, now: number): string {
  const days = Math.max(0, Math.floor((now - from) / day));
  const format = relative(intlTag[locale]);
  if (days < 45) return format.format(-days, "day");
  if (days < 548) return format.format(-Math.round(days / 30.44), "month");
  return format.format(-Math.round(days / 365.25), "year");
}
