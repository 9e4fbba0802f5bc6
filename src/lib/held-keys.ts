import { isForTyping } from "./keyboard.ts";

type Reason = "thread" | "list" | "navigation";

const held = new Map<Reason, ReturnType<typeof setTimeout>>();

function swallow(event: KeyboardEvent): void {
  if (isForTyping(event)) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/**
 * A key acts on what the app has, and that is not what is seen or was just asked for: it would solve, answer or open
 * what lies under it. So keys do nothing until `releaseKeys`, or until `longestMs` have passed. Typing goes on.
 */
export function holdKeys(reason: Reason, longestMs: number): void {
  clearTimeout(held.get(reason));
  held.set(reason, setTimeout(releaseKeys, longestMs, reason));
  addEventListener("keydown", swallow, { capture: true });
}

export function releaseKeys(reason: Reason): void {
  clearTimeout(held.get(reason));
  held.delete(reason);
  if (held.size === 0) removeEventListener("keydown", swallow, { capture: true });
}
