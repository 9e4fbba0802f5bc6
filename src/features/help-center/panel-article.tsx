import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { pickTranslation } from "#src/domain/rules/pick-translation.ts";
import type { ArticleSummary } from "#src/domain/schema/article.ts";
import { useAllMessages, useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { Button } from "#src/ui/button.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { ArticleAge } from "./article-age.tsx";
import type { ArticleInsertion } from "./article-insertion.ts";
import { ownName } from "#src/parts/language-name.ts";
import { Mark } from "./mark.tsx";
import { StaleMark } from "./stale-mark.tsx";
import { StaleNotice } from "./stale-notice.tsx";
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
  onInsert: ((insertion: ArticleInsertion) => void) | undefined;
  trailing?: ReactNode;
}

type Kind = ArticleInsertion["kind"];

/** One article beside a ticket. What may be out of date goes into an answer only at a second press. */
export function PanelArticle({
  articleId,
  title,
  article,
  language,
  staleness,
  onInsert,
  trailing,
}: PanelArticleProps) {
  const t = useMessages();
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const client = useQueryClient();
  const [warned, setWarned] = useState<Kind | null>(null);
  const translation = article && pickTranslation(article.translations, [language, locale]);
  const reasons = article && translation ? staleness.reasonsOf(article, translation) : [];

  async function insert(kind: Kind) {
    setWarned(null);
    if (!translation || !onInsert) return;
    const { url, language: written } = translation;
    const insertion = { articleId, title: translation.title, url, language: written };
    if (kind === "link") return onInsert({ ...insertion, kind });
    try {
      const [{ translations }, { openingOf }] = await Promise.all([
        client.query(helpCenterQueries.article(articleId)),
        import("./clean-article.ts"),
      ]);
      const html = translations.find((one) => one.language === written)?.html ?? "";
      onInsert({ ...insertion, kind, text: openingOf(html) });
    } catch (error) {
      showToast({ tone: "danger", title: errorSentence(t, error) });
    }
  }
  const begin = (kind: Kind) => (reasons.length > 0 ? setWarned(kind) : void insert(kind));

  return (
    <div className="flex flex-col gap-0.5">
      <span className="flex items-baseline gap-2">
        {translation ? (
          <Link
            to="/kb/$articleId"
            params={{ articleId }}
            search={translation.language === locale ? {} : { lang: translation.language }}
            preload={false}
            lang={translation.language}
            className="min-w-0 flex-1 text-text underline decoration-line-strong hover:decoration-current"
          >
            {translation.title}
          </Link>
        ) : (
          <span className="min-w-0 flex-1">{title}</span>
        )}
        {trailing}
      </span>
      {translation && (
        <span className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-muted">
          {language !== null && translation.language !== language && (
            <Mark>{ownName(translation.language)}</Mark>
          )}
          <ArticleAge updatedAt={translation.updatedAt} />
          <StaleMark reasons={reasons} />
        </span>
      )}
      {translation && onInsert && (
        <span className="-ms-2 flex gap-1">
          <Button
            size="sm"
            variant="ghost"
            aria-label={words.insertLinkTo({ title: translation.title })}
            onClick={() => begin("link")}
          >
            {words.insertLink}
          </Button>
          <Button
            size="sm"
            variant="ghost"
            aria-label={words.quoteFrom({ title: translation.title })}
            onClick={() => begin("quote")}
          >
            {words.insertQuote}
          </Button>
        </span>
      )}
      {warned && article && translation && (
        <StaleNotice
          live
          reasons={reasons}
          updatedAt={translation.updatedAt}
          section={staleness.sectionOf(article)}
          action={
            <Button size="sm" onClick={() => void insert(warned)}>
              {words.insertAnyway}
            </Button>
          }
        />
      )}
    </div>
  );
}
