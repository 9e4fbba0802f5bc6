let isHurried = false;
/** A page that nobody looks at has no frames. */
const longestTurnMs = 100;

/** Something moves, and its frames have no time to spare. */
export function hurry(is: boolean): void {
  isHurried = is;
}

/** Lets a frame pass while one is hard to keep: what comes then is done in parts. At once where nothing hurries. */
export function nextTurn(): Promise<void> | undefined {
  if (!isHurried) return undefined;
  return new Promise((resolve) => {
    const late = setTimeout(done, longestTurnMs);
    // After the frame, not in it.
    const frame = requestAnimationFrame(() => setTimeout(done));
    function done() {
      clearTimeout(late);
      cancelAnimationFrame(frame);
      resolve();
    }
  });
}
