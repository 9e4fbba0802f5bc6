import { Link } from "@tanstack/react-router";
import X from "lucide-react/icons/x";
import { useState } from "react";
import type { SearchGap } from "#src/domain/schema/search-gap.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { ownName } from "#src/parts/language-name.ts";
import { Mark } from "./mark.tsx";

const fewestTickets = 3;

/** One gap: what was searched, how often and by whom last, and the tickets it was searched from. */
export function GapRow({ gap, onDismiss }: { gap: SearchGap; onDismiss: () => void }) {
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const [isWhole, setIsWhole] = useState(false);
  const { query, language, nothingFound, nothingUsed, customers, lastAt, lastBy, tickets } = gap;
  const counts = [
    nothingFound > 0 && words.gaps.nothingFound({ count: nothingFound }),
    nothingUsed > 0 && words.gaps.nothingUsed({ count: nothingUsed }),
    customers > 0 && words.gaps.customers({ count: customers }),
  ].filter((count) => count !== false);
  const shown = isWhole ? tickets : tickets.slice(0, fewestTickets);
  return (
    <li className="flex items-start gap-3 px-3 py-2.5">
      <span
        className="min-w-6 shrink-0 text-end text-lg font-semibold tabular-nums"
        data-tooltip={words.gaps.times({ count: nothingFound + nothingUsed + customers })}
      >
        <span aria-hidden>{formatCount(locale, nothingFound + nothingUsed + customers)}</span>
        <span className="sr-only">{words.gaps.times({ count: nothingFound + nothingUsed + customers })}</span>
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <Link
            to="/kb"
            search={{ q: query }}
            lang={language}
            className="font-medium wrap-anywhere text-text underline decoration-line-strong hover:decoration-current"
          >
            {query}
          </Link>
          <Mark>{ownName(language)}</Mark>
        </p>
        <p className="text-sm text-muted">
          {counts.join(" · ")} ·{" "}
          {lastBy ? words.gaps.lastBy({ name: lastBy.name }) : words.gaps.lastByCustomer}{" "}
          <RelativeTime at={lastAt} />
        </p>
        {tickets.length > 0 && (
          <ul aria-label={words.gaps.tickets} className="mt-1 flex flex-col gap-0.5 text-sm">
            {shown.map(({ id, number, subject }) => (
              <li key={id} className="flex min-w-0">
                <Link
                  to="/tickets/$ticketId"
                  params={{ ticketId: id }}
                  preload={false}
                  className="inline-flex min-h-6 min-w-0 items-center gap-1.5 text-text hover:underline"
                >
                  <span className="shrink-0 text-muted tabular-nums">#{number}</span>
                  <span className="truncate">{subject}</span>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {shown.length < tickets.length && (
          <Button size="sm" variant="ghost" className="-ms-2 self-start" onClick={() => setIsWhole(true)}>
            {words.moreFound({ count: tickets.length - shown.length })}
          </Button>
        )}
      </div>
      <IconButton
        data-dismiss
        label={words.gaps.dismiss({ query })}
        icon={<X aria-hidden />}
        onClick={onDismiss}
        className="shrink-0"
      />
    </li>
  );
}
