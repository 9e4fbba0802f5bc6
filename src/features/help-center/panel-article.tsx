import type { ReactNode } from "react";
import type { ArticleInsertion } from "#src/domain/rules/article-insertion.ts";
import { pickTranslation } from "#src/domain/rules/pick-translation.ts";
import type { ArticleSummary } from "#src/domain/schema/article.ts";
import { useLocale } from "#src/lib/i18n/messages-context.ts";
import { ArticleAge } from "./article-age.tsx";
import { ownName } from "#src/parts/language-name.ts";
import { ArticleInserts } from "./article-inserts.tsx";
import { Mark } from "./mark.tsx";
import { ReadLink } from "./read-link.tsx";
import { StaleMark } from "./stale-mark.tsx";
import type { Staleness } from "./use-staleness.ts";

export interface PanelArticleProps {
  articleId: string;
  /** As the customer saw it: shown where the article is no longer published. */
  title: string;
  /** Absent until it is known, and where it is no longer published. */
  article: ArticleSummary | undefined;
  /** The customer's. */
  language: string | null;
  staleness: Staleness;
  /** A public post takes a link only. */
  canQuote: boolean;
  /** It is read in a window of its own. */
  readsApart?: boolean;
  onInsert: ((insertion: ArticleInsertion) => void) | undefined;
  trailing?: ReactNode;
}

/** One article beside a ticket or over its answer. */
export function PanelArticle({
  articleId,
  title,
  article,
  language,
  staleness,
  canQuote,
  readsApart = false,
  onInsert,
  trailing,
}: PanelArticleProps) {
  const locale = useLocale();
  const translation = article && pickTranslation(article.translations, [language, locale]);
  return (
    <div className="flex flex-col gap-0.5">
      <span className="flex items-baseline gap-2">
        {translation ? (
          <ReadLink
            articleId={articleId}
            language={translation.language}
            isApart={readsApart}
            lang={translation.language}
            className="min-w-0 flex-1"
          >
            {translation.title}
          </ReadLink>
        ) : (
          <span className="min-w-0 flex-1">{title}</span>
        )}
        {trailing}
      </span>
      {article && translation && (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-muted">
          {language !== null && translation.language !== language && (
            <Mark>{ownName(translation.language)}</Mark>
          )}
          <ArticleAge updatedAt={translation.updatedAt} />
          <StaleMark reasons={staleness.reasonsOf(article, translation)} />
        </span>
      )}
      {article && translation && onInsert && (
        <ArticleInserts
          article={article}
          translation={translation}
          staleness={staleness}
          canQuote={canQuote}
          readsApart={readsApart}
          onInsert={onInsert}
        />
      )}
    </div>
  );
}
