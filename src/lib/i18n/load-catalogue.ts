import type { Catalogue, LaterCatalogue, WholeCatalogue } from "./catalogue.ts";
import type { Locale } from "./locale.ts";

const loaders: Record<Locale, () => Promise<Catalogue>> = {
  en: async () => (await import("./messages/en.ts")).en,
  ja: async () => (await import("./messages/ja.ts")).ja,
  zh: async () => (await import("./messages/zh.ts")).zh,
};

const loaded = new Map<Locale, Promise<Catalogue>>();

/** The words of one language, loaded once: the agent's, or a customer's for a draft. */
export function loadCatalogue(locale: Locale): Promise<Catalogue> {
  let catalogue = loaded.get(locale);
  if (!catalogue) {
    catalogue = loaders[locale]();
    loaded.set(locale, catalogue);
    // A failed download may be tried again.
    catalogue.catch(() => loaded.delete(locale));
  }
  return catalogue;
}

const laterLoaders: Record<Locale, () => Promise<LaterCatalogue>> = {
  en: async () => (await import("./messages/en-later.ts")).enLater,
  ja: async () => (await import("./messages/ja-later.ts")).jaLater,
  zh: async () => (await import("./messages/zh-later.ts")).zhLater,
};

const wholes = new Map<Locale, Promise<WholeCatalogue>>();
const loadedWholes = new Map<Locale, WholeCatalogue>();

/** What `loadWholeCatalogue` has brought already. */
export function loadedWholeCatalogue(locale: Locale): WholeCatalogue | undefined {
  return loadedWholes.get(locale);
}

/** As `loadCatalogue`, with the words of what is opened later. */
export function loadWholeCatalogue(locale: Locale): Promise<WholeCatalogue> {
  const known = wholes.get(locale);
  if (known) return known;
  const whole = Promise.all([loadCatalogue(locale), laterLoaders[locale]()]).then(([first, later]) => ({
    ...first,
    ...later,
  }));
  wholes.set(locale, whole);
  whole.then(
    (value) => {
      loadedWholes.set(locale, value);
      // React's own mark: what has come is read without suspending for it once more.
      Object.assign(whole, { status: "fulfilled", value });
    },
    () => wholes.delete(locale),
  );
  return whole;
}
