import { guessEncoding } from "#src/lib/decode-text.ts";
import { readRecord, recordStarts } from "./csv-records.ts";

export type TextFormat = "text" | "json" | "csv";

export interface TextIndex {
  text: string;
  /** Where each row begins in `text`; one more entry stands for the end. */
  starts: Uint32Array<ArrayBuffer>;
  /** The line each row belongs to, from 1; 0 where a row goes on with a line too long for one. */
  numbers: Uint32Array<ArrayBuffer>;
  encoding: string;
  /** JSON was formatted; false when it is none. */
  isFormatted: boolean;
  /** Of a table; null for everything else. */
  delimiter: string | null;
  /** Widths of a table's columns, in characters. */
  columns: number[];
  /** Only the beginning is here. */
  isCut: boolean;
  isBinary: boolean;
}

/** Browsers lay out no element taller than about 33 million pixels. */
const mostRows = 1_000_000;
const mostBytes = 64 * 1024 * 1024;
/** A longer line costs more layout than a frame has. */
const longestRow = 1_000;
const widestColumn = 48;
const sampledRecords = 200;
const mostColumns = 200;

function rowStarts(text: string): Pick<TextIndex, "starts" | "numbers" | "isCut"> {
  const starts: number[] = [];
  const numbers: number[] = [];
  let line = 0;
  let at = 0;
  while (at < text.length && starts.length < mostRows) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline + 1;
    line += 1;
    starts.push(at);
    numbers.push(line);
    for (let cut = at + longestRow; cut < end && starts.length < mostRows; cut += longestRow) {
      // A row never begins with the second half of a character.
      starts.push((text.charCodeAt(cut) & 0xfc00) === 0xdc00 ? cut + 1 : cut);
      numbers.push(0);
    }
    at = end;
  }
  const isCut = at < text.length;
  starts.push(isCut ? at : text.length);
  return { starts: Uint32Array.from(starts), numbers: Uint32Array.from(numbers), isCut };
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000);
  const counts = [",", "\t", ";", "|"].map((delimiter) => ({
    delimiter,
    count: head.split(delimiter).length,
  }));
  return counts.reduce((one, other) => (other.count > one.count ? other : one)).delimiter;
}

/** East Asian characters take two columns. */
const widthOf = (text: string) =>
  text.length +
  (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60\uffe0-\uffe6]/g)?.length ??
    0);

function columnWidths(text: string, starts: Uint32Array, delimiter: string): number[] {
  const widths: number[] = [];
  for (let row = 0; row < Math.min(sampledRecords, starts.length - 1); row += 1) {
    const cells = readRecord(text.slice(starts[row], starts[row + 1]), delimiter).slice(0, mostColumns);
    cells.forEach((cell, column) => {
      widths[column] = Math.min(widestColumn, Math.max(widths[column] ?? 4, widthOf(cell)));
    });
  }
  return widths;
}

function formatted(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return null;
  }
}

function isBinaryText(text: string): boolean {
  const head = text.slice(0, 4_000);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const odd = head.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > head.length * 0.1;
}

/** Reads bytes as text and finds its rows. Made for a worker: ten megabytes take a fraction of a second. */
export function indexText(bytes: ArrayBuffer, format: TextFormat): TextIndex {
  const part = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, mostBytes));
  const encoding = guessEncoding(part);
  const raw = new TextDecoder(encoding).decode(part).replace(/\r\n?/g, "\n");
  const isTooLong = part.length < bytes.byteLength;
  const pretty = format === "json" && !isTooLong ? formatted(raw) : null;
  const text = pretty ?? raw;
  const base = { text, encoding, isFormatted: pretty !== null, isBinary: isBinaryText(text) };
  if (format !== "csv") {
    const rows = rowStarts(text);
    return { ...base, ...rows, isCut: rows.isCut || isTooLong, delimiter: null, columns: [] };
  }
  const delimiter = delimiterOf(text);
  const starts = recordStarts(text, delimiter, mostRows);
  const numbers = Uint32Array.from({ length: starts.length - 1 }, (_, row) => row + 1);
  const isCut = isTooLong || (starts.at(-1) ?? 0) < text.length;
  return { ...base, starts, numbers, isCut, delimiter, columns: columnWidths(text, starts, delimiter) };
}

export const mostMatches = 10_000;

/** Where `query` stands, whatever its case, as pairs of start and end; the first ones only. */
export function findInText(text: string, query: string): Uint32Array<ArrayBuffer> {
  const found: number[] = [];
  if (query) {
    const literal = query.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    for (const match of text.matchAll(new RegExp(literal, "giu"))) {
      if (found.length >= mostMatches * 2) break;
      found.push(match.index, match.index + match[0].length);
    }
  }
  return Uint32Array.from(found);
}

/** The row that holds the offset. */
export function rowAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
