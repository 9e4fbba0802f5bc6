import { createContext, use, useEffect, useEffectEvent } from "react";

/** Answers whether the key was for it. */
type KeyHandler = (event: KeyboardEvent) => boolean;

export interface KeyRegistry {
  add: (handler: KeyHandler) => () => void;
  dispatch: KeyHandler;
}

export function createKeyRegistry(): KeyRegistry {
  const handlers = new Set<KeyHandler>();
  return {
    add(handler) {
      handlers.add(handler);
      return () => handlers.delete(handler);
    },
    dispatch: (event) => [...handlers].some((handler) => handler(event)),
  };
}

export const ViewerKeysContext = createContext<KeyRegistry | null>(null);

/** Whether a key press is for a field that is typed in, or carries a command of browser or system. */
export function isTypingOrCommand(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey)
    return true;
  return event.target instanceof Element && event.target.closest("input, textarea, select") !== null;
}

/** Hears the keys that are pressed anywhere in the viewer, before the viewer itself does. */
export function useViewerKeys(handler: KeyHandler): void {
  const registry = use(ViewerKeysContext);
  const run = useEffectEvent(handler);
  useEffect(() => registry?.add((event) => run(event)), [registry]);
}
