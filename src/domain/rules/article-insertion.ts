import { safeHref, type RichNode } from "./rich-text.ts";

/** What goes into an answer, in the customer's language where the article has it. */
export type ArticleInsertion = {
  articleId: string;
  title: string;
  /** Where customers read it. */
  url: string;
  language: string;
} & ({ kind: "link" } | { kind: "quote"; text: string });

/** What an agent types to look for an article, and the words after it; null where the text does not end with that. */
export function kbCommandAt(textBefore: string): { typed: string; query: string } | null {
  const [, typed = "", query = ""] = /(?:^|\s)(\/kb(?:[ \u3000]([^\n]{0,60}))?)$/iu.exec(textBefore) ?? [];
  return typed === "" ? null : { typed, query: query.trim() };
}

/** Languages that put spaces between words have one before a link; Chinese and Japanese have none. */
export function spaceAfter(textBefore: string): "" | " " {
  const ends = /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]|[.,:;!?)])$/u;
  return ends.test(textBefore) ? " " : "";
}

function linkNode({ title, url }: ArticleInsertion): RichNode {
  const href = safeHref(url);
  return { type: "text", text: title, ...(href ? { marks: [{ type: "link", attrs: { href } }] } : {}) };
}

/** Inline nodes for a link; for a quote a block of it, and the link below. */
export function insertionNodes(insertion: ArticleInsertion): RichNode[] {
  const link = linkNode(insertion);
  if (insertion.kind === "link") return [link];
  const words: RichNode = { type: "paragraph", content: [{ type: "text", text: insertion.text }] };
  return [
    { type: "blockquote", content: [words] },
    { type: "paragraph", content: [link] },
  ];
}

/** The same where only plain text can be sent. */
export function insertionText(insertion: ArticleInsertion): string {
  const link = `${insertion.title} ${insertion.url}`;
  return insertion.kind === "link" ? link : `${quoted(insertion)}\n${link}`;
}

function quoted({ text, language }: { text: string; language: string }): string {
  return language.startsWith("ja") ? `「${text}」` : `“${text}”`;
}
