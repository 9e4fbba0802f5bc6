import { useQuery } from "@tanstack/react-query";
import Search from "lucide-react/icons/search";
import { useState } from "react";
import { helpCenterQueries } from "#src/api/help-center.ts";
import type { ChannelFacts, HelpCenterFacts } from "#src/domain/schema/channel-facts.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { ContextSection } from "#src/parts/context-section.tsx";
import { QueryError } from "#src/parts/query-error.tsx";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { ArticleSearchField } from "./article-search-field.tsx";
import type { ArticlesPanelProps } from "./articles-panel-props.ts";
import { PanelArticle, type PanelArticleProps } from "./panel-article.tsx";
import { PanelHits } from "./panel-hits.tsx";
import { useArticleSearch } from "./use-article-search.ts";
import { useSearchMiss } from "./use-search-miss.ts";
import { useStaleness } from "./use-staleness.ts";

const nothing: HelpCenterFacts = { channel: "help_center", askedFrom: null, articlesRead: [], searches: [] };
// A channel that this desk does not know may have the name and none of the fields.
const isHelpCenter = (facts: ChannelFacts): facts is HelpCenterFacts =>
  facts.channel === "help_center" && "searches" in facts;

export function TicketArticles({ ticket, onInsert }: ArticlesPanelProps) {
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const [query, setQuery] = useState("");
  const { askedFrom, articlesRead, searches } = isHelpCenter(ticket.facts) ? ticket.facts : nothing;
  const hasRead = askedFrom !== null || articlesRead.length > 0;
  // What nobody has read or searched is not asked about.
  const isNeeded = hasRead || query !== "";
  const articles = useQuery({ ...helpCenterQueries.articles(), enabled: isNeeded });
  const staleness = useStaleness(isNeeded);
  const language = ticket.language ?? locale;
  const search = useArticleSearch(query, language);
  const tellUsed = useSearchMiss({ query, search, language, ticketId: ticket.id });
  const error = (articles.data ? null : articles.error) ?? staleness.error;

  const row = (one: { id: string; title: string }): PanelArticleProps => ({
    articleId: one.id,
    title: one.title,
    article: articles.data?.find(({ id }) => id === one.id),
    language: ticket.language,
    staleness,
    canQuote: !("visibility" in ticket.facts && ticket.facts.visibility === "public"),
    // A closed ticket has no answer to put it into.
    onInsert: ticket.status === "closed" ? undefined : onInsert,
  });
  return (
    <ContextSection title={words.title}>
      <div className="flex flex-col gap-3">
        {(hasRead || searches.length > 0) && (
          <DefinitionList className="gap-y-3!">
            {askedFrom && (
              <Fact stacked term={words.askedFrom}>
                <PanelArticle {...row(askedFrom)} />
              </Fact>
            )}
            {articlesRead.length > 0 && (
              <Fact stacked term={words.articlesRead}>
                <ul className="flex flex-col gap-1.5">
                  {articlesRead.map((article) => (
                    <li key={`${article.id}-${article.readAt}`}>
                      <PanelArticle
                        {...row(article)}
                        trailing={
                          <RelativeTime at={article.readAt} className="shrink-0 text-sm text-muted" />
                        }
                      />
                    </li>
                  ))}
                </ul>
              </Fact>
            )}
            {searches.length > 0 && (
              <Fact stacked term={words.searches}>
                <ul className="flex flex-wrap gap-1">
                  {searches.map((searched) => (
                    <li key={searched} className="max-w-full">
                      <button
                        type="button"
                        aria-label={words.searchFor({ query: searched })}
                        onClick={() => setQuery(searched)}
                        className="inline-flex min-h-6 max-w-full items-center gap-1 rounded-sm border border-line px-1.5 text-sm text-muted hover:bg-surface-hover hover:text-text"
                      >
                        <Search aria-hidden size={13} className="shrink-0" />
                        <span className="truncate">{searched}</span>
                      </button>
                    </li>
                  ))}
                </ul>
              </Fact>
            )}
          </DefinitionList>
        )}
        {error && !search.error && (
          <QueryError
            compact
            error={error}
            onRetry={() => {
              if (articles.isError) void articles.refetch();
              staleness.retry();
            }}
          />
        )}
        <ArticleSearchField
          query={query}
          onQuery={setQuery}
          onDown={() => document.querySelector<HTMLElement>("[data-panel-hits] a")?.focus()}
        />
        {query !== "" && (
          <PanelHits
            key={query}
            query={query}
            search={search}
            articles={articles.data}
            onUse={tellUsed}
            row={row}
          />
        )}
      </div>
    </ContextSection>
  );
}
