import { Link } from "@tanstack/react-router";
import ArrowRight from "lucide-react/icons/arrow-right";
import CircleCheck from "lucide-react/icons/circle-check";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { QueueCell } from "#src/domain/schema/queue.ts";
import { formatAge } from "#src/lib/format-time.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";
import { ticketsAt } from "./queue-links.ts";
import { useQueueWords } from "./words.ts";

/** Where to begin, in one sentence. */
export function WorstCell({ cell }: { cell: QueueCell | null }) {
  const t = useMessages();
  const words = useQueueWords();
  const locale = useLocale();
  const now = useNow();
  if (!cell)
    return (
      <p className="flex items-center gap-2 text-muted">
        <CircleCheck aria-hidden size={16} className="text-success" />
        {words.worstNone}
      </p>
    );
  const { category, channel, breached, atRisk, oldestWaitingSince } = cell;
  const facts = [
    breached > 0 && words.breached({ count: breached }),
    atRisk > 0 && words.atRisk({ count: atRisk }),
    oldestWaitingSince !== null &&
      words.oldest({ age: formatAge(locale, now - Date.parse(oldestWaitingSince)) }),
  ].filter((fact) => fact !== false);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line bg-surface px-3 py-2">
      <TriangleAlert aria-hidden size={16} className={breached > 0 ? "text-danger" : "text-warning"} />
      <p className="min-w-0 flex-1 basis-60">
        <span className="font-medium">
          {words.worstIs({
            category: labelOf(t.labels.category, category),
            channel: labelOf(t.labels.channel, channel),
          })}
        </span>{" "}
        <span className="text-muted">{facts.join(" · ")}</span>
      </p>
      <Link
        to="/inbox"
        search={{ ...ticketsAt({ category, channel }), sort: "due" }}
        className="inline-flex min-h-6 items-center gap-1 rounded-sm font-medium text-accent hover:underline"
      >
        {words.openWorst}
        <ArrowRight aria-hidden size={14} />
      </Link>
    </div>
  );
}
