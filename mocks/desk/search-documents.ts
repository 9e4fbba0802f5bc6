import type { Article, ArticleSearchDocument } from "#src/domain/schema/article.ts";
import { htmlWords } from "../base/html-words.ts";

/** An article as a search reads it: each translation by itself. */
export const searchDocumentsOf = ({ id, sectionId, translations }: Article): ArticleSearchDocument[] =>
  translations.map(({ language, title, html }) => ({
    id,
    language,
    title,
    text: htmlWords(html),
    sectionId,
  }));
