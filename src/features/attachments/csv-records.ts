/** Where each record begins (RFC 4180: a quoted field may hold line ends); one more entry stands for the end. */
export function recordStarts(text: string, delimiter: string, most: number): Uint32Array<ArrayBuffer> {
  const starts: number[] = [];
  let at = 0;
  while (at < text.length && starts.length < most) {
    starts.push(at);
    at = recordEnd(text, at, delimiter);
  }
  starts.push(at);
  return Uint32Array.from(starts);
}

/** Past the line end of the record at `start`. A quote opens a field only at the field's beginning. */
function recordEnd(text: string, start: number, delimiter: string): number {
  const newline = text.indexOf("\n", start);
  const plainEnd = newline === -1 ? text.length : newline + 1;
  const quote = text.indexOf('"', start);
  if (quote === -1 || quote >= plainEnd) return plainEnd;
  let at = start;
  while (at < text.length) {
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      // A quote that is never closed is an ordinary character.
      at = close === -1 ? at + 1 : close + 1;
    }
    while (at < text.length && text[at] !== delimiter && text[at] !== "\n") at += 1;
    if (at >= text.length) break;
    at += 1;
    if (text[at - 1] === "\n") return at;
  }
  return text.length;
}

/** Far enough for a long field; a stray quote does not make the rest of a large file one field. */
const longestQuoted = 100_000;

function closingQuote(text: string, open: number): number {
  const limit = Math.min(text.length, open + longestQuoted);
  for (let at = text.indexOf('"', open + 1); at !== -1 && at < limit; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}

/** The fields of one record, unquoted. */
export function readRecord(record: string, delimiter: string): string[] {
  const line = record.replace(/\n$/, "");
  const fields: string[] = [];
  let at = 0;
  while (at <= line.length) {
    const close = line[at] === '"' ? closingQuote(line, at) : -1;
    const from = close === -1 ? at : close + 1;
    const next = line.indexOf(delimiter, from);
    const end = next === -1 ? line.length : next;
    fields.push(
      close === -1
        ? line.slice(at, end)
        : line.slice(at + 1, close).replaceAll('""', '"') + line.slice(from, end),
    );
    at = end + 1;
  }
  return fields;
}
