const longestLine = 76;
const encoder = new TextEncoder();

const escaped = (octet: number) => `=${octet.toString(16).toUpperCase().padStart(2, "0")}`;

/** One line of text as lines of at most 76 characters, soft breaks between them. */
function encodeLine(line: string): string {
  const octets = encoder.encode(line);
  let out = "";
  let length = 0;
  for (const [index, octet] of octets.entries()) {
    const isLast = index === octets.length - 1;
    const isSpace = octet === 0x20 || octet === 0x09;
    const isLiteral = (octet >= 0x21 && octet <= 0x7e && octet !== 0x3d) || (isSpace && !isLast);
    const written = isLiteral ? String.fromCharCode(octet) : escaped(octet);
    if (length + written.length > longestLine - 1) {
      out += "=\r\n";
      length = 0;
    }
    // A dot alone on a line would end the mail on its way (RFC 5321 §4.5.2).
    const safe = length === 0 && octet === 0x2e ? escaped(octet) : written;
    out += safe;
    length += safe.length;
  }
  return out;
}

/** RFC 2045 §6.7, of UTF-8: nothing but short lines of ASCII, whatever the text. */
export const quotedPrintable = (text: string): string =>
  text
    .toWellFormed()
    .split(/\r\n|\r|\n/u)
    .map(encodeLine)
    .join("\r\n");
