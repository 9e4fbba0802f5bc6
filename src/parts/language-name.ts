import { isLocale } from "#src/lib/i18n/locale.ts";
import { languageNames } from "./language-names.ts";

/** A language by its own name; a tag nobody has a name for is shown as it is. */
export function ownName(language: string): string {
  if (isLocale(language)) return languageNames[language];
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
