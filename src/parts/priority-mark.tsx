import type { Priority } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { lookOf } from "./ticket-looks.ts";
import { prioritySigns } from "./ticket-signs.ts";

export interface PriorityMarkProps {
  priority: Priority;
  /** Without it the word is there for screen readers and on hover. */
  showLabel?: boolean;
}

export function PriorityMark({ priority, showLabel = false }: PriorityMarkProps) {
  const t = useMessages();
  const label = labelOf(t.labels.priority, priority);
  const { icon: Icon, tone } = lookOf(prioritySigns, priority);
  return (
    <span
      className="inline-flex items-center gap-1.5 whitespace-nowrap"
      title={showLabel ? undefined : label}
    >
      <Icon aria-hidden size={14} className={tone} />
      <span className={showLabel ? undefined : "sr-only"}>{label}</span>
    </span>
  );
}
