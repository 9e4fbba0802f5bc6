import { formatExact, formatRelative } from "#src/lib/format-time.ts";
import { useLocale } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";

export interface RelativeTimeProps {
  /** RFC 3339. */
  at: string;
  className?: string;
}

/** "3 min ago", with the exact instant on hover. */
export function RelativeTime({ at, className }: RelativeTimeProps) {
  const locale = useLocale();
  const now = useNow();
  const time = Date.parse(at);
  return (
    <time dateTime={at} title={formatExact(locale, time)} className={className}>
      {formatRelative(locale, time, now)}
    </time>
  );
}
