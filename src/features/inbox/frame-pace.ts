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
  /** There was something to draw in this frame: one that had nothing to do says nothing of the time there is. */
  hadWork: () => void;
  /** There is time left in a frame. */
  isAhead: () => boolean;
  /** Frame after frame had time left. */
  isWellAhead: () => boolean;
}

/** Whether the page keeps up with what moves in it; known from a movement to the next. */
export function createFramePace(): FramePace {
  let credit = 0;
  let last: number | null = null;
  let wasBusy = false;
  let frame: number | null = null;
  const count = (now: number) => {
    if (last !== null) {
      const taken = now - last;
      const kept = wasBusy ? 1 : 0;
      const earned = taken <= keptMs ? kept : taken <= lateMs ? -1 : -forLate;
      credit = Math.max(-most, Math.min(most, credit + earned));
    }
    last = now;
    wasBusy = false;
    frame = requestAnimationFrame(count);
  };
  return {
    watch: (isMoving) => {
      if (isMoving === (frame !== null)) return;
      if (frame !== null) cancelAnimationFrame(frame);
      last = null;
      frame = isMoving ? requestAnimationFrame(count) : null;
    },
    hadWork: () => {
      wasBusy = true;
    },
    isAhead: () => credit >= forLate,
    isWellAhead: () => credit === most,
  };
}
