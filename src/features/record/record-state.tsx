import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { ProgressBar } from "#src/ui/progress-bar.tsx";
import type { WholeThread } from "./use-whole-thread.ts";

interface RecordStateProps {
  thread: WholeThread;
  /** Messages in the record, with the notes that were asked for. */
  shown: number;
}

/** Whether the record is whole: on screen, and on the paper that somebody prints anyway. */
export function RecordState({ thread, shown }: RecordStateProps) {
  const words = useAllMessages().mail.record;
  const { isWhole, loaded, total, error, retry } = thread;
  if (isWhole)
    return (
      <Notice tone="success" live>
        {words.whole({ count: shown })}
      </Notice>
    );
  if (error)
    return (
      <div className="flex flex-col gap-2">
        <Notice tone="danger">{words.broken}</Notice>
        <QueryError compact error={error} onRetry={retry} />
      </div>
    );
  const progress = words.loading({ loaded, total });
  return (
    <Notice tone="warning">
      {progress}
      <ProgressBar
        label={progress}
        value={total === 0 ? null : loaded / total}
        className="mt-2 print:hidden"
      />
    </Notice>
  );
}
