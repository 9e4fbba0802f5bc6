import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { parseInboxSearch, type InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { Count } from "#src/ui/count.tsx";
import { cx } from "#src/ui/cx.ts";

export const navItem =
  "flex min-h-7 short:min-h-6 items-center gap-2 rounded-md px-2 py-0.5 text-muted no-underline transition-colors hover:bg-surface-hover hover:text-text aria-[current]:bg-surface-selected aria-[current]:font-medium aria-[current]:text-text [&_svg]:shrink-0";

export interface NavLinkProps {
  /** A list, or what becomes of the one that the address names when the link is followed. */
  search: InboxSearch | ((now: InboxSearch) => InboxSearch);
  isActive: boolean;
  icon?: ReactNode;
  label: string;
  /** Absent while it is not known. */
  count: number | undefined;
  tone?: "neutral" | "warning";
  title?: string | undefined;
  onNavigate?: (() => void) | undefined;
}

/** One list of tickets and how many it holds now. */
export function NavLink({
  search,
  isActive,
  icon,
  label,
  count,
  tone = "neutral",
  title,
  onNavigate,
}: NavLinkProps) {
  const t = useMessages();
  const locale = useLocale();
  return (
    <Link
      to="/inbox"
      search={typeof search === "function" ? (now) => search(parseInboxSearch(now)) : search}
      activeOptions={{ exact: true, includeSearch: true }}
      activeProps={{}}
      aria-current={isActive ? "true" : undefined}
      title={title}
      onClick={onNavigate}
      className={cx(navItem, count === 0 && !isActive && "text-faint")}
    >
      {icon}
      <span className="min-w-0 flex-1 truncate">{label}</span>{" "}
      {count !== undefined && (
        <Count tone={count > 0 ? tone : "neutral"} label={t.navigation.countOpen({ count })}>
          {formatCount(locale, count)}
        </Count>
      )}
    </Link>
  );
}
