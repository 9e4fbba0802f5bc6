import { useSyncExternalStore } from "react";
import { setReauthenticator } from "#src/api/client.ts";

interface Asked {
  answer: Promise<boolean>;
  settle: (isBack: boolean) => void;
}

let asked: Asked | null = null;
const listeners = new Set<() => void>();

function change(next: Asked | null): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** Every request that meets a 401 waits for the same answer: whether the agent has signed in again. */
function askToSignInAgain(): Promise<boolean> {
  if (!asked) {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    change({ answer: promise, settle: resolve });
    return promise;
  }
  return asked.answer;
}

/** From now on a request that meets a 401 asks, and goes on when the agent is back. */
export function askAgainOnExpiry(): void {
  setReauthenticator(askToSignInAgain);
}

export function settleSignIn(isBack: boolean): void {
  asked?.settle(isBack);
  change(null);
}

export function useIsAskedToSignIn(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked !== null,
  );
}
