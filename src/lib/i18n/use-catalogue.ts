import { useEffect, useState } from "react";
import type { Catalogue } from "./catalogue.ts";
import { loadCatalogue, loadWholeCatalogue } from "./load-catalogue.ts";
import type { Locale } from "./locale.ts";

export interface Spoken {
  locale: Locale;
  messages: Catalogue;
}

/** The words of a language; until they are there, or when they cannot be had, those that were spoken before. */
export function useCatalogue<T extends Spoken | null>(locale: Locale, initial: T): T | Spoken {
  const [spoken, setSpoken] = useState<T | Spoken>(initial);
  const isFirst = spoken === null;
  const isSpoken = spoken?.locale === locale;
  useEffect(() => {
    if (isSpoken) return;
    let isCurrent = true;
    // Another language comes whole, so that no part of the page waits for its words.
    const load = isFirst ? loadCatalogue : loadWholeCatalogue;
    load(locale).then(
      (messages) => isCurrent && setSpoken({ locale, messages }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [locale, isFirst, isSpoken]);
  return spoken;
}
