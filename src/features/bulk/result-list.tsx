import Ban from "lucide-react/icons/ban";
import CircleCheck from "lucide-react/icons/circle-check";
import Equal from "lucide-react/icons/equal";
import type { Job } from "#src/domain/schema/job.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { describeRefusal, type DeskNames } from "./describe-change.ts";

export interface ResultListProps {
  results: Job["results"];
  /** Before it is done, or after. */
  outcomeWords: Readonly<Record<string, string>>;
  change: TicketChange;
  names: DeskNames;
}

const mostRows = 100;
/** What needs a look comes first. */
const order: Readonly<Record<string, number>> = { refused: 0, changed: 1, unchanged: 2 };
const marks = {
  changed: { icon: CircleCheck, tone: "text-success" },
  unchanged: { icon: Equal, tone: "text-faint" },
  refused: { icon: Ban, tone: "text-danger" },
};

const isKnown = (outcome: string): outcome is keyof typeof marks => Object.hasOwn(marks, outcome);

export function ResultList({ results, outcomeWords, change, names }: ResultListProps) {
  const t = useAllMessages();
  if (results.length === 0) return null;
  const sorted = results.toSorted((a, b) => (order[a.outcome] ?? 3) - (order[b.outcome] ?? 3));
  const hidden = sorted.length - mostRows;
  return (
    <ul aria-label={t.bulk.ticketList} className="ruled rounded-md border border-line">
      {sorted.slice(0, mostRows).map((result) => {
        const { icon: Icon, tone } = isKnown(result.outcome) ? marks[result.outcome] : marks.unchanged;
        return (
          <li key={result.ticketId} className="flex items-start gap-2 px-3 py-1.5">
            <Icon aria-hidden size={14} className={`mt-0.75 shrink-0 ${tone}`} />
            <span className="min-w-0 flex-1">
              <span className="flex gap-2">
                {result.number > 0 && <span className="shrink-0 text-faint">#{result.number}</span>}
                <span className="truncate">{result.subject}</span>
              </span>
              {result.outcome === "refused" && (
                <span className="block text-sm text-muted">
                  {describeRefusal(t, result.code, change, names)}
                </span>
              )}
            </span>
            <span className={`shrink-0 text-sm/5 ${tone}`}>{labelOf(outcomeWords, result.outcome)}</span>
          </li>
        );
      })}
      {hidden > 0 && <li className="px-3 py-1.5 text-muted">{t.bulk.moreTickets({ count: hidden })}</li>}
    </ul>
  );
}
