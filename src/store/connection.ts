import type { QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { OfflineError, TimeoutError } from "#src/api/errors.ts";
import { onUnreachable } from "#src/api/reach.ts";
import { probeSession } from "#src/api/session.ts";

const firstPauseMs = 2_000;
const longestPauseMs = 15_000;

let isOffline = false;
let tryNow: (() => void) | null = null;
const listeners = new Set<() => void>();

function setOffline(next: boolean): void {
  if (isOffline === next) return;
  isOffline = next;
  for (const listener of listeners) listener();
}

/** Whether the server cannot be reached at all: said once for the whole desk, not in each of its panels. */
export function useIsOffline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOffline,
  );
}

export function reconnectNow(): void {
  tryNow?.();
}

async function canReach(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await probeSession();
    return true;
  } catch (error) {
    // Any answer is one, also a refusal.
    return !(error instanceof OfflineError || error instanceof TimeoutError);
  }
}

/**
 * Watches until stopped: one request that did not come through raises a doubt, a second that does not
 * either makes the desk offline; from then on it asks again by itself. When the server is back, what could
 * not be read is read, and what could not be sent goes out under its key.
 */
export function watchConnection(client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pauseMs = firstPauseMs;
  let isAsking = false;
  let isStopped = false;

  async function ask(): Promise<void> {
    if (isAsking || isStopped) return;
    isAsking = true;
    clearTimeout(timer);
    const isThere = await canReach();
    isAsking = false;
    if (isStopped) return;
    if (!isThere) {
      setOffline(true);
      timer = setTimeout(() => void ask(), pauseMs);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      return;
    }
    pauseMs = firstPauseMs;
    if (!isOffline) return;
    setOffline(false);
    void client.refetchQueries({ predicate: ({ state }) => state.error instanceof OfflineError });
    // The outbox stands behind the first rows; by now its code is there.
    const { sendUnsentReplies } = await import("./writes.ts");
    sendUnsentReplies(client);
  }
  const handleChange = () => void ask();
  tryNow = handleChange;
  const stopListening = onUnreachable(() => {
    // While it is known, the next try comes in its time.
    if (!isOffline) void ask();
  });
  window.addEventListener("online", handleChange);
  window.addEventListener("offline", handleChange);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    stopListening();
    window.removeEventListener("online", handleChange);
    window.removeEventListener("offline", handleChange);
    if (tryNow === handleChange) tryNow = null;
    setOffline(false);
  };
}
