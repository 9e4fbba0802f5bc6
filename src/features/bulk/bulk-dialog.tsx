import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { deskQueries } from "#src/api/desk.ts";
import { helpCenterQueries } from "#src/api/help-center.ts";
import type { Job } from "#src/domain/schema/job.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { useLocale, useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { isOver, jobProgress } from "#src/parts/job-progress.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { changeTicketsInBulk, previewBulkChange, type BulkTarget } from "#src/store/writes.ts";
import { Button } from "#src/ui/button.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { BulkPreview } from "./bulk-preview.tsx";
import { BulkRun } from "./bulk-run.tsx";
import { describeChange } from "./describe-change.ts";
import { announceWhenOver, countOutcomes } from "./follow-job.ts";

export interface BulkDialogProps {
  target: BulkTarget;
  count: number;
  change: TicketChange;
  /** Of the change itself; the same for every try. */
  idempotencyKey: string;
  onClose: () => void;
  onDone: () => void;
}

/** First what the change would do, then, once confirmed, how far it is. */
export function BulkDialog({ target, count, change, idempotencyKey, onClose, onDone }: BulkDialogProps) {
  const t = useAllMessages();
  const locale = useLocale();
  const client = useQueryClient();
  const [jobId, setJobId] = useState<string | null>(null);
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const agents = useQuery(deskQueries.agents()).data ?? [];
  const groups = useQuery(deskQueries.config()).data?.groups ?? [];
  const announcements = useQuery(helpCenterQueries.announcements()).data ?? [];
  const names = { agents, groups, announcements };

  const preview = useQuery({
    queryKey: ["bulk-preview", idempotencyKey],
    queryFn: () => previewBulkChange(target, change),
    // What it would do is asked once, and asked again for the next choice.
    staleTime: Infinity,
    gcTime: 0,
  });
  const start = useMutation({
    // Exactly the tickets that were shown as changing: a filter may hold others by now.
    mutationFn: (shown: Job) =>
      changeTicketsInBulk(client, idempotencyKey, { ticketIds: changingIds(shown) }, change),
    onSuccess: async ({ id }) => {
      setJobId(id);
      const wentSmoothly = await announceWhenOver(client, t, id);
      // Nothing is left to read: the toast has said it, and holds the way back.
      if (wentSmoothly && isThere.current) onDone();
    },
  });
  const job = useQuery({ ...jobProgress(jobId ?? ""), enabled: jobId !== null });

  const changing = preview.data ? countOutcomes(preview.data).changed : 0;
  const isRunning = jobId !== null;
  const close = isRunning ? onDone : onClose;

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
      size="md"
      title={describeChange(t, locale, change, names)}
      closeLabel={t.common.close}
      footer={
        isRunning ? (
          <Button variant={isOver(job.data) ? "primary" : "secondary"} onClick={onDone}>
            {isOver(job.data) ? t.common.close : t.bulk.closeWhileRunning}
          </Button>
        ) : (
          <>
            <Button onClick={onClose}>{t.common.cancel}</Button>
            <Button
              variant="primary"
              loading={start.isPending && !isRunning}
              disabledReason={
                preview.data === undefined
                  ? t.bulk.previewing({ count })
                  : changing === 0
                    ? t.bulk.nothingToChange
                    : undefined
              }
              onClick={() => {
                if (preview.data) start.mutate(preview.data);
              }}
            >
              {t.bulk.confirm({ count: preview.data ? changing : count })}
            </Button>
          </>
        )
      }
    >
      {isRunning ? (
        <BulkRun
          job={job.data}
          error={job.data ? null : job.error}
          onRetry={() => void job.refetch()}
          change={change}
          names={names}
        />
      ) : (
        <div className="flex flex-col gap-3">
          {start.error && (
            <QueryError
              compact
              error={start.error}
              onRetry={() => {
                if (preview.data) start.mutate(preview.data);
              }}
            />
          )}
          {preview.error ? (
            <QueryError compact error={preview.error} onRetry={() => void preview.refetch()} />
          ) : (
            <BulkPreview preview={preview.data} count={count} change={change} names={names} />
          )}
        </div>
      )}
    </Dialog>
  );
}

function changingIds({ results }: Job): string[] {
  return results.filter((result) => result.outcome === "changed").map((result) => result.ticketId);
}
