/**
 * What mail programs of every age got wrong, put right before a strict parser reads it. Throughout, one
 * sign of a string stands for one byte of the mail.
 */
const fallback = "windows-1252";
const bytesOf = (wire: string) => Buffer.from(wire, "latin1");
const toWire = (text: string) => Buffer.from(text, "utf8").toString("latin1");
const has8Bit = (wire: string) => /[\x80-\xff]/.test(wire);

function decode(wire: string, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytesOf(wire));
  } catch {
    return null;
  }
}

const isUtf8 = (wire: string) => decode(wire, "utf-8") !== null;

/** Bytes above ASCII belong neither into a header nor into an encoded word (RFC 2047), and come in both. */
function mendHeaders(head: string, charset: string): string {
  if (!has8Bit(head)) return head;
  return head.replace(/[^\n]+/g, (line) => {
    const worded = line.replace(/=\?[^?\s]+\?q\?[^?]*\?=/gi, (word) =>
      word.replace(/[\x80-\xff]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    );
    if (isUtf8(worded)) return worded;
    return toWire(decode(worded, charset) ?? decode(worded, fallback) ?? worded);
  });
}

/** RFC 2152, which decoders know no more. */
function fromUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, shifted: string) => {
    if (shifted === "") return "+";
    const bytes = Buffer.from(shifted, "base64");
    return bytes
      .subarray(0, bytes.length - (bytes.length % 2))
      .swap16()
      .toString("utf16le");
  });
}

/** A text of unnamed or forgotten charset gets one that decoders know. */
function mendCharset(head: string, body: string): string {
  const isText = /^content-type[ \t]*:[ \t]*text\//im.test(head) || !/^content-type[ \t]*:/im.test(head);
  const isEncoded = /^content-transfer-encoding[ \t]*:[ \t]*(?:base64|quoted-printable|x?-?uu)/im.test(head);
  if (!isText || isEncoded) return head + body;
  const utf7 = /(charset\s*=\s*"?)(?:x-)?(?:unicode-1-1-)?utf-?7/i;
  if (utf7.test(head)) return head.replace(utf7, "$1utf-8") + toWire(fromUtf7(body));
  if (/charset\s*=/i.test(head) || !has8Bit(body) || isUtf8(body)) return head + body;
  const named = /^(content-type[ \t]*:[ \t]*[^\s;]+)/im;
  const mended = named.test(head)
    ? head.replace(named, `$1; charset=${fallback}`)
    : `Content-Type: text/plain; charset=${fallback}\r\n${head}`;
  return mended + body;
}

function mendPart(part: string, charset: string): string {
  const [head = ""] = /^(?:[!-9;-~]+[ \t]*:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+/.exec(part) ?? [];
  if (!/^content-/im.test(head)) return part;
  const body = part.slice(head.length);
  // The empty line that ends the headers is missing: without it the first words would be lost as one of them.
  const isUnended = /^[^\s:][^:\n]*(?:\n|$)/.test(body);
  return mendCharset(mendHeaders(head, charset), isUnended ? `\r\n${body}` : body);
}

function mendTop(top: string, charset: string): string {
  const end = /\r?\n\r?\n/.exec(top)?.index ?? top.length;
  return mendCharset(mendHeaders(top.slice(0, end), charset), top.slice(end));
}

/** A mail as it came over the wire, with the faults that would lose words mended. */
export function mendMail(raw: Uint8Array): Uint8Array {
  const mail = Buffer.from(raw).toString("latin1");
  // Headers in raw bytes are mostly in the charset of the text under them.
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(mail)?.[1] ?? fallback;
  const boundaries = [...mail.matchAll(/boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;"]+))/gi)].map((found) =>
    (found[1] ?? found[2] ?? "").replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"),
  );
  if (boundaries.length === 0) return bytesOf(mendTop(mail, charset));
  const [top = "", ...rest] = mail.split(
    new RegExp(`^(--(?:${[...new Set(boundaries)].join("|")})(?:--)?[ \\t]*\\r?\\n)`, "m"),
  );
  const parts = rest.map((piece, index) => (index % 2 === 0 ? piece : mendPart(piece, charset)));
  return bytesOf(mendTop(top, charset) + parts.join(""));
}
