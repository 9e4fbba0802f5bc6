/** Resolves after the frame that follows the one with what was just drawn: by then that one is on the screen. */
export const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

/** Where a browser does not say when it is idle, nothing is brought or drawn ahead of the app. */
export const canDrawAhead = () => typeof requestIdleCallback === "function";
