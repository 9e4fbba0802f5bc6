import { holdKeys, releaseKeys } from "./held-keys.ts";
import { make } from "./make-element.ts";

/** What is drawn before the app has it: the end of a thread, the beginning of a list. */
type AheadKind = "thread" | "list";

/** What does not come by then says so itself. */
const longestMs = 1_500;
const timers: Partial<Record<AheadKind, ReturnType<typeof setTimeout>>> = {};
const selectorOf = (kind: AheadKind) => `[data-ahead="${kind}"]`;

/** Where a browser does not say when it is idle, nothing is brought or drawn ahead of the app. */
export const canDrawAhead = () => typeof requestIdleCallback === "function";

/** Lays it over `place` until `clearAhead`. Nothing of it can be pressed or is read aloud. */
export function layAhead(
  kind: AheadKind,
  key: string,
  place: HTMLElement,
  className: string,
  ...children: readonly Element[]
): void {
  clearAhead(kind);
  const marks = { "data-ahead": kind, "data-key": key, "aria-hidden": "true", inert: "" };
  place.prepend(make("div", `absolute z-20 ${className}`, marks, ...children));
  holdKeys(kind, longestMs);
  timers[kind] = setTimeout(clearAhead, longestMs, kind);
}

/** What is laid over now, by its key. */
export function keyAhead(kind: AheadKind): string | undefined {
  return document.querySelector<HTMLElement>(selectorOf(kind))?.dataset["key"];
}

/** The app has it now, in this frame. */
export function clearAhead(kind: AheadKind): void {
  clearTimeout(timers[kind]);
  for (const drawn of document.querySelectorAll(selectorOf(kind))) drawn.remove();
  releaseKeys(kind);
}
