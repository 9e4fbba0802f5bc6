import { use, useEffect, useState } from "react";
import { locales, type Locale } from "./locale.ts";
import { useLocale } from "./messages-context.ts";

export interface WordPart<Words> {
  load: (locale: Locale) => Promise<Words>;
  /** Suspends until the first language is here; a second one takes its place once it has come. */
  useWords: () => Words;
}

/** The words of one screen, which come with it: one file for each language, apart from those of the first page. */
export function wordPart<Words>(loaders: Record<Locale, () => Promise<Words>>): WordPart<Words> {
  const asked = new Map<Locale, Promise<Words>>();
  const here = new Map<Locale, Words>();

  function load(locale: Locale): Promise<Words> {
    let words = asked.get(locale);
    if (!words) {
      words = loaders[locale]();
      asked.set(locale, words);
      words.then(
        (loaded) => here.set(locale, loaded),
        // A failed download may be tried again.
        () => asked.delete(locale),
      );
    }
    return words;
  }

  function useWords(): Words {
    const locale = useLocale();
    const [, setArrived] = useState<Locale | null>(null);
    useEffect(() => {
      let isWanted = true;
      load(locale).then(
        () => isWanted && setArrived(locale),
        () => undefined,
      );
      return () => {
        isWanted = false;
      };
    }, [locale]);
    const spoken = [locale, ...locales].find((one) => here.has(one));
    return (spoken && here.get(spoken)) ?? use(load(locale));
  }
  return { load, useWords };
}
