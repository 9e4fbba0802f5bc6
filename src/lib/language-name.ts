import { intlTag, type Locale } from "./i18n/locale.ts";

/** A language in the reader's words; a tag (BCP 47) that this browser does not know is shown as it is. */
export function languageName(locale: Locale, tag: string): string {
  try {
    return new Intl.DisplayNames(intlTag[locale], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
