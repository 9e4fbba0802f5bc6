export interface Chance {
  /** Happens in this share of cases, from 0 to 1. */
  is: (share: number) => boolean;
  /** A whole number from 0 to below `end`. */
  below: (end: number) => number;
}

/** The same course of chance for the same seed (mulberry32), so that a failure can be seen again. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { is: (share) => next() < share, below: (end) => Math.floor(next() * end) };
}
