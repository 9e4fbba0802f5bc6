import { useEffectEvent, useLayoutEffect } from "react";
import { defaultShortcuts, isForTyping, type ShortcutAction } from "#src/lib/keyboard.ts";
import { getPreferences } from "#src/store/preferences.ts";

export function keyOf(action: ShortcutAction, bound: Readonly<Record<string, string>>): string {
  return bound[action] ?? defaultShortcuts[action];
}

interface Waiting {
  action: ShortcutAction;
  run: () => void;
}

/** In the order in which they came: the first that waits for a key is the one that hears it. */
const waiting = new Set<Waiting>();

/** One for all of them: a key that belongs to what is being typed is found out about once. */
function handleKeyDown(event: KeyboardEvent): void {
  const { shortcutsOn, shortcuts } = getPreferences();
  if (!shortcutsOn || event.defaultPrevented || isForTyping(event)) return;
  for (const { action, run } of waiting) {
    if (event.key !== keyOf(action, shortcuts)) continue;
    event.preventDefault();
    run();
    return;
  }
}

/**
 * Runs `handler` on the action's single key, wherever the focus is outside of typing. Keys can be bound
 * otherwise or switched off in the settings (WCAG 2.1.4).
 */
export function useShortcut(action: ShortcutAction, handler: () => void, isActive = true): void {
  const run = useEffectEvent(handler);
  // Before it is painted: whoever sees what a key is for may press it at once.
  useLayoutEffect(() => {
    if (!isActive) return;
    const one = { action, run: () => run() };
    if (waiting.size === 0) document.addEventListener("keydown", handleKeyDown);
    waiting.add(one);
    return () => {
      waiting.delete(one);
      if (waiting.size === 0) document.removeEventListener("keydown", handleKeyDown);
    };
  }, [action, isActive]);
}
