import { defaultShortcuts, type ShortcutAction } from "#src/lib/keyboard.ts";

type Bound = Readonly<Record<string, string>>;

const actions = Object.keys(defaultShortcuts) as ShortcutAction[];

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;

/** The key that a press would bind; null for what cannot be bound: chords, names like Tab, the space bar. */
export function bindableKey({ key, ctrlKey, metaKey, altKey, isComposing }: KeyPress): string | null {
  if (ctrlKey || metaKey || altKey || isComposing || [...key].length !== 1 || key.trim() === "") return null;
  // A cap shows no difference between j and J; caps lock makes none either.
  return key.toLowerCase();
}

export function actionOf(key: string, bound: Bound): ShortcutAction | undefined {
  return actions.find((action) => (bound[action] ?? defaultShortcuts[action]) === key);
}

/** Binds a key; what it was bound to before takes the key that becomes free. */
export function bind(bound: Bound, action: ShortcutAction, key: string): Record<string, string> {
  const other = actionOf(key, bound);
  const free = bound[action] ?? defaultShortcuts[action];
  const next: Record<string, string> = { ...bound, [action]: key };
  if (other && other !== action) next[other] = free;
  // Only what differs is kept, so that a better default reaches everyone who never changed it.
  return Object.fromEntries(
    Object.entries(next).filter(([name, value]) => defaultShortcuts[name as ShortcutAction] !== value),
  );
}
