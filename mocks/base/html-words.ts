const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const block = /<\/?(?:p|h[1-6]|li|ul|ol|table|thead|tbody|tr|td|th|div|br|pre|video)\b[^>]*>/gi;

/** The words of HTML that is known to be well formed, those of its pictures included; blocks on lines of their own. */
export function htmlWords(html: string): string {
  return html
    .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/gi, "\n$1\n")
    .replace(block, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(?:#(x?)(\w+)|(\w+));/gi, (whole, hex: string, code: string | undefined, name = "") =>
      code === undefined
        ? (entities[String(name)] ?? whole)
        : String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}
