import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { SkeletonText } from "#src/ui/skeleton.tsx";
import { passagesOf } from "./clean-article.ts";

export interface PassageChoiceProps {
  articleId: string;
  language: string;
  onChoose: (passage: string) => void;
}

/** The paragraphs of an article, of which one is quoted. */
export function PassageChoice({ articleId, language, onChoose }: PassageChoiceProps) {
  const words = useAllMessages().helpCenter;
  const list = useRef<HTMLUListElement>(null);
  const article = useQuery(helpCenterQueries.article(articleId));
  const isHere = article.data !== undefined;
  useEffect(() => {
    if (isHere) list.current?.querySelector("button")?.focus();
  }, [isHere]);
  if (!article.data)
    return article.error ? (
      <QueryError compact error={article.error} onRetry={() => void article.refetch()} />
    ) : (
      <SkeletonText lines={3} />
    );
  const html = article.data.translations.find((one) => one.language === language)?.html ?? "";
  return (
    <ul
      ref={list}
      aria-label={words.choosePassage}
      lang={language}
      className="flex max-h-60 flex-col gap-px overflow-y-auto overscroll-contain rounded-md border border-line p-1"
    >
      {passagesOf(html).map((passage, index) => (
        // An article may say the same twice, and its order stays.
        <li key={index}>
          <button
            type="button"
            onClick={() => onChoose(passage)}
            className="w-full rounded-sm px-2 py-1 text-start hover:bg-surface-hover"
          >
            <span className="line-clamp-3">{passage}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
