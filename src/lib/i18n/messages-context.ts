import { createContext, use } from "react";
import type { Catalogue, WholeCatalogue } from "./catalogue.ts";
import { loadWholeCatalogue } from "./load-catalogue.ts";
import type { Locale } from "./locale.ts";

export const MessagesContext = createContext<{ locale: Locale; messages: Catalogue } | null>(null);

function useContextValue() {
  const value = use(MessagesContext);
  if (!value) throw new Error("Words are read outside of MessagesContext");
  return value;
}

/** The words of the agent's language, by area: `t.inbox.emptyTitle`. */
export function useMessages(): Catalogue {
  return useContextValue().messages;
}

export function useLocale(): Locale {
  return useContextValue().locale;
}

/** The same with the words of what is opened later: suspends until they are there. */
export function useAllMessages(): WholeCatalogue {
  return use(loadWholeCatalogue(useContextValue().locale));
}
