export interface HtmlTag {
  /** In small letters; a closing tag begins with a slash. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Offsets in the HTML. */
  start: number;
  end: number;
}

const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  colon: ":",
  sol: "/",
  period: ".",
};

/** Character references as they stand in an address; unknown ones stay as they are. */
export function decodeReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));?/giu, (whole, ten, sixteen, name) => {
    if (typeof name === "string") return named[name.toLowerCase()] ?? whole;
    const point = typeof ten === "string" ? Number(ten) : Number.parseInt(String(sixteen), 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

const isSpace = (sign: string | undefined) => sign !== undefined && /\s/u.test(sign);

/**
 * The tags of an HTML text, read as evidence and never drawn: one pass, whatever it holds, and an attribute
 * that hides a `<` or a `>` in quotes hides nothing.
 */
export function* htmlTags(html: string): Generator<HtmlTag> {
  let at = 0;
  for (;;) {
    const start = html.indexOf("<", at);
    if (start === -1) return;
    if (html.startsWith("<!--", start)) {
      const close = html.indexOf("-->", start + 4);
      if (close === -1) return;
      at = close + 3;
      continue;
    }
    const [, name] = /^<(\/?[a-z][a-z0-9]{0,20})(?=[\s/>])/iu.exec(html.slice(start, start + 24)) ?? [];
    if (name === undefined) {
      at = start + 1;
      continue;
    }
    const attributes = new Map<string, string>();
    at = start + 1 + name.length;
    while (at < html.length && html[at] !== ">") {
      if (isSpace(html[at]) || html[at] === "/") {
        at += 1;
        continue;
      }
      const from = at;
      while (at < html.length && html[at] !== "=" && html[at] !== ">" && !isSpace(html[at])) at += 1;
      const key = html.slice(from, at).toLowerCase();
      while (isSpace(html[at])) at += 1;
      if (html[at] !== "=") {
        if (at === from) at += 1;
        continue;
      }
      at += 1;
      while (isSpace(html[at])) at += 1;
      const quote = html[at];
      let end: number;
      if (quote === '"' || quote === "'") {
        at += 1;
        end = html.indexOf(quote, at);
        if (end === -1) end = html.length;
      } else {
        end = at;
        while (end < html.length && html[end] !== ">" && !isSpace(html[end])) end += 1;
      }
      if (!attributes.has(key)) attributes.set(key, decodeReferences(html.slice(at, end)));
      at = quote === '"' || quote === "'" ? end + 1 : end;
    }
    at += 1;
    yield { name: name.toLowerCase(), attributes, start, end: Math.min(at, html.length) };
  }
}
