import { whenIdle } from "./when-idle.ts";

const quietMs = 1_500;
const inputs = ["pointerdown", "keydown", "wheel"] as const;

/**
 * Runs `task` once nobody has pressed, typed or scrolled for a while and the page is idle: for work that
 * holds the thread long enough to be felt. Returns what calls it off.
 */
export function whenQuiet(task: () => void): () => void {
  let cancelIdle = () => {};
  let timer: ReturnType<typeof setTimeout>;
  const stop = () => {
    clearTimeout(timer);
    cancelIdle();
    for (const input of inputs) window.removeEventListener(input, wait, { capture: true });
  };
  const wait = () => {
    clearTimeout(timer);
    cancelIdle();
    timer = setTimeout(() => {
      cancelIdle = whenIdle(() => {
        stop();
        task();
      });
    }, quietMs);
  };
  for (const input of inputs) window.addEventListener(input, wait, { capture: true, passive: true });
  wait();
  return stop;
}
