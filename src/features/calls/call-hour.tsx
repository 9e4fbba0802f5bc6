import PhoneCall from "lucide-react/icons/phone-call";
import PhoneOff from "lucide-react/icons/phone-off";
import { nextCallingHour } from "#src/domain/rules/calling-hours.ts";
import type { Call } from "#src/domain/schema/call.ts";
import { formatInZone } from "#src/lib/format-time.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";
import { Fact } from "#src/ui/definition-list.tsx";
import { callTimes } from "./call-times.ts";

interface CallHourProps {
  timeZone: string | null;
  calls: readonly Call[];
}

/** The customer's wall clock, whether one may call at that hour, and what they asked for last. */
export function CallHour({ timeZone, calls }: CallHourProps) {
  const words = useAllMessages().calls;
  const locale = useLocale();
  const now = useNow();
  const next = nextCallingHour(now, timeZone);
  const theirs = timeZone === null ? null : formatInZone(locale, now, timeZone);
  const wanted = calls.at(-1)?.callAt ?? null;
  const due = wanted === null ? null : callTimes(locale, Date.parse(wanted), timeZone);
  return (
    <>
      <Fact term={words.theirTime}>
        {theirs ?? <span className="text-muted">{words.unknownZone}</span>}
        {next !== null && (
          <span
            className={`flex items-start gap-1 text-sm ${next === now ? "text-success" : "text-warning"}`}
          >
            {next === now ? (
              <PhoneCall aria-hidden size={13} className="mt-0.5 shrink-0" />
            ) : (
              <PhoneOff aria-hidden size={13} className="mt-0.5 shrink-0" />
            )}
            {next === now ? words.decent : words.notDecent(callTimes(locale, next, timeZone))}
          </span>
        )}
      </Fact>
      {due && (
        <p className="col-span-2 text-sm font-medium">
          {due.theirs === "" ? words.dueUnknown(due) : words.due(due)}
        </p>
      )}
    </>
  );
}
