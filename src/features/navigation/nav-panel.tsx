import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import BookOpenText from "lucide-react/icons/book-open-text";
import ChartNoAxesColumn from "lucide-react/icons/chart-no-axes-column";
import MessageCircle from "lucide-react/icons/message-circle";
import Settings from "lucide-react/icons/settings";
import Zap from "lucide-react/icons/zap";
import { useId, type ReactNode } from "react";
import { deskQueries } from "#src/api/desk.ts";
import { sessionQueries } from "#src/api/session.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { whenIdle } from "#src/lib/when-idle.ts";
import { latePart } from "#src/parts/late-part.tsx";
import { AgentMenu } from "./agent-menu.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { navItem } from "./nav-link.tsx";
import { NavSections } from "./nav-sections.tsx";

/** When the page has nothing better to do. */
const AnnouncementLinks = latePart(async () => {
  await new Promise<void>((resolve) => whenIdle(resolve));
  return (await import("./announcement-links.tsx")).AnnouncementLinks;
});

const productName = "Madoguchi";
const productNameWritten = "窓口";

export interface NavPanelProps {
  /** Where the panel is always in sight, search stands in it. */
  search?: ReactNode;
  /** Where it lies over the page: told when a link is followed. */
  onNavigate?: (() => void) | undefined;
}

/** Where an agent can go: brand, search, lists with their counts, pages, account. */
export function NavPanel({ search, onNavigate }: NavPanelProps) {
  const t = useMessages();
  const exchangeName = useQuery(deskQueries.config()).data?.exchangeName;
  const isSupervisor = useQuery(sessionQueries.current()).data?.agent.role === "supervisor";
  const reasonId = useId();
  const queues = (
    <>
      <ChartNoAxesColumn aria-hidden size={15} />
      <span className="min-w-0 flex-1 truncate">{t.navigation.queues}</span>
    </>
  );
  return (
    <>
      <div className="flex flex-col gap-2 px-2 pt-2 pb-2">
        <div className="flex items-center gap-1">
          <Link
            to="/inbox"
            onClick={onNavigate}
            activeProps={{}}
            className="flex min-w-0 flex-1 flex-col rounded-md px-2 py-0.5 leading-4 text-text no-underline hover:bg-surface-hover"
          >
            <span className="font-semibold whitespace-nowrap">
              {productName}{" "}
              <span className="font-normal text-muted" lang="ja">
                {productNameWritten}
              </span>
            </span>
            <span className="truncate text-sm text-faint">{exchangeName}</span>
          </Link>
          {search !== undefined && <LanguageMenu />}
        </div>
        {search}
      </div>
      <nav
        aria-label={t.navigation.main}
        className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto overscroll-contain px-2 pt-1 pb-3"
      >
        <NavSections onNavigate={onNavigate} />
        <div className="flex flex-col gap-px border-t border-line pt-3">
          <Link to="/tickets/new" onClick={onNavigate} activeProps={{}} className={navItem}>
            <MessageCircle aria-hidden size={15} />
            <span className="min-w-0 flex-1 truncate">{t.navigation.newTicket}</span>
          </Link>
          <Link to="/kb" onClick={onNavigate} activeProps={{}} className={navItem}>
            <BookOpenText aria-hidden size={15} />
            <span className="min-w-0 flex-1 truncate">{t.labels.channel.help_center}</span>
          </Link>
          <Link to="/macros" onClick={onNavigate} activeProps={{}} className={navItem}>
            <Zap aria-hidden size={15} />
            <span className="min-w-0 flex-1 truncate">{t.composer.macros}</span>
          </Link>
          {isSupervisor ? (
            <Link to="/queues" onClick={onNavigate} activeProps={{}} className={navItem}>
              {queues}
            </Link>
          ) : (
            <span
              role="link"
              tabIndex={0}
              aria-disabled
              aria-describedby={reasonId}
              data-tooltip={t.navigation.supervisorOnly}
              className="flex min-h-7 short:min-h-6 items-center gap-2 rounded-md px-2 py-0.5 text-faint"
            >
              {queues}
              <span id={reasonId} hidden>
                {t.navigation.supervisorOnly}
              </span>
            </span>
          )}
          <Link to="/settings" onClick={onNavigate} activeProps={{}} className={navItem}>
            <Settings aria-hidden size={15} />
            <span className="min-w-0 flex-1 truncate">{t.navigation.settings}</span>
          </Link>
        </div>
      </nav>
      <AnnouncementLinks onNavigate={onNavigate} />
      <div className="border-t border-line p-2">
        <AgentMenu />
      </div>
    </>
  );
}
