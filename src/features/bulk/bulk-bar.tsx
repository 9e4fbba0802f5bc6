import X from "lucide-react/icons/x";
import { useState } from "react";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { latePart } from "#src/parts/late-part.tsx";
import type { BulkTarget } from "#src/store/writes.ts";
import { IconButton } from "#src/ui/icon-button.tsx";
import { BulkPickers } from "./bulk-pickers.tsx";

const loadDialog = async () => (await import("./bulk-dialog.tsx")).BulkDialog;
const BulkDialog = latePart(loadDialog);

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
    loadDialog().catch(() => undefined);
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
      )}
    </div>
  );
}
