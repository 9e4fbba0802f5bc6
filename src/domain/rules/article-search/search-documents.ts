import type { Article, ArticleSearchDocument } from "../../schema/article.ts";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name = "") => {
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      if (decimal !== undefined) return character(Number(decimal));
      return named[String(name).toLowerCase()] ?? whole;
    },
  );

/**
 * The words of an HTML fragment with those that its pictures have instead. For searching only: what
 * stands here is never shown as HTML.
 */
export function textOfHtml(html: string): string {
  const text = html.replace(/<[^<>]*>/g, (tag) => ` ${/\balt="([^"]*)"/.exec(tag)?.[1] ?? ""} `);
  return unescaped(text).replace(/\s+/g, " ").trim();
}

/** An article as it is searched: each translation by itself. */
export const searchDocumentsOf = ({ id, sectionId, translations }: Article): ArticleSearchDocument[] =>
  translations.map(({ language, title, html }) => ({
    id,
    language,
    title,
    text: textOfHtml(html),
    sectionId,
  }));
