/** What the modules of this world have planted; a production build must hold none of it. */
export const marks = new Set<string>();

/** Plants `mark` where a bundler cannot drop it, beside the `value` it stands for. */
export function marked<T>(mark: string, value: T): T {
  marks.add(mark);
  return value;
}
