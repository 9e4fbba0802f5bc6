import type { Announcement } from "../schema/announcement.ts";

/** Why an article may be out of date, with what shows it. */
export type StaleReason =
  { code: "review_overdue"; reviewDays: number } | { code: "announced_since"; announcement: Announcement };

export interface ArticleAge {
  articleId: string;
  /** Of the translation that is read, RFC 3339: each language has an age of its own. */
  updatedAt: string;
  /** Of its section; null while that is not known. */
  reviewDays: number | null;
}

const day = 86_400_000;
/** Once these are over the article is as right as it was before. */
const passing: readonly string[] = ["maintenance", "incident"];

/**
 * An article is stale when it is older than its section's review time, or than an announcement that touches it and
 * still holds: a change of policy holds on, a fault or a maintenance until it is over. The newest announcement first.
 *
 * @param now - epoch milliseconds
 */
export function staleReasons(
  { articleId, updatedAt, reviewDays }: ArticleAge,
  announcements: readonly Announcement[],
  now: number,
): StaleReason[] {
  const updated = Date.parse(updatedAt);
  const announced = announcements
    .filter(
      ({ articleIds, publishedAt, kind, endsAt }) =>
        articleIds.includes(articleId) &&
        Date.parse(publishedAt) > updated &&
        !(passing.includes(kind) && endsAt !== null && Date.parse(endsAt) <= now),
    )
    .toSorted((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
    .map((announcement) => ({ code: "announced_since" as const, announcement }));
  const isOverdue = reviewDays !== null && now - updated > reviewDays * day;
  return isOverdue ? [...announced, { code: "review_overdue", reviewDays }] : announced;
}
