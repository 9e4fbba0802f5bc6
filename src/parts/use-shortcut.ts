import { useEffectEvent, useLayoutEffect } from "react";
import { defaultShortcuts, isForTyping, type ShortcutAction } from "#src/lib/keyboard.ts";
import { getPreferences } from "#src/store/preferences.ts";

export function keyOf(action: ShortcutAction, bound: Readonly<Record<string, string>>): string {
  return bound[action] ?? defaultShortcuts[action];
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
    const handleKeyDown = (event: KeyboardEvent) => {
      const { shortcutsOn, shortcuts } = getPreferences();
      if (!shortcutsOn || event.defaultPrevented || isForTyping(event)) return;
      if (event.key !== keyOf(action, shortcuts)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => document.removeEventListener("keydown", handleKeyDown);
  }, [action, isActive]);
}
