import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import Link2 from "lucide-react/icons/link-2";
import { useEffect, useRef, type ReactNode } from "react";
import { isProblem } from "#src/api/errors.ts";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { pickTranslation } from "#src/domain/rules/pick-translation.ts";
import type { Article } from "#src/domain/schema/article.ts";
import { useAllMessages, useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { useIsWide } from "#src/lib/use-media-query.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { useShortcut } from "#src/parts/use-shortcut.ts";
import { ErrorPanel } from "#src/ui/error-panel.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { Skeleton, SkeletonText } from "#src/ui/skeleton.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { ArticleAge } from "./article-age.tsx";
import { ArticleBody } from "./article-body.tsx";
import type { KbSearch } from "./kb-search.ts";
import { ownName } from "#src/parts/language-name.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { Mark } from "./mark.tsx";
import { StaleNotice } from "./stale-notice.tsx";
import { useArticleHref } from "./use-article-href.ts";
import { useStaleness } from "./use-staleness.ts";

export interface ArticleReaderProps {
  articleId: string;
  search: KbSearch;
}

/** One article: what it says, in which languages, how old it is and whether that matters. */
export function ArticleReader({ articleId, search }: ArticleReaderProps) {
  const t = useMessages();
  const words = useAllMessages().helpCenter;
  const navigate = useNavigate();
  const isWide = useIsWide();
  const place = useRef<HTMLElement>(null);
  const query = useQuery(helpCenterQueries.article(articleId));
  // The list that had the focus has left the page.
  useEffect(() => {
    if (!isWide) place.current?.focus();
  }, [isWide]);

  const handleBack = () => void navigate({ to: "/kb", search });
  useShortcut("backToList", handleBack);
  return (
    <main
      ref={place}
      aria-label={words.article}
      tabIndex={-1}
      className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto bg-surface"
    >
      {!isWide && (
        <div className="sticky top-0 z-1 flex shrink-0 items-center border-b border-line bg-surface px-2 py-1">
          <IconButton
            label={words.back}
            icon={<ArrowLeft aria-hidden />}
            className="size-8"
            onClick={handleBack}
          />
        </div>
      )}
      {!query.data && <h1 className="sr-only">{words.article}</h1>}
      {query.data ? (
        <ArticleText article={query.data} search={search} />
      ) : query.isError ? (
        isProblem(query.error, "not_found") ? (
          <ErrorPanel
            title={t.errors.not_found.title}
            description={words.gone}
            action={{ label: words.back, onAction: handleBack }}
            secondary={{ label: t.common.retry, onAction: () => void query.refetch() }}
          />
        ) : (
          <QueryError error={query.error} onRetry={() => void query.refetch()} />
        )
      ) : (
        <Page>
          <div aria-busy className="flex flex-col gap-4">
            <p className="sr-only">{t.common.loading}</p>
            <Skeleton className="h-6 w-3/5" />
            <Skeleton className="h-3.5 w-2/5" />
            <SkeletonText lines={8} className="mt-3" />
            <SkeletonText lines={5} />
          </div>
        </Page>
      )}
    </main>
  );
}

function Page({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-3xl px-4 py-5 md:px-6">{children}</div>;
}

function ArticleText({ article, search }: { article: Article; search: KbSearch }) {
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const navigate = useNavigate();
  const staleness = useStaleness();
  const articleHref = useArticleHref(search);
  const shown = pickTranslation(article.translations, [search.lang, locale]);
  usePageTitle(shown?.title ?? null, 1);
  if (!shown) return null;
  const wanted = search.lang ?? locale;
  const section = staleness.sectionOf(article);

  async function handleCopyLink(url: string) {
    await navigator.clipboard.writeText(url);
    showToast({ title: words.linkCopied });
  }

  return (
    <Page>
      <header className="mb-5 flex flex-col gap-3">
        <div className="flex items-start gap-2">
          <h1 lang={shown.language} className="min-w-0 flex-1 text-xl font-semibold text-balance">
            {shown.title}
          </h1>
          <IconButton
            label={words.copyLink}
            icon={<Link2 aria-hidden />}
            onClick={() => void handleCopyLink(shown.url)}
          />
        </div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-muted">
          {section && <span>{localized(section.name, locale)}</span>}
          {article.policy && <Mark>{words.policy}</Mark>}
          <ArticleAge updatedAt={shown.updatedAt} />
          {article.translations.length > 1 && (
            <Segmented
              label={words.languages}
              value={shown.language}
              options={article.translations.map(({ language }) => ({
                value: language,
                label: ownName(language),
              }))}
              onChange={(lang) =>
                void navigate({
                  to: "/kb/$articleId",
                  params: { articleId: article.id },
                  search: { ...search, lang },
                  replace: true,
                })
              }
              className="ms-auto"
            />
          )}
        </div>
        {wanted !== shown.language && (
          <Notice tone="neutral">
            {words.otherLanguage({ wanted: ownName(wanted), shown: ownName(shown.language) })}
          </Notice>
        )}
        <StaleNotice
          reasons={staleness.reasonsOf(article, shown)}
          updatedAt={shown.updatedAt}
          section={section}
        />
        {staleness.error && (
          <div>
            <p className="text-muted">{words.ageUnchecked}</p>
            <QueryError compact error={staleness.error} onRetry={staleness.retry} />
          </div>
        )}
      </header>
      <ArticleBody html={shown.html} language={shown.language} articleHref={articleHref} />
    </Page>
  );
}
