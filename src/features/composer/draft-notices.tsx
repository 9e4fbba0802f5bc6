import { useQueryClient } from "@tanstack/react-query";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { useDraft } from "#src/store/drafts.ts";
import { useIsMemoryOnly } from "#src/store/vault.ts";
import { acceptReplacedDraft, putDraft } from "#src/store/writes.ts";
import { Button } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { useAnsweredMeanwhile } from "./use-answered.ts";

/** What an agent has to know before going on with this draft. */
export function DraftNotices({ ticketId, movedBy }: { ticketId: string; movedBy: number }) {
  const t = useMessages();
  const client = useQueryClient();
  const { replaced } = useDraft(ticketId);
  const isMemoryOnly = useIsMemoryOnly();
  const answeredBy = useAnsweredMeanwhile(ticketId);
  return (
    <>
      {answeredBy.length > 0 && movedBy === 0 && (
        <Notice tone="info" live className="mx-3 my-1.5">
          {t.composer.answeredMeanwhile({ name: answeredBy.join(", ") })}
        </Notice>
      )}
      {movedBy > 0 && (
        <Notice tone="warning" live title={t.composer.movedTitle} className="mx-3 my-1.5">
          {t.composer.moved({ count: movedBy })}
        </Notice>
      )}
      {replaced && (
        <Notice
          tone="warning"
          live
          className="mx-3 my-1.5"
          action={
            <span className="flex flex-wrap gap-1">
              <Button size="sm" onClick={() => putDraft(client, ticketId, replaced)}>
                {t.composer.bringBack}
              </Button>
              <Button size="sm" variant="ghost" onClick={() => acceptReplacedDraft(client, ticketId)}>
                {t.common.close}
              </Button>
            </span>
          }
        >
          {t.composer.changedElsewhere}
        </Notice>
      )}
      {isMemoryOnly && (
        <Notice tone="warning" live className="mx-3 my-1.5">
          {t.composer.memoryOnly}
        </Notice>
      )}
    </>
  );
}
