import { formatInZone } from "#src/lib/format-time.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";

/** The requester's wall clock beside the agent's. */
export function LocalTime({ timeZone }: { timeZone: string | null }) {
  const t = useMessages();
  const locale = useLocale();
  const now = useNow();
  const theirs = timeZone === null ? null : formatInZone(locale, now, timeZone);
  if (theirs === null) return <span className="text-muted">{t.ticket.context.timeZoneUnknown}</span>;
  const yours = formatInZone(locale, now, Intl.DateTimeFormat().resolvedOptions().timeZone) ?? "";
  return (
    <span title={timeZone ?? undefined}>
      {theirs} <span className="block text-sm text-muted">{t.ticket.context.yourTime({ time: yours })}</span>
    </span>
  );
}
