import type { ReactNode } from "react";
import type { StaleReason } from "#src/domain/rules/stale-article.ts";
import type { HelpSection } from "#src/domain/schema/article.ts";
import { formatDate } from "#src/lib/format-time.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { formatLongAgo } from "#src/lib/long-ago.ts";
import { useNow } from "#src/lib/use-now.ts";
import { Notice } from "#src/ui/notice.tsx";
import { localized } from "#src/lib/i18n/localized.ts";

export interface StaleNoticeProps {
  reasons: readonly StaleReason[];
  updatedAt: string;
  section: HelpSection | undefined;
  /** What can be done about it. */
  below?: ReactNode;
  live?: boolean;
}

/** That an article may be out of date, and each reason for it in words that can be checked. */
export function StaleNotice({ reasons, updatedAt, section, below, live = false }: StaleNoticeProps) {
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const now = useNow();
  if (reasons.length === 0) return null;
  const sentenceOf = (reason: StaleReason) =>
    reason.code === "review_overdue"
      ? words.staleReview({
          age: formatLongAgo(locale, Date.parse(updatedAt), now),
          days: reason.reviewDays,
          section: section ? localized(section.name, locale) : "",
        })
      : words.staleAnnounced({
          title: localized(reason.announcement.title, locale),
          date: formatDate(locale, Date.parse(reason.announcement.publishedAt)),
        });
  return (
    <Notice tone="warning" title={words.stale} live={live}>
      <ul className="flex flex-col gap-0.5">
        {reasons.map((reason) => (
          <li key={reason.code === "review_overdue" ? reason.code : reason.announcement.id}>
            {sentenceOf(reason)}
          </li>
        ))}
      </ul>
      {below !== undefined && <div className="mt-1.5">{below}</div>}
    </Notice>
  );
}
