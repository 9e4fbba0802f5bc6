import { useEffect, useState } from "react";

type Counter = (text: string) => number;

const characters: Counter = (text) => [...text].length;
let forX: Promise<Counter> | null = null;

/** X counts by its own table (links are 23, most scripts beyond Latin count twice): its own library does it. */
function loadForX(): Promise<Counter> {
  forX ??= import("twitter-text").then(
    ({ default: twitter }) =>
      (text: string) =>
        twitter.parseTweet(text).weightedLength,
  );
  forX.catch(() => {
    forX = null;
  });
  return forX;
}

/** The length as the network counts it; null while that cannot be told yet. */
export function useNetworkLength(network: string | null, text: string): number | null {
  const [count, setCount] = useState<{ network: string; counter: Counter } | null>(null);
  const isX = network === "x";

  useEffect(() => {
    if (!isX) return;
    let isCurrent = true;
    loadForX().then(
      (counter) => isCurrent && setCount({ network: "x", counter }),
      // Without the table no text is called short enough that is not: every sign counts twice.
      () => isCurrent && setCount({ network: "x", counter: (words) => characters(words) * 2 }),
    );
    return () => {
      isCurrent = false;
    };
  }, [isX]);

  if (network === null) return 0;
  if (!isX) return characters(text);
  return count ? count.counter(text) : null;
}
