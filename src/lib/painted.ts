/** Resolves after the frame that follows the one with what was just drawn: by then that one is on the screen. */
export const painted = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
