import type { KeyboardEvent } from "react";
import type { ArticleSummary, HelpSection } from "#src/domain/schema/article.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { ArticleRow } from "./article-row.tsx";
import type { KbSearch } from "./kb-search.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { groupBySection } from "./shown-articles.ts";
import type { Staleness } from "./use-staleness.ts";

/** Arrow keys go from row to row; Enter follows the link they are on. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("a")];
  const at = rows.findIndex((row) => row === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined || event.ctrlKey || event.metaKey || event.altKey ? undefined : rows[to];
  if (!row) return;
  event.preventDefault();
  row.focus();
}

export interface ArticleListProps {
  articles: readonly ArticleSummary[];
  sections: readonly HelpSection[];
  search: KbSearch;
  staleness: Staleness;
  /** In which language each was found, in the order of the search; null while nothing is searched. */
  foundIn: ReadonlyMap<string, string> | null;
}

export function ArticleList({ articles, sections, search, staleness, foundIn }: ArticleListProps) {
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const isFlat = foundIn !== null || search.section !== undefined;
  const isOneSection = sections.some(({ id }) => id === search.section);
  const rows = (shown: readonly ArticleSummary[]) =>
    shown.map((article) => (
      <li key={article.id} className="border-b border-line">
        <ArticleRow
          article={article}
          language={foundIn?.get(article.id)}
          search={search}
          staleness={staleness}
          showsSection={isFlat && !isOneSection}
        />
      </li>
    ));
  return (
    <div data-articles role="presentation" onKeyDown={moveFocus}>
      {isFlat ? (
        <ul aria-label={words.list}>{rows(articles)}</ul>
      ) : (
        groupBySection(articles, sections).map(({ section, articles: own }) => {
          const name = section ? localized(section.name, locale) : (own[0]?.sectionId ?? "");
          return (
            <section key={section?.id ?? ""}>
              <h2 className="sticky top-0 z-1 border-b border-line bg-canvas px-3 py-1 text-sm font-medium text-muted">
                {name}
              </h2>
              <ul aria-label={name}>{rows(own)}</ul>
            </section>
          );
        })
      )}
    </div>
  );
}
