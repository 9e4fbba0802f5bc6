import { useSyncExternalStore } from "react";
import * as z from "zod/mini";
import { isLocale, nearestLocale, type Locale } from "#src/lib/i18n/locale.ts";

const storageName = "madoguchi.preferences";

const preferencesSchema = z.object({
  locale: z.catch(z.nullable(z.string()), null),
  theme: z.catch(z.enum(["light", "dark", "system"]), "system"),
  /** Single keys can be switched off (WCAG 2.1.4). */
  shortcutsOn: z.catch(z.boolean(), true),
  /** Keys the agent has bound otherwise, by action. */
  shortcuts: z.catch(z.record(z.string(), z.string()), {}),
});

export type Theme = "light" | "dark" | "system";
export interface Preferences {
  locale: Locale;
  theme: Theme;
  shortcutsOn: boolean;
  shortcuts: Readonly<Record<string, string>>;
}

function read(): Preferences {
  let kept: unknown = null;
  try {
    kept = JSON.parse(localStorage.getItem(storageName) ?? "null");
  } catch {
    // A browser that keeps nothing, or kept something else, gets the defaults.
  }
  const parsed = preferencesSchema.safeParse(kept ?? {});
  const found = parsed.success
    ? parsed.data
    : { locale: null, theme: "system" as const, shortcutsOn: true, shortcuts: {} };
  const locale = isLocale(found.locale) ? found.locale : nearestLocale(navigator.language);
  return { ...found, locale };
}

let current: Preferences | null = null;
const listeners = new Set<() => void>();

export function getPreferences(): Preferences {
  return (current ??= read());
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...getPreferences(), ...change };
  try {
    localStorage.setItem(storageName, JSON.stringify(current));
  } catch {
    // Kept for this visit only.
  }
  for (const listener of listeners) listener();
}

/** Reads the preferences anew, as another tab or a test left them. */
export function reloadPreferences(): void {
  current = null;
  for (const listener of listeners) listener();
}

// From the first moment: what another tab chooses before the page stands is not missed.
addEventListener("storage", ({ key }) => {
  if (key === storageName) reloadPreferences();
});

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, getPreferences);
}
