import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Notice } from "#src/ui/notice.tsx";
import type { SocialState } from "./use-send.ts";

/** How much the network still takes, and what should perhaps not be said in public. */
export function SocialLength({ social: { length, limit, isOver, risks } }: { social: SocialState }) {
  const t = useMessages();
  const left = length === null ? null : limit - length;
  return (
    <div className="px-3 pb-2">
      {left !== null && (
        <p
          role={isOver || left <= 20 ? "status" : undefined}
          className={`text-end text-sm tabular-nums ${isOver ? "font-medium text-danger" : "text-muted"}`}
        >
          {left < 0
            ? t.composer.charactersOver({ count: -left })
            : t.composer.charactersLeft({ count: left })}
        </p>
      )}
      {risks.length > 0 && (
        <Notice tone="danger" live className="mt-1">
          {t.composer.publicRisk}{" "}
          <span className="font-mono">{risks.map(({ text }) => text).join(", ")}</span>
        </Notice>
      )}
    </div>
  );
}
