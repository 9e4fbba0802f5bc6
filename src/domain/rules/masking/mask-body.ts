import type { MessageBody } from "../../schema/message.ts";
import { findSecrets, mask, withMasks } from "./find-secrets.ts";
import { maskHtml } from "./mask-html.ts";
import { idOfOwnMask } from "./own-mask.ts";
import type { Secret } from "./secret.ts";

type MaskedSpan = MessageBody["masked"][number];

/** What is left of a secret beside the masks that are there already. */
function besideMasks(secret: Secret, masks: readonly MaskedSpan[]): Secret[] {
  const left: Secret[] = [];
  let from = secret.start;
  for (const { start, end } of masks) {
    if (end <= from || start >= secret.end) continue;
    if (start > from) left.push({ ...secret, start: from, end: start });
    from = Math.max(from, end);
  }
  return from < secret.end ? [...left, { ...secret, start: from }] : left;
}

/** A plain text without its secrets. */
export const maskText = (text: string): string => withMasks(text, findSecrets(text)).text;

/** A message's body without its secrets: the server's own spans stay, moved to where they now stand. */
export function maskBody({ text, html, masked }: MessageBody): MessageBody {
  const known = masked.filter(({ start, end }) => start < end).toSorted((a, b) => a.start - b.start);
  const secrets = findSecrets(text).flatMap((secret) => besideMasks(secret, known));
  const values = secrets.map(({ start, end }) => text.slice(start, end));
  const cleanHtml = html === null ? null : maskHtml(html, values);
  if (secrets.length === 0) return { text, html: cleanHtml, masked };
  const spans: MaskedSpan[] = [];
  let out = "";
  let from = 0;
  const own = secrets.map((secret) => ({ ...secret, id: null }));
  for (const { id, start, end, kind } of [...known, ...own].toSorted((a, b) => a.start - b.start)) {
    // Spans of a server that counts otherwise: what lies within another goes with it.
    if (start < from) continue;
    out += text.slice(from, start);
    const shown = id === null ? mask : text.slice(start, end);
    spans.push({
      id: id ?? idOfOwnMask({ start, end, kind }),
      start: out.length,
      end: out.length + shown.length,
      kind,
    });
    out += shown;
    from = end;
  }
  return { text: out + text.slice(from), html: cleanHtml, masked: spans };
}
