import { Fragment, useEffect, useRef } from "react";

interface MarkedTextProps {
  text: string;
  /** Where `text` begins in the whole. */
  start: number;
  /** Pairs of start and end in the whole, in order. */
  matches: Uint32Array;
  /** Where the match that is shown begins in the whole. */
  currentStart: number | null;
}

/** The first pair that ends after the offset. */
function firstAfter(matches: Uint32Array, offset: number): number {
  let low = 0;
  let high = matches.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle * 2 + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A piece of a text with what was found in it. */
export function MarkedText({ text, start, matches, currentStart }: MarkedTextProps) {
  const end = start + text.length;
  const pieces: { from: number; to: number; isCurrent: boolean }[] = [];
  for (let pair = firstAfter(matches, start); pair * 2 < matches.length; pair += 1) {
    const from = matches[pair * 2] ?? end;
    if (from >= end) break;
    const to = matches[pair * 2 + 1] ?? end;
    pieces.push({
      from: Math.max(0, from - start),
      to: Math.min(text.length, to - start),
      isCurrent: from === currentStart,
    });
  }
  if (pieces.length === 0) return text;
  return (
    <>
      {pieces.map(({ from, to, isCurrent }, index) => (
        <Fragment key={from}>
          {text.slice(pieces[index - 1]?.to ?? 0, from)}
          {isCurrent ? (
            <CurrentMark>{text.slice(from, to)}</CurrentMark>
          ) : (
            <mark className="bg-warning-soft text-text">{text.slice(from, to)}</mark>
          )}
        </Fragment>
      ))}
      {text.slice(pieces.at(-1)?.to)}
    </>
  );
}

function CurrentMark({ children }: { children: string }) {
  const mark = useRef<HTMLElement>(null);
  // Its row is brought into sight by the list; this brings it into sight sideways.
  useEffect(() => {
    // It answers a promise in newer browsers, which is no clean-up.
    void mark.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, []);
  return (
    <mark ref={mark} aria-current="true" className="rounded-sm bg-accent text-on-accent">
      {children}
    </mark>
  );
}
