import type { Job } from "#src/domain/schema/job.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { isOver } from "#src/parts/job-progress.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { ProgressBar } from "#src/ui/progress-bar.tsx";
import type { DeskNames } from "./describe-change.ts";
import { countOutcomes } from "./follow-job.ts";
import { ResultList } from "./result-list.tsx";

export interface BulkRunProps {
  job: Job | undefined;
  error: Error | null;
  onRetry: () => void;
  change: TicketChange;
  names: DeskNames;
}

/** How far the server is, and what became of each ticket so far. */
export function BulkRun({ job, error, onRetry, change, names }: BulkRunProps) {
  const t = useAllMessages();
  if (error)
    return (
      <div className="flex flex-col gap-3">
        <Notice tone="warning" title={t.bulk.lostTitle}>
          {t.bulk.runningHint}
        </Notice>
        <QueryError compact error={error} onRetry={onRetry} />
      </div>
    );
  const done = job?.done ?? 0;
  const total = job?.total ?? 0;
  const { changed, unchanged, refused } = countOutcomes(job ?? { results: [] });
  const progress = t.bulk.progress({ done, total });
  return (
    <div className="flex flex-col gap-3">
      {job?.state === "failed" && <Notice tone="danger" title={t.bulk.failedTitle} live />}
      {job?.state === "cancelled" && <Notice tone="warning" title={t.bulk.cancelledTitle} live />}
      {isOver(job) ? (
        <p role="status" className="text-md font-medium">
          {[
            t.bulk.changed({ count: changed }),
            unchanged > 0 && t.bulk.unchanged({ count: unchanged }),
            refused > 0 && t.bulk.refused({ count: refused }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      ) : (
        <div>
          <p className="mb-2 text-md font-medium">{progress}</p>
          <ProgressBar label={progress} value={total === 0 ? null : done / total} />
          <p className="mt-2 text-muted">{t.bulk.runningHint}</p>
        </div>
      )}
      <ResultList
        results={job?.results ?? []}
        outcomeWords={t.bulk.outcomeDone}
        change={change}
        names={names}
      />
    </div>
  );
}
