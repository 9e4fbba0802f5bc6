import type { MessageBody } from "../schema/message.ts";
import { linkTarget, type LinkTarget } from "./link-target.ts";
import { quotedHistory, type TextRange } from "./quoted-history.ts";

type MaskedSpan = MessageBody["masked"][number];

export type TextPiece =
  | { kind: "text"; text: string }
  | { kind: "link"; text: string; target: LinkTarget }
  | { kind: "mask"; span: MaskedSpan };

export interface TextPart {
  isQuoted: boolean;
  /** Offset in the whole text: its key. */
  start: number;
  pieces: TextPiece[];
}

// Only ASCII after the scheme: in Japanese and Chinese the sentence goes on without a space.
const address =
  /https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%[\]]+|(?<![\w.@])www\.[\w-]+\.[\w\-.~:/?#@!$&'()*+,;=%[\]]+|(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu;

const count = (text: string, sign: string) => text.split(sign).length - 1;

/** Punctuation at the end belongs to the sentence; a closing bracket only if the link did not open it. */
function trimEnd(link: string): string {
  // How many closing brackets have no opening one.
  let round = count(link, ")") - count(link, "(");
  let square = count(link, "]") - count(link, "[");
  let end = link.length;
  for (; end > 0; end -= 1) {
    const last = link[end - 1];
    if (last === ")" && round > 0) round -= 1;
    else if (last === "]" && square > 0) square -= 1;
    else if (!/[.,;:!?'*]/.test(last ?? "")) break;
  }
  return link.slice(0, end);
}

function withLinks(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const shown = trimEnd(match[0]);
    const target = linkTarget(
      /^https?:/i.test(shown)
        ? shown
        : shown.toLowerCase().startsWith("www.")
          ? `https://${shown}`
          : `mailto:${shown}`,
    );
    if (!target) continue;
    if (match.index > from) pieces.push({ kind: "text", text: text.slice(from, match.index) });
    pieces.push({ kind: "link", text: shown, target });
    from = match.index + shown.length;
  }
  if (from < text.length) pieces.push({ kind: "text", text: text.slice(from) });
  return pieces;
}

function piecesOf(text: string, spans: readonly MaskedSpan[], { start, end }: TextRange): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = start;
  for (const span of spans) {
    // Spans of a server that counts otherwise never hide or double what stands beside them.
    if (span.start < from || span.end > end || span.end <= span.start) continue;
    pieces.push(...withLinks(text.slice(from, span.start)), { kind: "mask", span });
    from = span.end;
  }
  return [...pieces, ...withLinks(text.slice(from, end))];
}

/** A message's plain text as it is shown: its own words, the history it quotes, links and masks. */
export function textParts({ text, masked }: Pick<MessageBody, "text" | "masked">): TextPart[] {
  const spans = masked.toSorted((a, b) => a.start - b.start);
  const parts: TextPart[] = [];
  const add = (range: TextRange, isQuoted: boolean) => {
    if (text.slice(range.start, range.end).trim() === "") return;
    parts.push({ isQuoted, start: range.start, pieces: piecesOf(text, spans, range) });
  };
  let from = 0;
  for (const range of quotedHistory(text)) {
    add({ start: from, end: range.start }, false);
    add(range, true);
    from = range.end;
  }
  add({ start: from, end: text.length }, false);
  return parts;
}
