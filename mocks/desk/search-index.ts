const TERMS_KEPT = 24;

/** Which tickets hold a term, by their place; kept true for the terms asked for last. */
export interface SearchIndex {
  matches: (term: string) => Uint8Array;
  /** Reads some more tickets, for at most so long; whether there are more. */
  readSome: (milliseconds: number) => boolean;
  changed: (row: number) => void;
}

/** `textOf` gives everything that is searched of a ticket, folded. */
export function createSearchIndex(size: () => number, textOf: (row: number) => string): SearchIndex {
  const texts: (string | undefined)[] = [];
  const found = new Map<string, Uint8Array>();
  let read = 0;

  const text = (row: number) => (texts[row] ??= textOf(row));

  /** What has a longer term has each of its pieces too: somebody who types on is answered from fewer. */
  const piecesOf = (term: string): Uint8Array | undefined => {
    let longest = "";
    for (const known of found.keys())
      if (known.length > longest.length && term.includes(known)) longest = known;
    return found.get(longest);
  };

  const find = (term: string): Uint8Array => {
    const candidates = piecesOf(term);
    const bits = new Uint8Array(size());
    for (let row = 0; row < bits.length; row += 1) {
      if ((!candidates || candidates[row]) && text(row).includes(term)) bits[row] = 1;
    }
    return bits;
  };

  return {
    matches: (term) => {
      const bits = found.get(term) ?? find(term);
      found.delete(term);
      found.set(term, bits);
      const oldest = found.keys().next();
      if (found.size > TERMS_KEPT && !oldest.done) found.delete(oldest.value);
      return bits;
    },
    readSome: (milliseconds) => {
      const until = performance.now() + milliseconds;
      while (read < size() && performance.now() < until) {
        text(read);
        read += 1;
      }
      return read < size();
    },
    changed: (row) => {
      texts[row] = undefined;
      for (const [term, bits] of found) {
        const wide = row < bits.length ? bits : new Uint8Array(size() + 64);
        if (wide !== bits) {
          wide.set(bits);
          found.set(term, wide);
        }
        wide[row] = text(row).includes(term) ? 1 : 0;
      }
    },
  };
}
