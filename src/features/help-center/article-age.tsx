import { formatExact } from "#src/lib/format-time.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { formatLongAgo } from "#src/lib/long-ago.ts";
import { useNow } from "#src/lib/use-now.ts";

/** "Updated 8 months ago", with the exact instant on hover: what was right a year ago may not be now. */
export function ArticleAge({ updatedAt }: { updatedAt: string }) {
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const now = useNow();
  const at = Date.parse(updatedAt);
  return (
    <time dateTime={updatedAt} title={formatExact(locale, at)} className="shrink-0">
      {words.updated({ age: formatLongAgo(locale, at, now) })}
    </time>
  );
}
