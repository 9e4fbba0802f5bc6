import { useEffect, useState } from "react";
import type { Catalogue } from "./catalogue.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import type { Locale } from "./locale.ts";

export interface Spoken {
  locale: Locale;
  messages: Catalogue;
}

/** The words of a language; until they are there, or when they cannot be had, those that were spoken before. */
export function useCatalogue<T extends Spoken | null>(locale: Locale, initial: T): T | Spoken {
  const [spoken, setSpoken] = useState<T | Spoken>(initial);
  useEffect(() => {
    let isCurrent = true;
    loadCatalogue(locale).then(
      (messages) => isCurrent && setSpoken({ locale, messages }),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return spoken;
}
