const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const block = /<\/?(?:p|h[1-6]|li|ul|ol|table|thead|tbody|tr|td|th|div|br|pre|video)\b[^>]*>/gi;

/** What HTML that is known to be well formed says, its pictures' words included, blocks on lines of their own; in Node and in a page. */
export function htmlWords(html: string): string {
  return html
    .replace(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/gi, "\n$1\n")
    .replace(block, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined ? (entities[name ?? ""] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}
