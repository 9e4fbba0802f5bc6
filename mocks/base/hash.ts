/** Mixes numbers and words into 32 bits: the same in, the same out, for ever. */
export function hash(...parts: (number | string)[]): number {
  let h = 0x811c9dc5;
  for (const part of parts) {
    const text = String(part);
    for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ 0x7c, 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A sequence that looks random and is not: mulberry32. */
export interface Dice {
  /** At least 0 and below 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  pick: <T>(values: readonly T[]) => T;
  /** Picks by weight. */
  weigh: <T>(values: readonly (readonly [T, number])[]) => T;
  chance: (probability: number) => boolean;
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(next() * values.length)];
    if (value === undefined) throw new Error("Nothing to pick from");
    return value;
  };
  return {
    next,
    pick,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    weigh: (values) => {
      let total = 0;
      // Pairs are not taken apart: this is asked millions of times.
      for (const pair of values) total += pair[1];
      let rest = next() * total;
      for (const pair of values) {
        rest -= pair[1];
        if (rest < 0) return pair[0];
      }
      return pick(values)[0];
    },
  };
}

/** `length` bytes that follow from the words. */
export function hashBytes(length: number, ...parts: (number | string)[]): Uint8Array<ArrayBuffer> {
  const dice = createDice(hash(...parts));
  return Uint8Array.from({ length }, () => dice.between(0, 255));
}

/** Letters and digits for a token; unguessable is not asked of a pretend server. */
export function hashToken(length: number, ...parts: (number | string)[]): string {
  const alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
  return Array.from(hashBytes(length, ...parts), (byte) => alphabet[byte % alphabet.length]).join("");
}
