import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import BookOpenText from "lucide-react/icons/book-open-text";
import SearchX from "lucide-react/icons/search-x";
import { useEffect, useRef } from "react";
import { helpCenterQueries } from "#src/api/help-center.ts";
import type { ArticleSummary } from "#src/domain/schema/article.ts";
import { useAllMessages, useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { ArticleList } from "./article-list.tsx";
import { ArticleSearchField } from "./article-search-field.tsx";
import type { KbSearch } from "./kb-search.ts";
import { GapsLink } from "./gaps-link.tsx";
import { RowsSkeleton } from "./rows-skeleton.tsx";
import { SectionMenu } from "./section-menu.tsx";
import { standsIn } from "./shown-articles.ts";
import { useArticleSearch } from "./use-article-search.ts";
import { useSearchMiss } from "./use-search-miss.ts";
import { useStaleness } from "./use-staleness.ts";

/** More than anyone reads: who has not found it by then asks otherwise. */
const mostFound = 20;

export interface ArticleColumnProps {
  search: KbSearch;
  openId: string | undefined;
  /** The sections stand in this column, as a menu. */
  hasSectionMenu: boolean;
}

/** Search, and what it found; without one all articles of a section. */
export function ArticleColumn({ search, openId, hasSectionMenu }: ArticleColumnProps) {
  const t = useMessages();
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const query = search.q ?? "";
  const articles = useQuery(helpCenterQueries.articles());
  const sections = useQuery(helpCenterQueries.sections());
  const staleness = useStaleness();
  const found = useArticleSearch(query, locale);
  const tellUsed = useSearchMiss({ query, search: found, language: locale, ticketId: null });

  const all = articles.data ?? [];
  const isSearch = query !== "";
  const foundIn = isSearch ? new Map(found.hits?.map(({ id, language }) => [id, language])) : null;
  const listed = foundIn
    ? [...foundIn.keys()]
        .map((id) => all.find((article) => article.id === id))
        .filter((one) => one !== undefined)
    : all;
  const standing = listed.filter((article) => standsIn(article, search.section));
  const shown = isSearch ? standing.slice(0, mostFound) : standing;
  const error = (articles.data ? null : articles.error) ?? found.error;
  const isWaiting = articles.isPending || (isSearch && found.hits === null);

  const isOpen = openId !== undefined;
  const Column = isOpen ? "section" : "main";
  const Title = isOpen ? "p" : "h1";
  const isListed = shown.some(({ id }) => id === openId);
  // Opened by its address, or by a link in another article, it may stand far down.
  useEffect(() => {
    if (isListed)
      scroller.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: "nearest" });
  }, [openId, isListed]);
  const focusFirst = () => scroller.current?.querySelector<HTMLElement>("[data-articles] a")?.focus();
  const handleQuery = (q: string) =>
    void navigate({
      to: "/kb",
      search: { ...search, q: q === "" ? undefined : q },
      // Each pause in one search is not a place of its own to go back to.
      replace: isSearch && !isOpen,
    });

  return (
    <Column
      aria-label={words.list}
      tabIndex={-1}
      className="flex min-h-0 w-full flex-col bg-canvas lg:w-80 lg:shrink-0 lg:border-e lg:border-line xl:w-90"
    >
      <header className="flex shrink-0 flex-col gap-2 border-b border-line px-3 py-2">
        <div className="flex min-h-7 items-center gap-2">
          <Title className="min-w-0 flex-1 truncate text-md font-semibold">{words.title}</Title>
          <span role="status" className="text-sm text-muted">
            {error || articles.isPending
              ? ""
              : found.isSearching
                ? words.searching
                : isSearch
                  ? words.found({ count: shown.length })
                  : words.countIn({ count: shown.length })}
          </span>
          <GapsLink />
        </div>
        <ArticleSearchField query={query} onQuery={handleQuery} onDown={focusFirst} />
        {hasSectionMenu && <SectionMenu sections={sections.data ?? []} articles={all} search={search} />}
      </header>
      <div ref={scroller} className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        {error ? (
          <QueryError
            error={error}
            onRetry={() => {
              if (articles.isError) void articles.refetch();
              if (found.error) found.retry();
            }}
          />
        ) : isWaiting ? (
          <RowsSkeleton label={isSearch ? words.searching : t.common.loading} />
        ) : shown.length === 0 ? (
          <NothingHere search={search} all={all} />
        ) : (
          <div onClickCapture={tellUsed}>
            <ArticleList
              articles={shown}
              sections={sections.data ?? []}
              search={search}
              staleness={staleness}
              foundIn={foundIn}
            />
          </div>
        )}
      </div>
    </Column>
  );
}

/** Why there is nothing, and what next. */
function NothingHere({ search, all }: { search: KbSearch; all: readonly ArticleSummary[] }) {
  const words = useAllMessages().helpCenter;
  const link = "text-accent underline";
  if (all.length === 0)
    return (
      <EmptyState
        icon={<BookOpenText aria-hidden />}
        title={words.emptyDesk}
        description={words.emptyDeskHint}
        action={
          <Link to="/inbox" className={link}>
            {words.toInbox}
          </Link>
        }
      />
    );
  const { q, section, ...rest } = search;
  if (q === undefined)
    return (
      <EmptyState
        icon={<BookOpenText aria-hidden />}
        title={words.emptySection}
        description={words.emptySectionHint}
        action={
          <Link to="/kb" search={rest} className={link}>
            {words.showAll}
          </Link>
        }
      />
    );
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={words.nothingFound({ query: q })}
      description={words.nothingFoundHint}
      action={
        section === undefined ? (
          <Link to="/kb" search={rest} className={link}>
            {words.clearSearch}
          </Link>
        ) : (
          <Link to="/kb" search={{ ...rest, q }} className={link}>
            {words.searchEverywhere}
          </Link>
        )
      }
    />
  );
}
