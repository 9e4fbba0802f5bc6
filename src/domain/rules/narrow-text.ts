const wide = /[\uff01-\uff5e]/;
const fromUtf16 = new TextDecoder("utf-16le", { ignoreBOM: true });

/** What an input method writes; of NFKC the part that keeps every offset, as it is one sign for one. */
export function narrowText(text: string): string {
  if (!wide.test(text)) return text;
  // A replacement for each sign would take ten times as long.
  const signs = new Uint16Array(text.length);
  for (let at = 0; at < signs.length; at += 1) {
    const code = text.charCodeAt(at);
    signs[at] = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  }
  return fromUtf16.decode(signs);
}
