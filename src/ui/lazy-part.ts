import {
  createElement,
  useEffect,
  useSyncExternalStore,
  type ComponentType,
  type FunctionComponent,
} from "react";

/** A component in a chunk of its own: nothing until it is here, and then in the same frame as it is asked for. */
export type LazyPart<Props extends object> = FunctionComponent<Props> & { preload: () => Promise<void> };

export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let component: ComponentType<Props> | null = null;
  let pending: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function preload(): Promise<void> {
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
  }
  function subscribe(onLoad: () => void): () => void {
    listeners.add(onLoad);
    return () => listeners.delete(onLoad);
  }
  const current = () => component;

  function LazyPart(props: Props) {
    const loaded = useSyncExternalStore(subscribe, current);
    useEffect(() => void preload(), []);
    return loaded === null ? null : createElement(loaded, props);
  }
  return Object.assign(LazyPart, { preload });
}
