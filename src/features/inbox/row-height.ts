const rowRem = 4.5;
let known: number | null = null;

/** One height for all rows, in pixels; it grows with the text size the reader has chosen. */
export function rowHeight(): number {
  if (known === null) {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    known = Math.round(rowRem * (Number.isNaN(rem) ? 16 : rem));
    // Asked at each frame of a scroll, the page would be styled for the answer alone.
    window.addEventListener("resize", () => (known = null), { once: true });
  }
  return known;
}
