import { useSyncExternalStore } from "react";

const stepMs = 30_000;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === null) {
    now = Date.now();
    timer = setInterval(() => {
      now = Date.now();
      for (const tell of listeners) tell();
    }, stepMs);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

/** The present, in epoch milliseconds, in steps of half a minute: one timer for the whole desk. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => (timer === null ? (now = Math.max(now, Date.now() - stepMs)) : now));
}
