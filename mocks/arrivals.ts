import { createDice, hash } from "./base/hash.ts";

/** Customers who write by themselves, so that a desk that is only looked at lives too. */
export interface Arrivals {
  isOn: () => boolean;
  set: (on: boolean) => void;
}

interface ArrivalsOptions {
  seed: number;
  /** What happens each time. */
  arrive: () => void;
  later?: (work: () => void, milliseconds: number) => () => void;
}

const SHORTEST = 20;
const LONGEST = 60;

const byTimer = (work: () => void, milliseconds: number) => {
  const timer: unknown = setTimeout(work, milliseconds);
  if (timer && typeof timer === "object" && "unref" in timer) (timer as NodeJS.Timeout).unref();
  return () => clearTimeout(timer as ReturnType<typeof setTimeout>);
};

/** Every 20 to 60 seconds, by a rhythm that follows from the seed. Off until it is set on. */
export function createArrivals({ seed, arrive, later = byTimer }: ArrivalsOptions): Arrivals {
  const dice = createDice(hash(seed, "rhythm"));
  let stop: (() => void) | null = null;
  const wait = () => {
    stop = later(
      () => {
        arrive();
        if (stop) wait();
      },
      dice.between(SHORTEST, LONGEST) * 1_000,
    );
  };
  return {
    isOn: () => stop !== null,
    set: (on) => {
      if (on === (stop !== null)) return;
      stop?.();
      stop = null;
      if (on) wait();
    },
  };
}
