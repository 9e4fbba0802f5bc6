import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { mayWorkAgain } from "#src/api/errors.ts";
import type { Announcement } from "#src/domain/schema/announcement.ts";
import type { UpdatePreviewRequest } from "#src/domain/schema/incident-update.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { sendIncidentUpdate, useUpdateDraft, type UpdateAttempt } from "#src/store/incident-updates.ts";
import { Button } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { announceUpdate } from "./announce-update.ts";
import { UpdateDialog } from "./update-dialog.tsx";
import { UpdateForm } from "./update-form.tsx";
import { UpdateReport } from "./update-report.tsx";

export interface UpdateSectionProps {
  announcement: Announcement;
  jobId: string | undefined;
  onJob: (jobId: string | undefined) => void;
}

/** Writes one update to all who wait, shows who gets it, sends it once, and reports. */
export function UpdateSection({ announcement, jobId, onJob }: UpdateSectionProps) {
  const t = useAllMessages();
  const words = t.announcements;
  const client = useQueryClient();
  const { draft, isLoaded, change } = useUpdateDraft(announcement.id);
  // What was asked about when the preview was opened: a text that changes meanwhile changes nothing of it.
  const [asked, setAsked] = useState<{ request: UpdatePreviewRequest; key: string } | null>(null);

  const send = useMutation({
    mutationFn: (attempt: UpdateAttempt) => sendIncidentUpdate(client, announcement.id, draft, attempt),
    onSuccess: ({ id }, { update: { texts, fallback } }) => {
      const isWhole = asked?.request.ticketIds === undefined;
      change({
        attempt: null,
        sent: { jobId: id, texts, fallback },
        ...(isWhole ? { texts: {} } : {}),
      });
      setAsked(null);
      onJob(id);
      void announceUpdate(client, t, id);
    },
    // What the server refused it has not done: there is nothing to ask again.
    onError: (error) => {
      if (!mayWorkAgain(error)) change({ attempt: null });
    },
  });

  function handleSend(attempt: UpdateAttempt) {
    change({ attempt });
    send.mutate(attempt);
  }
  function handlePreview(request: UpdatePreviewRequest) {
    send.reset();
    setAsked({ request, key: crypto.randomUUID() });
  }

  const { attempt, sent } = draft;
  return (
    <section aria-label={words.update} className="flex flex-col gap-3 border-t border-line pt-5">
      <header>
        <h2 className="text-md font-semibold">{words.update}</h2>
        <p className="text-muted">{words.updateHint}</p>
      </header>
      {jobId !== undefined && (
        <UpdateReport
          key={jobId}
          jobId={jobId}
          onClose={() => onJob(undefined)}
          onSendAgain={
            sent?.jobId === jobId
              ? (ticketIds) => handlePreview({ texts: sent.texts, fallback: sent.fallback, ticketIds })
              : undefined
          }
        />
      )}
      {attempt && asked === null ? (
        <>
          <Notice
            tone="warning"
            title={words.interrupted}
            action={
              <span className="flex flex-wrap gap-1">
                <Button size="sm" onClick={() => change({ attempt: null })}>
                  {words.forget}
                </Button>
                <Button
                  size="sm"
                  variant="primary"
                  loading={send.isPending}
                  onClick={() => send.mutate(attempt)}
                >
                  {words.askAgain}
                </Button>
              </span>
            }
          >
            {words.interruptedHint}
          </Notice>
          {send.error && <QueryError compact error={send.error} onRetry={() => send.mutate(attempt)} />}
        </>
      ) : (
        <UpdateForm draft={draft} isLoaded={isLoaded} onChange={change} onPreview={handlePreview} />
      )}
      {asked && (
        <UpdateDialog
          key={asked.key}
          announcement={announcement}
          request={asked.request}
          idempotencyKey={asked.key}
          sending={{ isPending: send.isPending, error: send.error }}
          onSend={handleSend}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
