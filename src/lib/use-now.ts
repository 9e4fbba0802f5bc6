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

/** Outside of a subscription the clock may have gone on: it is read again once a step has passed. */
function snapshot(): number {
  if (timer === null && Math.abs(Date.now() - now) > stepMs) now = Date.now();
  return now;
}

/** The present, in epoch milliseconds, in steps of half a minute: one timer for the whole desk. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, snapshot);
}
