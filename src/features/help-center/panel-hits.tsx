import { useState } from "react";
import { pickTranslation } from "#src/domain/rules/pick-translation.ts";
import type { ArticleSummary } from "#src/domain/schema/article.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { Button } from "#src/ui/button.tsx";
import { SkeletonText } from "#src/ui/skeleton.tsx";
import { PanelArticle, type PanelArticleProps } from "./panel-article.tsx";
import type { ArticleSearch } from "./use-article-search.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";

const fewest = 5;

export interface PanelHitsProps {
  query: string;
  search: ArticleSearch;
  articles: readonly ArticleSummary[] | undefined;
  /** One of them was opened or inserted. */
  onUse: () => void;
  row: (one: { id: string; title: string }) => PanelArticleProps;
}

/** What a search beside the ticket found: the best few, the others one press away. */
export function PanelHits({ query, search, articles, onUse, row }: PanelHitsProps) {
  const words = useAllMessages().helpCenter;
  const [isWhole, setIsWhole] = useState(false);
  if (search.error) return <QueryError compact error={search.error} onRetry={search.retry} />;
  if (!search.hits || !articles)
    return (
      <div aria-busy>
        <p className="sr-only">{words.searching}</p>
        <SkeletonText lines={3} />
      </div>
    );
  const found = search.hits.flatMap(({ id, language }) => {
    const article = articles.find((one) => one.id === id);
    return article ? [{ article, translation: pickTranslation(article.translations, [language]) }] : [];
  });
  const shown = isWhole ? found : found.slice(0, fewest);
  return (
    <>
      <p role="status" className="sr-only">
        {words.found({ count: found.length })}
      </p>
      {found.length === 0 && (
        <div className="text-muted">
          <p>{words.nothingFound({ query })}</p>
          <p>{words.nothingFoundHint}</p>
        </div>
      )}
      <ul data-panel-hits onClickCapture={onUse} aria-label={words.list} className="flex flex-col gap-2">
        {shown.map(({ article, translation }) => (
          <li key={article.id}>
            <PanelArticle {...row({ id: article.id, title: translation?.title ?? article.id })} />
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <Button size="sm" variant="ghost" className="self-start" onClick={() => setIsWhole(true)}>
          {words.moreFound({ count: found.length - shown.length })}
        </Button>
      )}
    </>
  );
}
