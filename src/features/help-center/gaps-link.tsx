import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import SearchX from "lucide-react/icons/search-x";
import { sessionQueries } from "#src/api/session.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { IconButton } from "#src/ui/icon-button.tsx";

/** To what was searched and not found; who may not see it is told so here already. */
export function GapsLink() {
  const t = useAllMessages();
  const { title } = t.helpCenter.gaps;
  const isSupervisor = useQuery(sessionQueries.current()).data?.agent.role === "supervisor";
  if (!isSupervisor)
    return (
      <IconButton label={title} icon={<SearchX aria-hidden />} disabledReason={t.navigation.supervisorOnly} />
    );
  return (
    <Link
      to="/kb/gaps"
      aria-label={title}
      data-tooltip={title}
      className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-muted hover:bg-surface-hover hover:text-text"
    >
      <SearchX aria-hidden size={16} />
    </Link>
  );
}
