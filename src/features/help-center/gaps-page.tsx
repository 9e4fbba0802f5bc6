import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import SearchCheck from "lucide-react/icons/search-check";
import { useRef } from "react";
import { mayWorkAgain } from "#src/api/errors.ts";
import { searchGapQueries } from "#src/api/search-gaps.ts";
import { sessionQueries } from "#src/api/session.ts";
import type { SearchGap } from "#src/domain/schema/search-gap.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { NotAllowed } from "#src/parts/not-allowed.tsx";
import { errorSentence } from "#src/parts/problem-words.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { setGapDismissed } from "#src/store/search-gaps.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { GapRow } from "./gap-row.tsx";
import { RowsSkeleton } from "./rows-skeleton.tsx";

/** For supervisors: what was searched and not found, so that an article can be written for it. */
export function GapsPage() {
  const t = useAllMessages();
  const words = t.helpCenter.gaps;
  const client = useQueryClient();
  const list = useRef<HTMLUListElement>(null);
  usePageTitle(words.title);
  const session = useQuery(sessionQueries.current());
  const isSupervisor = session.data?.agent.role === "supervisor";
  const gaps = useQuery({ ...searchGapQueries.all(), enabled: isSupervisor });
  if (session.data && !isSupervisor) return <NotAllowed words={t.errors.supervisor_only} />;

  const change = (gap: SearchGap, dismissed: boolean) => {
    setGapDismissed(client, gap, dismissed).then(
      () =>
        dismissed &&
        showToast({
          title: words.dismissed({ query: gap.query }),
          action: { label: t.common.undo, onAction: () => change(gap, false) },
        }),
      (error: unknown) =>
        showToast({
          title: dismissed ? words.notDismissed : words.notRestored,
          description: errorSentence(t, error),
          tone: "danger",
          action: mayWorkAgain(error)
            ? { label: t.common.retry, onAction: () => change(gap, dismissed) }
            : undefined,
        }),
    );
  };

  // The row goes, and the focus with it.
  const focusBeside = (index: number) => {
    const buttons = list.current?.querySelectorAll<HTMLElement>("[data-dismiss]");
    (buttons?.[index + 1] ?? buttons?.[index - 1] ?? list.current?.closest("main"))?.focus();
  };

  return (
    <main tabIndex={-1} className="min-h-0 min-w-0 flex-1 overflow-y-auto">
      <div className="mx-auto flex max-w-4xl flex-col gap-4 px-4 py-5 md:px-6 md:py-8">
        <header>
          <Link to="/kb" className="inline-flex min-h-6 items-center gap-1 rounded-sm text-sm text-muted">
            <ArrowLeft aria-hidden size={14} />
            {t.helpCenter.title}
          </Link>
          <h1 className="text-xl font-semibold">{words.title}</h1>
          <p className="text-muted">{words.subtitle}</p>
        </header>
        {gaps.data ? (
          gaps.data.length === 0 ? (
            <EmptyState icon={<SearchCheck aria-hidden />} title={words.none} description={words.noneHint} />
          ) : (
            <ul
              ref={list}
              aria-label={words.title}
              className="flex flex-col ruled rounded-lg border border-line bg-surface"
            >
              {gaps.data.map((gap, index) => (
                <GapRow
                  key={gap.id}
                  gap={gap}
                  onDismiss={() => {
                    focusBeside(index);
                    change(gap, true);
                  }}
                />
              ))}
            </ul>
          )
        ) : gaps.error ? (
          <QueryError error={gaps.error} onRetry={() => void gaps.refetch()} />
        ) : (
          <RowsSkeleton label={t.common.loading} />
        )}
      </div>
    </main>
  );
}
