import type { ArticleSummary, HelpSection } from "#src/domain/schema/article.ts";

/** The shelf across all sections that holds what customers have agreed to. */
export const policiesShelf = "policies";

/** Whether an article stands in a section, or on the shelf of policies; everything does where none is chosen. */
export const standsIn = (article: ArticleSummary, section: string | undefined): boolean =>
  section === undefined || article.sectionId === section || (section === policiesShelf && article.policy);

interface Group {
  section: HelpSection | null;
  articles: ArticleSummary[];
}

/** Articles under their sections, in the help centre's own order; those of a section that is not known at the end. */
export function groupBySection(
  articles: readonly ArticleSummary[],
  sections: readonly HelpSection[],
): Group[] {
  const known = new Set(sections.map(({ id }) => id));
  const groups: Group[] = sections.map((section) => ({
    section,
    articles: articles.filter(({ sectionId }) => sectionId === section.id),
  }));
  const others = articles.filter(({ sectionId }) => !known.has(sectionId));
  return [...groups, { section: null, articles: others }].filter((group) => group.articles.length > 0);
}
