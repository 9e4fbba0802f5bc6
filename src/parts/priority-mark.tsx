import { ChevronDown, ChevronsUp, ChevronUp, Minus } from "lucide-react";
import type { Priority } from "#src/domain/schema/ticket.ts";
import { labelOf, useMessages } from "#src/lib/i18n/messages-context.ts";

const looks: Record<string, { icon: typeof Minus; tone: string }> = {
  low: { icon: ChevronDown, tone: "text-faint" },
  normal: { icon: Minus, tone: "text-muted" },
  high: { icon: ChevronUp, tone: "text-warning" },
  urgent: { icon: ChevronsUp, tone: "text-danger" },
};

export interface PriorityMarkProps {
  priority: Priority;
  /** Without it the word is there for screen readers and on hover. */
  showLabel?: boolean;
}

export function PriorityMark({ priority, showLabel = false }: PriorityMarkProps) {
  const t = useMessages();
  const label = labelOf(t.labels.priority, priority);
  const { icon: Icon, tone } = looks[priority] ?? { icon: Minus, tone: "text-muted" };
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap" title={showLabel ? undefined : label}>
      <Icon aria-hidden size={14} className={tone} />
      <span className={showLabel ? undefined : "sr-only"}>{label}</span>
    </span>
  );
}
