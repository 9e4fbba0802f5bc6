import History from "lucide-react/icons/history";
import type { TicketEvent } from "#src/domain/schema/message.ts";
import { formatClock, formatExact } from "#src/lib/format-time.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { latePart } from "#src/parts/late-part.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { eventWords, isToldAtOnce } from "./event-words.ts";

const LaterEvent = latePart(async () => (await import("./later-event.tsx")).LaterEvent);
const mostInSight = 3;

/** What happened between two messages; many in a row fold into one line. */
export function EventRows({ events }: { events: readonly TicketEvent[] }) {
  const t = useMessages();
  if (events.length <= mostInSight) return <EventList events={events} />;
  return (
    <Disclosure
      className="ps-1 text-sm"
      summary={<span className="text-sm">{t.timeline.eventGroup({ count: events.length })}</span>}
    >
      <EventList events={events} />
    </Disclosure>
  );
}

function EventList({ events }: { events: readonly TicketEvent[] }) {
  return (
    <ul className="flex flex-col gap-0.5">
      {events.map((event) => (
        <EventLine key={event.id} event={event} />
      ))}
    </ul>
  );
}

function EventLine({ event }: { event: TicketEvent }) {
  const t = useMessages();
  const locale = useLocale();
  const at = Date.parse(event.createdAt);
  return (
    <li className="flex min-h-6 items-start gap-2 px-1 py-0.5 text-sm text-muted">
      <History aria-hidden size={13} className="mt-0.5 shrink-0 text-faint" />
      <span className="min-w-0 wrap-anywhere">
        {isToldAtOnce(t, event) ? eventWords(t, event) : <LaterEvent event={event} />}
      </span>
      <time
        dateTime={event.createdAt}
        title={formatExact(locale, at)}
        className="ms-auto shrink-0 text-faint"
      >
        {formatClock(locale, at)}
      </time>
    </li>
  );
}
