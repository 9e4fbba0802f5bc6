const CHARACTERS_PER_WORD = 12;

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
}

/** A header's text in ASCII (RFC 2047), one encoded word a line; plain text stays as it is. */
export function headerText(text: string): string {
  const oneLine = text.replace(/\p{Cc}+/gu, " ");
  if (/^[\x20-\x7e]*$/.test(oneLine)) return oneLine;
  const signs = [...oneLine];
  const words: string[] = [];
  for (let at = 0; at < signs.length; at += CHARACTERS_PER_WORD)
    words.push(`=?UTF-8?B?${base64(signs.slice(at, at + CHARACTERS_PER_WORD).join(""))}?=`);
  return words.join("\r\n ");
}

/** RFC 5322 §3.3. */
export function mailDate(at: number): string {
  return new Date(at).toUTCString().replace("GMT", "+0000");
}
