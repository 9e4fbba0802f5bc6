const rowRem = 4.5;

/** One height for all rows, in pixels; it grows with the text size the reader has chosen. */
export function rowHeight(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.round(rowRem * (Number.isNaN(rem) ? 16 : rem));
}
