import { useQuery } from "@tanstack/react-query";
import BookOpenText from "lucide-react/icons/book-open-text";
import type { ReactNode } from "react";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { useIsWide, useMediaQuery } from "#src/lib/use-media-query.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { ArticleColumn } from "./article-column.tsx";
import type { KbSearch } from "./kb-search.ts";
import { SectionNav } from "./section-nav.tsx";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";

export interface HelpCenterPageProps {
  search: KbSearch;
  openId: string | undefined;
  /** The open article. */
  children: ReactNode;
}

/** The help centre beside itself: sections, articles, the one that is read; on a phone one of them at a time. */
export function HelpCenterPage({ search, openId, children }: HelpCenterPageProps) {
  const words = useAllMessages().helpCenter;
  usePageTitle(words.title);
  const isWide = useIsWide();
  const isRoomy = useMediaQuery("(min-width: 80rem)");
  const sections = useQuery(helpCenterQueries.sections());
  const articles = useQuery(helpCenterQueries.articles());
  const isOpen = openId !== undefined;
  // Without their names the sections are a few words less; without the articles there is nothing to show them for.
  const failed = sections.isError && !sections.data && !articles.isError;
  return (
    <div className="flex min-h-0 flex-1">
      {(isWide || !isOpen) && (
        <>
          {isRoomy &&
            (failed ? (
              <section aria-label={words.sections} className="w-52 shrink-0 border-e border-line py-3">
                <QueryError compact error={sections.error} onRetry={() => void sections.refetch()} />
              </section>
            ) : (
              <SectionNav sections={sections.data ?? []} articles={articles.data ?? []} search={search} />
            ))}
          <ArticleColumn search={search} openId={openId} hasSectionMenu={!isRoomy} />
        </>
      )}
      {isWide && !isOpen && (
        <section aria-label={words.article} className="grid min-w-0 flex-1 place-items-center bg-surface">
          <EmptyState
            icon={<BookOpenText aria-hidden />}
            title={words.chooseTitle}
            description={words.chooseHint}
          />
        </section>
      )}
      {children}
    </div>
  );
}
