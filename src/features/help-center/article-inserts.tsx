import { useState } from "react";
import type { ArticleInsertion } from "#src/domain/rules/article-insertion.ts";
import type { ArticleSummary } from "#src/domain/schema/article.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { latePart } from "#src/parts/late-part.tsx";
import { Button } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { SkeletonText } from "#src/ui/skeleton.tsx";
import { ReadLink } from "./read-link.tsx";
import { StaleNotice } from "./stale-notice.tsx";
import type { Staleness } from "./use-staleness.ts";

// What cleans an article comes once one is quoted.
const PassageChoice = latePart(async () => (await import("./passage-choice.tsx")).PassageChoice, {
  waiting: <SkeletonText lines={3} />,
});

type Kind = ArticleInsertion["kind"];
type Step = "none" | "link_warned" | "quote_warned" | "passages";

export interface ArticleInsertsProps {
  article: ArticleSummary;
  translation: ArticleSummary["translations"][number];
  staleness: Staleness;
  canQuote: boolean;
  readsApart: boolean;
  onInsert: (insertion: ArticleInsertion) => void;
}

/** Puts an article into an answer, as a link or as one of its passages. What may be out of date asks first. */
export function ArticleInserts({
  article,
  translation,
  staleness,
  canQuote,
  readsApart,
  onInsert,
}: ArticleInsertsProps) {
  const words = useAllMessages().helpCenter;
  const [step, setStep] = useState<Step>("none");
  const { title, url, language } = translation;
  const base = { articleId: article.id, title, url, language };
  const reasons = staleness.reasonsOf(article, translation);
  const isUnsure = reasons.length > 0 || staleness.error !== null;
  const isWarned = step === "link_warned" || step === "quote_warned";
  const notYet = staleness.isChecking ? words.ageChecking : undefined;

  const go = (kind: Kind) => {
    if (kind === "quote") return setStep("passages");
    setStep("none");
    onInsert({ ...base, kind });
  };
  const begin = (kind: Kind) => {
    if (step === "passages" && kind === "quote") setStep("none");
    else if (isUnsure) setStep(`${kind}_warned`);
    else go(kind);
  };
  const choice = (
    <span className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
      <ReadLink articleId={article.id} language={language} isApart={readsApart} className="text-sm">
        {words.readIt}
      </ReadLink>
      <Button size="sm" onClick={() => go(step === "quote_warned" ? "quote" : "link")}>
        {words.insertAnyway}
      </Button>
    </span>
  );

  return (
    <>
      <span className="-ms-2 flex gap-1">
        <Button
          size="sm"
          variant="ghost"
          data-insert
          aria-label={words.insertLinkTo({ title })}
          disabledReason={notYet}
          onClick={() => begin("link")}
        >
          {words.insertLink}
        </Button>
        <Button
          size="sm"
          variant="ghost"
          aria-label={words.quoteFrom({ title })}
          aria-expanded={step === "passages"}
          disabledReason={canQuote ? notYet : words.publicLinkOnly}
          onClick={() => begin("quote")}
        >
          {words.insertQuote}
        </Button>
      </span>
      {isWarned &&
        (reasons.length > 0 ? (
          <StaleNotice
            live
            reasons={reasons}
            updatedAt={translation.updatedAt}
            section={staleness.sectionOf(article)}
            below={choice}
          />
        ) : (
          <Notice live tone="warning">
            {words.ageUnchecked}
            {choice}
          </Notice>
        ))}
      {step === "passages" && (
        <PassageChoice
          articleId={article.id}
          language={language}
          onChoose={(text) => {
            setStep("none");
            onInsert({ ...base, kind: "quote", text });
          }}
        />
      )}
    </>
  );
}
