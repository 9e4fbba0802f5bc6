import { Link } from "@tanstack/react-router";
import AlarmClock from "lucide-react/icons/alarm-clock";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { formatAge } from "#src/lib/format-time.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { useLocale } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";
import { Badge } from "#src/ui/badge.tsx";
import { AgeingBar } from "./ageing-bar.tsx";
import type { QueueCounts as Counts } from "./queue-matrix.ts";
import { ticketsAt, type Place } from "./queue-links.ts";
import { useQueueWords } from "./words.ts";

export interface QueueCountsProps {
  counts: Counts;
  place: Place;
  /** The place in words: "Security, E-mail". */
  where: string;
  /** Whether this is the cell to look at first. */
  isWorst?: boolean;
}

const smallLink =
  "inline-flex h-6 items-center gap-1 rounded-sm px-1 text-sm font-medium hover:bg-surface-hover hover:underline";

/** The numbers of one place, each a link to exactly the tickets it counts. */
export function QueueCounts({ counts, place, where, isWorst = false }: QueueCountsProps) {
  const words = useQueueWords();
  const locale = useLocale();
  const now = useNow();
  const { open, atRisk, breached, oldestWaitingSince } = counts;
  if (open === 0)
    return (
      <span className="flex min-h-6 items-center text-faint">
        <span aria-hidden>–</span>
        <span className="sr-only">{words.noneOpen}</span>
      </span>
    );
  const age = oldestWaitingSince === null ? null : formatAge(locale, now - Date.parse(oldestWaitingSince));
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-x-0.5">
        <Link
          to="/inbox"
          search={ticketsAt(place)}
          aria-label={words.openIn({ count: open, where })}
          className="-ms-1 me-auto inline-flex h-6 items-center rounded-sm px-1 text-md font-semibold hover:bg-surface-hover hover:underline"
        >
          {formatCount(locale, open)}
        </Link>
        {breached > 0 && (
          <Link
            to="/inbox"
            search={ticketsAt(place, { sla: "breached" })}
            aria-label={words.breachedIn({ count: breached, where })}
            data-tooltip={words.breached({ count: breached })}
            className={`${smallLink} text-danger`}
          >
            <TriangleAlert aria-hidden size={13} />
            {formatCount(locale, breached)}
          </Link>
        )}
        {atRisk > 0 && (
          <Link
            to="/inbox"
            search={ticketsAt(place, { sla: "at_risk" })}
            aria-label={words.atRiskIn({ count: atRisk, where })}
            data-tooltip={words.atRisk({ count: atRisk })}
            className={`${smallLink} text-warning`}
          >
            <AlarmClock aria-hidden size={13} />
            {formatCount(locale, atRisk)}
          </Link>
        )}
      </div>
      <AgeingBar ageing={counts.ageing} />
      <p className="flex min-h-5 items-center justify-between gap-2 text-sm text-muted">
        <span className="truncate">{age === null ? words.nobodyWaits : words.oldestShort({ age })}</span>
        {isWorst && <Badge tone="danger">{words.worst}</Badge>}
      </p>
    </div>
  );
}
