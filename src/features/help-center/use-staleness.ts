import { useQuery } from "@tanstack/react-query";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { staleReasons, type StaleReason } from "#src/domain/rules/stale-article.ts";
import type { ArticleSummary, HelpSection } from "#src/domain/schema/article.ts";
import { useNow } from "#src/lib/use-now.ts";

export interface Staleness {
  reasonsOf: (article: ArticleSummary, translation: { updatedAt: string }) => StaleReason[];
  sectionOf: (article: ArticleSummary) => HelpSection | undefined;
  /** It cannot be told yet. */
  isChecking: boolean;
  /** Why it could not be checked; null while it can be. */
  error: Error | null;
  retry: () => void;
}

/** Holds articles against their sections' review times and against the announcements that touch them. */
export function useStaleness(isWanted = true): Staleness {
  const now = useNow();
  const sections = useQuery({ ...helpCenterQueries.sections(), enabled: isWanted });
  const announcements = useQuery({ ...helpCenterQueries.announcements(), enabled: isWanted });
  const sectionOf = ({ sectionId }: ArticleSummary) => sections.data?.find(({ id }) => id === sectionId);
  return {
    sectionOf,
    reasonsOf: (article, { updatedAt }) =>
      staleReasons(
        { articleId: article.id, updatedAt, reviewDays: sectionOf(article)?.reviewDays ?? null },
        announcements.data ?? [],
        now,
      ),
    isChecking: isWanted && (sections.isPending || announcements.isPending),
    error: (sections.data ? null : sections.error) ?? (announcements.data ? null : announcements.error),
    retry: () => {
      if (sections.isError) void sections.refetch();
      if (announcements.isError) void announcements.refetch();
    },
  };
}
