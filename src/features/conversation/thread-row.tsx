import { formatDay } from "#src/lib/format-time.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { EventRows } from "./event-rows.tsx";
import { MessageCard } from "./message-card.tsx";
import type { ThreadRowData } from "./thread-rows.ts";

export interface ThreadRowProps {
  row: ThreadRowData;
  isLoadingOlder: boolean;
  onLoadOlder: () => void;
  onShowFile: (fileId: string) => void;
}

export function ThreadRow({ row, isLoadingOlder, onLoadOlder, onShowFile }: ThreadRowProps) {
  const t = useMessages();
  switch (row.kind) {
    case "message":
      return <MessageCard message={row.message} onShowFile={onShowFile} />;
    case "events":
      return <EventRows events={row.events} />;
    case "day":
      return <DaySeparator at={row.at} />;
    case "older":
      return (
        <div className="flex justify-center py-1">
          <Button size="sm" variant="ghost" loading={isLoadingOlder} onClick={onLoadOlder}>
            {isLoadingOlder ? t.timeline.loadingOlder : t.timeline.older}
          </Button>
        </div>
      );
  }
}

function DaySeparator({ at }: { at: number }) {
  const locale = useLocale();
  return (
    <div className="flex items-center gap-3 py-1 text-sm text-muted">
      <span aria-hidden className="h-px flex-1 bg-line" />
      <span>{formatDay(locale, at)}</span>
      <span aria-hidden className="h-px flex-1 bg-line" />
    </div>
  );
}
