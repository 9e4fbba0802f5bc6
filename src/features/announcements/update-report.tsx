import { useQuery } from "@tanstack/react-query";
import X from "lucide-react/icons/x";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { isOver, jobProgress } from "#src/parts/job-progress.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { ProgressBar } from "#src/ui/progress-bar.tsx";
import { countSent } from "./announce-update.ts";
import { RefusedTickets } from "./refused-tickets.tsx";

export interface UpdateReportProps {
  jobId: string;
  onClose: () => void;
  /** Shows the same words to these tickets again; absent where the words are not known here. */
  onSendAgain: ((ticketIds: string[]) => void) | undefined;
}

/** How far an update is, and who did not get it and why. */
export function UpdateReport({ jobId, onClose, onSendAgain }: UpdateReportProps) {
  const words = useAllMessages().announcements;
  const query = useQuery(jobProgress(jobId));
  const job = query.data;
  const results = job?.results ?? [];
  const sent = countSent({ results });
  const refused = results.filter(({ outcome }) => outcome === "refused");
  const moved = refused.filter(({ code }) => code === "thread_moved").map(({ ticketId }) => ticketId);
  const progress = words.progress({ done: job?.done ?? 0, total: job?.total ?? 0 });
  return (
    <section
      aria-label={words.report}
      className="flex flex-col gap-3 rounded-md border border-line px-4 py-3"
    >
      <header className="flex items-center gap-2">
        <h3 className="min-w-0 flex-1 font-semibold">{words.report}</h3>
        <IconButton size="sm" label={words.closeReport} icon={<X aria-hidden />} onClick={onClose} />
      </header>
      {!job && query.isError ? (
        <QueryError compact error={query.error} onRetry={() => void query.refetch()} />
      ) : isOver(job) ? (
        <>
          {job?.state === "failed" && <Notice tone="danger" title={words.failedTitle} live />}
          {job?.state === "cancelled" && <Notice tone="warning" title={words.stoppedTitle} live />}
          <p role="status" className="font-medium">
            {[words.sent({ count: sent }), refused.length > 0 && words.refused({ count: refused.length })]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </>
      ) : (
        <div>
          <p className="mb-2 font-medium">{progress}</p>
          <ProgressBar label={progress} value={job && job.total > 0 ? job.done / job.total : null} />
          <p className="mt-2 text-muted">{words.runningHint}</p>
        </div>
      )}
      {isOver(job) && moved.length > 0 && (
        <Notice
          tone="warning"
          title={words.moved({ count: moved.length })}
          action={
            onSendAgain && (
              <Button size="sm" onClick={() => onSendAgain(moved)}>
                {words.sendToMoved}
              </Button>
            )
          }
        >
          {words.movedHint}
        </Notice>
      )}
      {refused.length > 0 && <RefusedTickets tickets={refused} label={words.results} />}
    </section>
  );
}
