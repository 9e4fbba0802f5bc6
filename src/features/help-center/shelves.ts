import type { ArticleSummary, HelpSection } from "#src/domain/schema/article.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { policiesShelf, standsIn } from "./shown-articles.ts";

export interface Shelf {
  /** As the URL has it; undefined for all articles. */
  id: string | undefined;
  name: string;
  count: number;
}

/** Where an agent can look: everywhere, in one section, among the policies. */
export function shelvesOf(
  sections: readonly HelpSection[],
  articles: readonly ArticleSummary[],
  words: WholeCatalogue["helpCenter"],
  locale: string,
): Shelf[] {
  const shelf = (id: string | undefined, name: string): Shelf => ({
    id,
    name,
    count: articles.filter((article) => standsIn(article, id)).length,
  });
  return [
    shelf(undefined, words.allArticles),
    ...sections.map(({ id, name }) => shelf(id, localized(name, locale))),
    ...(articles.some(({ policy }) => policy) ? [shelf(policiesShelf, words.policies)] : []),
  ];
}
