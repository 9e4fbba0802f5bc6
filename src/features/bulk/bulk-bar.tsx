import X from "lucide-react/icons/x";
import { Suspense, lazy, useState } from "react";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import type { BulkTarget } from "#src/store/writes.ts";
import { IconButton } from "#src/ui/icon-button.tsx";
import { BulkPickers } from "./bulk-pickers.tsx";

const loadDialog = () => import("./bulk-dialog.tsx");
const BulkDialog = lazy(async () => ({ default: (await loadDialog()).BulkDialog }));

export interface BulkBarProps {
  target: BulkTarget;
  /** How many tickets the target holds, as the list knows it. */
  count: number;
  onClear: () => void;
  /** The change has been made, or goes on at the server: the selection has served. */
  onDone: () => void;
}

/** What may be done to the selected tickets; each choice first shows what it would do. */
export function BulkBar({ target, count, onClear, onDone }: BulkBarProps) {
  const t = useAllMessages();
  // What was selected when the choice was made: a selection that changes meanwhile changes nothing of it.
  const [asked, setAsked] = useState<{
    change: TicketChange;
    target: BulkTarget;
    count: number;
    key: string;
  } | null>(null);

  function handleChange(change: TicketChange) {
    void loadDialog();
    setAsked({ change, target, count, key: crypto.randomUUID() });
  }

  return (
    <div
      role="group"
      aria-label={t.bulk.toolbar}
      className="flex flex-col gap-1 border-t border-line bg-surface-raised px-2 py-1.5 shadow-overlay"
    >
      <div className="flex items-center justify-between gap-2 ps-2">
        <p role="status" className="font-medium">
          {t.bulk.selected({ count })}
        </p>
        <IconButton size="sm" label={t.bulk.clearSelection} icon={<X aria-hidden />} onClick={onClear} />
      </div>
      <BulkPickers target={target} onChange={handleChange} />
      {asked && (
        <Suspense>
          <BulkDialog
            key={asked.key}
            target={asked.target}
            count={asked.count}
            change={asked.change}
            idempotencyKey={asked.key}
            onClose={() => setAsked(null)}
            onDone={() => {
              setAsked(null);
              onDone();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
