/** A frame of a screen, and what a clock adds to it. */
const keptMs = 20;
/** Two frames of a screen: whoever needs longer for one does not keep up. */
const lateMs = 34;
/** What is known of so many frames; one hiccup among them says nothing of a machine. */
const most = 8;
const forLate = 4;

export interface FramePace {
  /** Watches each frame while something moves, and none while it rests. */
  watch: (isMoving: boolean) => void;
  /** There is time left in a frame. */
  isAhead: () => boolean;
  /** A frame takes longer than its time. */
  isBehind: () => boolean;
}

/** Whether the page keeps up with what moves in it; known from a movement to the next. */
export function createFramePace(): FramePace {
  let credit = 0;
  let last: number | null = null;
  let frame: number | null = null;
  const count = (now: number) => {
    if (last !== null) {
      const taken = now - last;
      const earned = taken <= keptMs ? 1 : taken <= lateMs ? -1 : -forLate;
      credit = Math.max(-most, Math.min(most, credit + earned));
    }
    last = now;
    frame = requestAnimationFrame(count);
  };
  return {
    watch: (isMoving) => {
      if (isMoving === (frame !== null)) return;
      if (frame !== null) cancelAnimationFrame(frame);
      last = null;
      frame = isMoving ? requestAnimationFrame(count) : null;
    },
    isAhead: () => credit >= forLate,
    isBehind: () => credit < 0,
  };
}
