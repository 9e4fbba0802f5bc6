import { useEffect, useSyncExternalStore, type ComponentType } from "react";

/** A component in a chunk of its own; once it is here, it renders in the same frame as it is asked for. */
export interface LazyPart<Props> {
  preload: () => Promise<void>;
  subscribe: (onLoad: () => void) => () => void;
  loaded: () => ComponentType<Props> | null;
}

export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let component: ComponentType<Props> | null = null;
  let pending: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  return {
    preload() {
      pending ??= load().then(
        (loaded) => {
          component = loaded;
          for (const onLoad of listeners) onLoad();
        },
        () => {
          // The network was away; the next hover or press asks again.
          pending = null;
        },
      );
      return pending;
    },
    subscribe(onLoad) {
      listeners.add(onLoad);
      return () => listeners.delete(onLoad);
    },
    loaded: () => component,
  };
}

export function useLazyPart<Props>(part: LazyPart<Props>, wanted: boolean): ComponentType<Props> | null {
  const loaded = useSyncExternalStore(part.subscribe, part.loaded);
  useEffect(() => {
    if (wanted) void part.preload();
  }, [part, wanted]);
  return wanted ? loaded : null;
}
