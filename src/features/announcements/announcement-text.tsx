import { Link } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { pickTranslation } from "#src/domain/rules/pick-translation.ts";
import type { Announcement } from "#src/domain/schema/announcement.ts";
import { formatExact } from "#src/lib/format-time.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";
import { ownName } from "#src/parts/language-name.ts";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { Badge } from "#src/ui/badge.tsx";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { stateOf } from "./announcement-state.ts";

/** What was announced, where and since when, in each of its languages. */
export function AnnouncementText({ announcement }: { announcement: Announcement }) {
  const words = useAllMessages().announcements;
  const locale = useLocale();
  const now = useNow();
  const [wanted, setWanted] = useState<string | null>(null);
  const texts = Object.entries(announcement.title).map(([language, title]) => ({
    language,
    title,
    body: announcement.body[language] ?? "",
  }));
  const shown = pickTranslation(texts, [wanted, locale]);
  usePageTitle(shown?.title ?? null, 1);
  if (!shown) return null;
  const state = stateOf(announcement, now);
  const { startsAt, endsAt } = announcement;
  return (
    <article>
      <header className="mb-4 flex flex-col gap-3">
        <h1 lang={shown.language} className="text-xl font-semibold text-balance">
          {shown.title}
        </h1>
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone={state === "active" ? "warning" : "neutral"}>{words[state]}</Badge>
          <span className="text-muted">{labelOf(words.kind, announcement.kind)}</span>
          {texts.length > 1 && (
            <Segmented
              label={words.languages}
              value={shown.language}
              options={texts.map(({ language }) => ({ value: language, label: ownName(language) }))}
              onChange={setWanted}
              className="ms-auto"
            />
          )}
        </div>
        {wanted === null && shown.language !== locale && (
          <Notice tone="neutral">
            {words.otherLanguage({ wanted: ownName(locale), shown: ownName(shown.language) })}
          </Notice>
        )}
        <DefinitionList>
          <Fact term={state === "later" ? words.startsLater : words.starts}>
            {formatExact(locale, Date.parse(startsAt))} · <RelativeTime at={startsAt} />
          </Fact>
          <Fact term={words.ends}>
            {endsAt === null ? words.noEnd : formatExact(locale, Date.parse(endsAt))}
          </Fact>
          <Fact term={words.assets}>
            {announcement.assets.length > 0 ? announcement.assets.join(", ") : words.allAssets}
          </Fact>
          <Fact term={words.publishedOn}>
            {announcement.publishedOn.map((place) => labelOf(words.place, place)).join(", ")} ·{" "}
            <RelativeTime at={announcement.publishedAt} />
          </Fact>
          {announcement.articleIds.length > 0 && (
            <Fact term={words.articles}>
              <TouchedArticles ids={announcement.articleIds} />
            </Fact>
          )}
        </DefinitionList>
      </header>
      <div lang={shown.language} className="flex flex-col gap-3 leading-6 wrap-anywhere">
        {shown.body.split(/\n{2,}/u).map((paragraph) => (
          <p key={paragraph} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
    </article>
  );
}

/** By their titles; by their ids while these are not known. */
function TouchedArticles({ ids }: { ids: readonly string[] }) {
  const locale = useLocale();
  const articles = useQuery(helpCenterQueries.articles()).data;
  return (
    <ul className="flex flex-col">
      {ids.map((id) => {
        const article = articles?.find((one) => one.id === id);
        return (
          <li key={id}>
            <Link
              to="/kb/$articleId"
              params={{ articleId: id }}
              className="rounded-sm text-accent hover:underline"
            >
              {(article && pickTranslation(article.translations, [locale])?.title) ?? id}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
