import type { Job } from "#src/domain/schema/job.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Skeleton } from "#src/ui/skeleton.tsx";
import type { DeskNames } from "./describe-change.ts";
import { countOutcomes } from "./follow-job.ts";
import { ResultList } from "./result-list.tsx";

export interface BulkPreviewProps {
  preview: Job | undefined;
  count: number;
  change: TicketChange;
  names: DeskNames;
}

/** What the change would do, before anything is done. */
export function BulkPreview({ preview, count, change, names }: BulkPreviewProps) {
  const t = useAllMessages();
  if (!preview)
    return (
      <div role="status" className="flex flex-col gap-3">
        <p className="text-muted">{t.bulk.previewing({ count })}</p>
        {Array.from({ length: Math.min(count, 5) }, (_, row) => (
          <Skeleton key={row} className="h-5" />
        ))}
      </div>
    );
  const { changed, unchanged, refused } = countOutcomes(preview);
  return (
    <>
      <div role="status">
        <p className="text-md font-medium">
          {changed === 0 ? t.bulk.nothingToChange : t.bulk.willChange({ count: changed })}
        </p>
        <p className="text-muted">
          {[
            unchanged > 0 && t.bulk.staysSame({ count: unchanged }),
            refused > 0 && t.bulk.willBeRefused({ count: refused }),
            t.bulk.nothingYet,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <ResultList
        results={preview.results}
        outcomeWords={t.bulk.outcomePlanned}
        change={change}
        names={names}
      />
    </>
  );
}
