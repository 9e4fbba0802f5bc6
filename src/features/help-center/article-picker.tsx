import { useQuery } from "@tanstack/react-query";
import BookOpenText from "lucide-react/icons/book-open-text";
import { useRef, useState, type KeyboardEvent } from "react";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import type { ArticleInsertion } from "#src/domain/rules/article-insertion.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { PopoverPart } from "#src/ui/popup-parts.ts";
import { usePopup } from "#src/ui/use-popup.ts";
import { ArticleSearchField } from "./article-search-field.tsx";
import { PanelHits } from "./panel-hits.tsx";
import { useArticleSearch } from "./use-article-search.ts";
import { useSearchMiss } from "./use-search-miss.ts";
import { useStaleness } from "./use-staleness.ts";

export interface ArticlePickerProps {
  ticketId: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What the search begins with. */
  readTyped: () => string;
  /** A public post takes a link only. */
  canQuote: boolean;
  onInsert: (insertion: ArticleInsertion) => void;
  onButtonFocus: () => void;
}

/** Over the text of an answer: a search for the article that goes into it. */
export function ArticlePicker({ open, onOpenChange, onButtonFocus, ...content }: ArticlePickerProps) {
  const words = useAllMessages().helpCenter;
  const { wanted, popup, setOpen, triggerProps } = usePopup(PopoverPart, "dialog", { open, onOpenChange });
  return (
    <>
      <IconButton
        {...triggerProps}
        size="sm"
        label={words.insertArticle}
        icon={<BookOpenText aria-hidden />}
        onFocus={() => {
          void PopoverPart.preload();
          onButtonFocus();
        }}
      />
      {wanted && (
        <PopoverPart
          {...popup}
          onDismiss={() => setOpen(false)}
          title={words.insertArticle}
          hideTitle
          side="top"
          align="start"
          className="w-[min(26rem,calc(100vw-1rem))]!"
        >
          <PickerContent {...content} onClose={() => setOpen(false)} />
        </PopoverPart>
      )}
    </>
  );
}

interface PickerContentProps extends Pick<
  ArticlePickerProps,
  "ticketId" | "readTyped" | "canQuote" | "onInsert"
> {
  onClose: () => void;
}

function PickerContent({ ticketId, readTyped, canQuote, onInsert, onClose }: PickerContentProps) {
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const found = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState(readTyped);
  const language = useQuery(ticketQueries.detail(ticketId)).data?.language ?? null;
  const articles = useQuery(helpCenterQueries.articles());
  const staleness = useStaleness();
  const search = useArticleSearch(query, language ?? locale);
  const tellUsed = useSearchMiss({ query, search, language: language ?? locale, ticketId });
  const error = articles.data ? null : articles.error;

  const stops = () => [...(found.current?.querySelectorAll<HTMLElement>("[data-insert]") ?? [])];
  const handleArrows = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const all = stops();
    const at = all.findIndex((stop) => stop === document.activeElement);
    const next = step === undefined || at === -1 ? undefined : all[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div className="flex flex-col gap-3">
      <ArticleSearchField query={query} onQuery={setQuery} onDown={() => stops()[0]?.focus()} isInPopup />
      {error && <QueryError compact error={error} onRetry={() => void articles.refetch()} />}
      {query === "" ? (
        <p className="text-sm text-muted">{words.pickerHint}</p>
      ) : (
        <div ref={found} role="presentation" onKeyDown={handleArrows} className="flex flex-col gap-3">
          {!error && (
            <PanelHits
              key={query}
              query={query}
              search={search}
              articles={articles.data}
              onUse={tellUsed}
              row={({ id, title }) => ({
                articleId: id,
                title,
                article: articles.data?.find((one) => one.id === id),
                language,
                staleness,
                canQuote,
                readsApart: true,
                onInsert: (insertion) => {
                  onInsert(insertion);
                  onClose();
                },
              })}
            />
          )}
        </div>
      )}
    </div>
  );
}
