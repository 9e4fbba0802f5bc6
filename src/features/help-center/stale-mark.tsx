import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { StaleReason } from "#src/domain/rules/stale-article.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";

/** In a row: that an article may be out of date. Why, the article itself says. */
export function StaleMark({ reasons }: { reasons: readonly StaleReason[] }) {
  const words = useAllMessages().helpCenter;
  if (reasons.length === 0) return null;
  return (
    <span className="inline-flex items-center gap-1 text-warning">
      <TriangleAlert aria-hidden size={13} className="shrink-0" />
      {words.stale}
    </span>
  );
}
