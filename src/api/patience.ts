import { isProblem } from "./errors.ts";

/** A longer wait is the agent's to decide: the refusal is shown with its time. */
const longestWaitSeconds = 60;
const waitsPerRequest = 3;

interface Wait {
  seconds: number;
}
const waits = new Set<Wait>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** In how many seconds the last of the requests that were asked to wait goes out again; null when none waits. */
export function secondsToWait(): number | null {
  return waits.size === 0 ? null : Math.max(...[...waits].map(({ seconds }) => seconds));
}

export function subscribeToWaits(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function second(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const handleAbort = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", handleAbort);
      resolve();
    }, 1_000);
    signal?.addEventListener("abort", handleAbort, { once: true });
  });
}

/**
 * Runs a request; where the server asks to wait (429 with `Retry-After`, RFC 6585 §4) it waits that long,
 * told by `secondsToWait`, and asks again with the same content and key.
 */
export async function withPatience<T>(attempt: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let waited = 0; ; waited += 1) {
    try {
      return await attempt();
    } catch (error) {
      const seconds = isProblem(error, "too_many_requests") ? error.retryAfterSeconds : null;
      if (seconds === null || seconds > longestWaitSeconds || waited === waitsPerRequest) throw error;
      const wait: Wait = { seconds: Math.ceil(seconds) };
      waits.add(wait);
      try {
        for (; wait.seconds > 0; wait.seconds -= 1) {
          tell();
          await second(signal);
        }
      } finally {
        waits.delete(wait);
        tell();
      }
    }
  }
}
