/** The languages the desk speaks (BCP 47). */
export const locales = ["en", "ja", "zh"] as const;
export type Locale = (typeof locales)[number];

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The desk language nearest to a BCP 47 tag: `zh-Hant-TW` → `zh`; English where none is near. */
export function nearestLocale(tag: string | null | undefined): Locale {
  const language = tag?.toLowerCase().split("-")[0];
  return isLocale(language) ? language : "en";
}

/** The tag `Intl` formats with. */
export const intlTag: Record<Locale, string> = { en: "en-GB", ja: "ja-JP", zh: "zh-CN" };
