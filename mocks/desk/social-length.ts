const LINK = /https?:\/\/\S+/gu;
const LINK_LENGTH = 23;
/** Latin and the like count one, everything else (Japanese, Chinese, emoji) two. */
const LIGHT: [number, number][] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** Length of a post as its network counts it. */
export function networkLength(network: string, text: string): number {
  if (network !== "x") return [...text].length;
  const links = text.match(LINK)?.length ?? 0;
  let length = links * LINK_LENGTH;
  for (const sign of text.replace(LINK, "").normalize("NFC")) {
    const code = sign.codePointAt(0) ?? 0;
    length += LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
  }
  return length;
}
