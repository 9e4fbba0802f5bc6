import { Link } from "@tanstack/react-router";
import { pickTranslation } from "#src/domain/rules/pick-translation.ts";
import type { ArticleSummary } from "#src/domain/schema/article.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { ArticleAge } from "./article-age.tsx";
import type { KbSearch } from "./kb-search.ts";
import { ownName } from "#src/parts/language-name.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { Mark } from "./mark.tsx";
import { StaleMark } from "./stale-mark.tsx";
import type { Staleness } from "./use-staleness.ts";

export interface ArticleRowProps {
  article: ArticleSummary;
  /** The language in which a search found it; the agent's own elsewhere. */
  language?: string | undefined;
  search: KbSearch;
  staleness: Staleness;
  /** Where the rows of several sections are mixed. */
  showsSection: boolean;
}

/** One article in a list: its title, how old it is, whether it may be out of date. */
export function ArticleRow({ article, language, search, staleness, showsSection }: ArticleRowProps) {
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const translation = pickTranslation(article.translations, [language, locale]);
  if (!translation) return null;
  const section = staleness.sectionOf(article);
  const isOwnLanguage = translation.language === locale;
  return (
    <Link
      to="/kb/$articleId"
      params={{ articleId: article.id }}
      search={{ ...search, lang: isOwnLanguage ? undefined : translation.language }}
      activeOptions={{ includeSearch: false }}
      className="flex scroll-my-8 flex-col gap-0.5 px-3 py-2 text-text no-underline -outline-offset-2! hover:bg-surface-hover aria-[current]:bg-surface-selected"
    >
      <span lang={translation.language} className="line-clamp-2 font-medium">
        {translation.title}
      </span>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-muted">
        {!isOwnLanguage && <Mark>{ownName(translation.language)}</Mark>}
        {article.policy && <Mark>{words.policy}</Mark>}
        {showsSection && section && <span>{localized(section.name, locale)}</span>}
        <ArticleAge updatedAt={translation.updatedAt} />
        <StaleMark reasons={staleness.reasonsOf(article, translation)} />
      </span>
    </Link>
  );
}
