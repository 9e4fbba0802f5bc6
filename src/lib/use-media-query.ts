import { useSyncExternalStore } from "react";

interface Watched {
  subscribe: (listener: () => void) => () => void;
  matches: () => boolean;
}

const watched = new Map<string, Watched>();

/** Where nothing has a width, as without a window, the widest layout holds. */
function watch(query: string): Watched {
  let found = watched.get(query);
  if (found) return found;
  if (typeof window.matchMedia !== "function")
    return { subscribe: () => () => undefined, matches: () => true };
  const list = window.matchMedia(query);
  found = {
    subscribe: (listener) => {
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    matches: () => list.matches,
  };
  watched.set(query, found);
  return found;
}

export function useMediaQuery(query: string): boolean {
  const { subscribe, matches } = watch(query);
  return useSyncExternalStore(subscribe, matches);
}

/** From here on (64 rem) list and ticket stand side by side; below, one pane at a time. */
export function useIsWide(): boolean {
  return useMediaQuery("(min-width: 64rem)");
}
