import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useLayoutEffect, useState, type ReactNode } from "react";
import { isProblem } from "#src/api/errors.ts";
import { knownRow } from "#src/api/ticket-cache.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { clearAhead } from "#src/lib/drawn-ahead.ts";
import { useMediaQuery } from "#src/lib/use-media-query.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { useShortcut } from "#src/parts/use-shortcut.ts";
import { cx } from "#src/ui/cx.ts";
import { ErrorPanel } from "#src/ui/error-panel.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { TicketHeader } from "./ticket-header.tsx";
import { TicketHeaderSkeleton } from "./ticket-skeleton.tsx";
import { Timeline } from "./timeline.tsx";

export interface TicketPaneProps {
  ticketId: string;
  /** Beside the list, or as a page of its own. */
  placement: "pane" | "page";
  composer: ReactNode;
  /** Between the header and the thread. */
  signals?: ReactNode;
  /** Told how to go back to the thread where there is room for one of both only. */
  context: (showThread: () => void) => ReactNode;
  /** Replies on their way, after the thread. */
  pending?: ReactNode;
  onShowFile: (fileId: string) => void;
}

type ContextChoice = "auto" | "shown" | "hidden";

export function TicketPane({
  ticketId,
  placement,
  composer,
  signals = null,
  context,
  pending = null,
  onShowFile,
}: TicketPaneProps) {
  const t = useMessages();
  const navigate = useNavigate();
  const client = useQueryClient();
  const query = useQuery(ticketQueries.detail(ticketId));
  const [choice, setChoice] = useState<ContextChoice>("auto");
  const isRoomy = useMediaQuery("(min-width: 90rem)");
  const isPhone = useMediaQuery("(max-width: 47.99rem)");
  const isContextShown = choice === "auto" ? isRoomy : choice === "shown";
  // What the list already knows stands at once.
  const ticket = query.data ?? (query.isError ? undefined : knownRow(client, ticketId));

  // This stands now, in the same frame.
  useLayoutEffect(() => clearAhead("thread"), []);
  usePageTitle(ticket ? `#${ticket.number} ${ticket.subject}` : null, 1);

  function handleBack() {
    if (placement === "page") void navigate({ to: "/inbox" });
    else void navigate({ to: "/inbox", search: (search) => ({ ...search, file: undefined }) });
  }
  const toggleContext = () => setChoice(isContextShown ? "hidden" : "shown");
  useShortcut("backToList", handleBack);
  useShortcut("showContext", toggleContext);

  if (query.isError && !query.data)
    return (
      <Column name={t.ticket.region}>
        <div className="flex min-h-40 flex-1 flex-col justify-center overflow-y-auto">
          {isProblem(query.error, "not_found") ? (
            <ErrorPanel
              isPage
              title={t.errors.not_found.title}
              description={t.ticket.gone}
              action={{ label: t.ticket.backToInbox, onAction: handleBack }}
              // Whoever gave the link may have given the right to follow it meanwhile.
              secondary={{ label: t.common.retry, onAction: () => void query.refetch() }}
            />
          ) : (
            <QueryError isPage error={query.error} onRetry={() => void query.refetch()} />
          )}
        </div>
        {/* What was written here stays within reach. */}
        <div className="min-h-0 overflow-y-auto px-3">
          {pending}
          {composer}
        </div>
      </Column>
    );

  const isOverThread = isPhone && isContextShown;
  // Inside of the main part, as on a phone, it is one of its regions.
  const Panel = isPhone ? "section" : "aside";
  const contextPanel = isContextShown && (
    <Panel
      aria-label={t.ticket.context.region}
      tabIndex={-1}
      className={cx(
        "min-h-0 overflow-y-auto overscroll-contain bg-canvas",
        isPhone
          ? "flex-1"
          : "w-80 shrink-0 border-s border-line max-[90rem]:absolute max-[90rem]:inset-y-0 max-[90rem]:end-0 max-[90rem]:z-10 max-[90rem]:shadow-overlay",
      )}
    >
      {context(() => isPhone && setChoice("hidden"))}
    </Panel>
  );

  return (
    <div className="relative flex min-h-0 min-w-0 flex-1">
      <Column name={ticket ? t.ticket.number({ number: ticket.number }) : t.ticket.region}>
        {ticket ? (
          <TicketHeader
            ticket={ticket}
            placement={placement}
            isContextShown={isContextShown}
            onToggleContext={toggleContext}
            onBack={handleBack}
          />
        ) : (
          <TicketHeaderSkeleton />
        )}
        {isPhone && (
          <div className="writing:hidden shrink-0 border-b border-line px-3 py-1.5">
            <Segmented
              label={t.ticket.parts}
              value={isContextShown ? "context" : "conversation"}
              options={[
                { value: "conversation", label: t.ticket.conversation },
                { value: "context", label: t.ticket.showContext },
              ]}
              onChange={(value) => setChoice(value === "context" ? "shown" : "hidden")}
            />
          </div>
        )}
        {isPhone && contextPanel}
        {!isOverThread && signals}
        <div className={cx("flex min-h-0 flex-1 flex-col", isOverThread && "hidden")}>
          <Timeline
            ticketId={ticketId}
            isUnread={ticket?.unread ?? false}
            pending={pending}
            onShowFile={onShowFile}
          />
          {composer}
        </div>
      </Column>
      {!isPhone && contextPanel}
    </div>
  );
}

/** The ticket is what the page is about, also beside its list. */
function Column({ name, children }: { name: string; children: ReactNode }) {
  return (
    <main aria-label={name} tabIndex={-1} className="flex min-h-0 min-w-0 flex-1 flex-col bg-surface">
      {children}
    </main>
  );
}
