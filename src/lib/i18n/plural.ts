import type { Locale } from "./locale.ts";
import { intlTag } from "./locale.ts";

const rules = new Map<Locale, Intl.PluralRules>();
const numbers = new Map<Locale, Intl.NumberFormat>();

export function formatCount(locale: Locale, count: number): string {
  // Written alike in all three; a browser's first format takes longer than all that is counted on a page.
  if (Number.isInteger(count) && count >= 0 && count < 1_000) return String(count);
  let format = numbers.get(locale);
  if (!format) numbers.set(locale, (format = new Intl.NumberFormat(intlTag[locale])));
  return format.format(count);
}

/** Picks the form for `count` by the locale's plural rules (CLDR) and puts the formatted number at `#`. */
export function plural(
  locale: Locale,
  count: number,
  forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(intlTag[locale])));
  return (forms[rule.select(count)] ?? forms.other).replace("#", formatCount(locale, count));
}
