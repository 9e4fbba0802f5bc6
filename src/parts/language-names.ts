import type { Locale } from "#src/lib/i18n/locale.ts";

/** Each language by its own name: found by whoever reads only that one. */
export const languageNames: Record<Locale, string> = { en: "English", ja: "日本語", zh: "简体中文" };
