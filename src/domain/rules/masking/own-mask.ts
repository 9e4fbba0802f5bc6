import type { Secret } from "./secret.ts";

const ownId = /^own:(\d+)-(\d+):(\w+)$/;

/** Names a mask of this desk's by its secret: its place in the text as the server sent it (UTF-16 offsets), and its kind. */
export const idOfOwnMask = ({ start, end, kind }: Secret) => `own:${start}-${end}:${kind}`;

/** The secret that a mask of this desk's names; null for a mask of the server's own. */
export function secretOfOwnMask(spanId: string): Secret | null {
  const [, start, end, kind] = ownId.exec(spanId) ?? [];
  return kind === undefined ? null : { start: Number(start), end: Number(end), kind };
}
