import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import MenuIcon from "lucide-react/icons/menu";
import { useEffect, useState, type MouseEvent, type ReactNode } from "react";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { useIsWide } from "#src/lib/use-media-query.ts";
import { useShortcut } from "#src/parts/use-shortcut.ts";
import { watchConnection } from "#src/store/connection.ts";
import { whenIdle } from "#src/lib/when-idle.ts";
import { Dialog } from "#src/ui/dialog.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { preloadPopups } from "#src/ui/popup-parts.ts";
import { LanguageMenu } from "./language-menu.tsx";
import { LiveNotice } from "./live-notice.tsx";
import { NavPanel } from "./nav-panel.tsx";
import { contentClass, shellClass, sideClass, topBarClass, topBarRowClass } from "./shell-classes.ts";
import { OfflineNotice } from "./offline-notice.tsx";
import { PartlyNotice } from "./partly-notice.tsx";
import { SearchField } from "./search-field.tsx";
import { useLiveConnection } from "./use-live-connection.ts";

const contentId = "content";

/** What stands around every screen of an agent who is signed in. */
export function DeskShell({ children }: { children: ReactNode }) {
  const isWide = useIsWide();
  const streamState = useLiveConnection();
  const client = useQueryClient();
  const locale = useLocale();
  const navigate = useNavigate();
  useShortcut("newTicket", () => void navigate({ to: "/tickets/new" }));
  useEffect(() => watchConnection(client), [client]);
  useEffect(() => whenIdle(() => void preloadPopups()), []);
  // What asks for the words tells of a failure.
  useEffect(() => whenIdle(() => void loadWholeCatalogue(locale).catch(() => undefined)), [locale]);
  return (
    <div className={shellClass}>
      <SkipLink />
      {isWide ? (
        <aside className={sideClass}>
          <NavPanel search={<SearchField />} />
          <LiveNotice state={streamState} />
        </aside>
      ) : (
        <TopBar notice={<LiveNotice state={streamState} />} />
      )}
      <div id={contentId} tabIndex={-1} className={contentClass}>
        <OfflineNotice />
        <PartlyNotice />
        {children}
      </div>
    </div>
  );
}

function SkipLink() {
  const t = useMessages();
  const handleClick = (event: MouseEvent) => {
    // The hash would become part of the address that agents send each other.
    event.preventDefault();
    const content = document.getElementById(contentId);
    (content?.querySelector<HTMLElement>("main, [role='main']") ?? content)?.focus();
    if (content && !content.contains(document.activeElement)) content.focus();
  };
  return (
    <a
      href={`#${contentId}`}
      onClick={handleClick}
      className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:rounded-md focus:bg-surface-raised focus:px-3 focus:py-2 focus:shadow-overlay"
    >
      {t.navigation.skipToContent}
    </a>
  );
}

function TopBar({ notice }: { notice: ReactNode }) {
  const t = useMessages();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <header className={topBarClass}>
      <div className={topBarRowClass}>
        <IconButton
          label={t.navigation.openMenu}
          icon={<MenuIcon aria-hidden />}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          className="size-8"
          onClick={() => setIsOpen(true)}
        />
        <SearchField className="min-w-0 flex-1" />
        <LanguageMenu />
      </div>
      {notice}
      <Dialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={t.navigation.drawerTitle}
        hideTitle
        side="left"
        closeLabel={t.navigation.closeMenu}
      >
        <div className="flex h-full flex-col">
          <NavPanel onNavigate={() => setIsOpen(false)} />
        </div>
      </Dialog>
    </header>
  );
}
