const point = /^\[([ xX])\][ \t]?(.*)$/u;

/** A line of a checklist as text: `[ ] to do`, `[x] done`; null for any other line. */
export function checkPoint(line: string): { checked: boolean; text: string } | null {
  const [, sign, text] = point.exec(line) ?? [];
  return sign === undefined ? null : { checked: sign !== " ", text: text ?? "" };
}

/** How far the checklist in a text is; null where there is none. */
export function checklistProgress(text: string): { done: number; total: number } | null {
  const points = text.split("\n").flatMap((line) => checkPoint(line) ?? []);
  if (points.length === 0) return null;
  return { done: points.filter(({ checked }) => checked).length, total: points.length };
}
