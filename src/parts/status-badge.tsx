import { CircleCheck, CircleDashed, CircleDot, CirclePause, CircleX, Clock } from "lucide-react";
import type { Status } from "#src/domain/schema/ticket.ts";
import { labelOf, useMessages } from "#src/lib/i18n/messages-context.ts";

const looks: Record<string, { icon: typeof CircleDot; tone: string }> = {
  new: { icon: CircleDashed, tone: "text-info" },
  open: { icon: CircleDot, tone: "text-accent" },
  pending: { icon: Clock, tone: "text-warning" },
  on_hold: { icon: CirclePause, tone: "text-muted" },
  solved: { icon: CircleCheck, tone: "text-success" },
  closed: { icon: CircleX, tone: "text-faint" },
};

/** A status by its own shape, its colour and its word. */
export function StatusBadge({ status }: { status: Status }) {
  const t = useMessages();
  const { icon: Icon, tone } = looks[status] ?? { icon: CircleDot, tone: "text-muted" };
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon aria-hidden size={14} className={tone} />
      {labelOf(t.labels.status, status)}
    </span>
  );
}
