import { findSecrets, mask, withMasks } from "./find-secrets.ts";

/** Of an element that stands in a line: a secret may begin before it and end after it. */
const inLine =
  /^<\/?(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|kbd|mark|s|small|span|strike|strong|sub|sup|tt|u|var|wbr)\b/i;
const token =
  /<!--|-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});?|[^<&]+|[<&]/giu;
const attribute = /(=\s*)("[^"]*"|'[^']*')/g;
const named: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  ensp: " ",
  emsp: " ",
  zwnj: "",
  shy: "",
};

/** The sign that a reference stands for; of the named ones those that mail programs write. */
function signOf(reference: string): string {
  const [, hex, decimal, name = ""] = /^&(?:#x([\da-f]+)|#(\d+)|(\w+));?$/i.exec(reference) ?? [];
  if (hex === undefined && decimal === undefined) return named[name.toLowerCase()] ?? reference;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (code === 0xa0) return " ";
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

interface Piece {
  source: string;
  /** What is read of it: an element of its own begins a line, one in a line says nothing. */
  text: string;
  isTag: boolean;
}

function piecesOf(html: string): Piece[] {
  return Array.from(html.matchAll(token), ([source]) => {
    if (source === "<!--" || source === "-->") return { source, text: "\n", isTag: true };
    if (source.length > 1 && source.startsWith("<"))
      return { source, text: inLine.test(source) ? "" : "\n", isTag: true };
    const isReference = source.length > 1 && source.startsWith("&");
    return { source, text: isReference ? signOf(source) : source, isTag: false };
  });
}

function maskOut(text: string, known: readonly string[]): string {
  let masked = withMasks(text, findSecrets(text)).text;
  for (const secret of known) masked = masked.replaceAll(secret, mask);
  return masked;
}

/** Addresses, titles and descriptions of pictures hold text too. */
const maskAttributes = (tag: string, known: readonly string[]) =>
  tag.replace(attribute, (whole, sign: string, quoted: string) => {
    const value = quoted.slice(1, -1);
    const masked = maskOut(value, known);
    return masked === value ? whole : `${sign}${quoted[0]}${masked}${quoted[0]}`;
  });

/**
 * Markup without the secrets in what it shows, whatever elements and references cut them into pieces; the elements
 * stay. Nothing is cleaned: that is another rule's work.
 * @param known - secrets that the plain text of the same message has named
 */
export function maskHtml(html: string, known: readonly string[]): string {
  const pieces = piecesOf(html);
  const text = pieces.map((piece) => piece.text).join("");
  const secrets = findSecrets(text);
  for (const value of known)
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length))
      secrets.push({ start: at, end: at + value.length, kind: "password" });
  secrets.sort((a, b) => a.start - b.start);
  let at = 0;
  let next = 0;
  /** Up to where everything is shown or masked. */
  let done = 0;
  return pieces
    .map(({ source, text: shown, isTag }) => {
      const start = at;
      at += shown.length;
      if (isTag) return source.includes("=") ? maskAttributes(source, known) : source;
      let kept = "";
      done = Math.max(done, start);
      for (let secret = secrets[next]; secret && secret.start < at; secret = secrets[next]) {
        if (secret.start >= done) kept += source.slice(done - start, secret.start - start);
        // One mask for each, where it begins.
        if (secret.start >= start) kept += mask;
        done = Math.max(done, Math.min(secret.end, at));
        if (secret.end > at) break;
        next += 1;
      }
      return done >= at ? kept : kept + (done === start ? source : source.slice(done - start));
    })
    .join("");
}
