import type { Status } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { lookOf } from "./ticket-looks.ts";
import { statusSigns } from "./ticket-signs.ts";

/** A status by its own shape, its colour and its word. */
export function StatusBadge({ status }: { status: Status }) {
  const t = useMessages();
  const { icon: Icon, tone } = lookOf(statusSigns, status);
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon aria-hidden size={14} className={tone} />
      {labelOf(t.labels.status, status)}
    </span>
  );
}
