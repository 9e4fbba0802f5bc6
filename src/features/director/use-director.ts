import { createContext, use } from "react";
import type { Locale } from "#src/lib/i18n/locale.ts";
import { askPretendServer, type PretendState } from "./pretend-server.ts";
import { en, type DirectorWords } from "./words-en.ts";
import { ja } from "./words-ja.ts";
import { zh } from "./words-zh.ts";

export const directorWords: Record<Locale, DirectorWords> = { en, ja, zh };

export interface DirectorContextValue {
  t: DirectorWords;
  state: PretendState;
  /** The ticket on screen. */
  ticketId: string | null;
  /** Asks for something, says what came of it and reads the state anew. */
  run: (words: string, work: () => Promise<unknown>) => Promise<boolean>;
  /** Everything on screen is read anew, at the server's time. */
  refresh: () => Promise<void>;
  goHome: () => void;
}

export const DirectorContext = createContext<DirectorContextValue | null>(null);

export function useDirector(): DirectorContextValue {
  const value = use(DirectorContext);
  if (!value) throw new Error("The panel's parts are used outside of it");
  return value;
}

export const post = (path: string, body: object = {}) => askPretendServer("POST", path, body);
