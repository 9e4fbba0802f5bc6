import type { Call } from "#src/domain/schema/call.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { callTimes } from "./call-times.ts";

/** What came of each call, the newest first. */
export function CallList({ calls, timeZone }: { calls: readonly Call[]; timeZone: string | null }) {
  const words = useAllMessages().calls;
  const locale = useLocale();
  if (calls.length === 0) return <p className="text-muted">{words.none}</p>;
  return (
    <ul aria-label={words.list} className="flex flex-col gap-1.5">
      {calls.toReversed().map((call) => (
        <li key={call.id} className="border-s-2 border-line ps-2">
          <p className="flex flex-wrap items-baseline gap-x-1.5">
            <span className="font-medium">{labelOf(words.outcome, call.outcome)}</span>
            <span className="text-sm text-muted">
              {call.by.name} · <RelativeTime at={call.at} />
            </span>
          </p>
          {call.callAt !== null && <CallAt {...callTimes(locale, Date.parse(call.callAt), timeZone)} />}
          {call.note !== "" && <p className="wrap-anywhere whitespace-pre-wrap">{call.note}</p>}
        </li>
      ))}
    </ul>
  );
}

function CallAt({ theirs, yours }: { theirs: string; yours: string }) {
  const words = useAllMessages().calls;
  return (
    <p className="text-sm tabular-nums">
      {theirs} <span className="text-muted">{words.yourTime({ time: yours })}</span>
    </p>
  );
}
