import { Link } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import Link2 from "lucide-react/icons/link-2";
import LockKeyhole from "lucide-react/icons/lock-keyhole";
import Maximize2 from "lucide-react/icons/maximize-2";
import PanelRight from "lucide-react/icons/panel-right";
import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { ChannelIcon } from "#src/parts/channel-icon.tsx";
import { PersonName } from "#src/parts/person-name.tsx";
import { SlaClock } from "#src/parts/sla-clock.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { SubjectField } from "./subject-field.tsx";
import { TicketFields } from "./ticket-fields.tsx";
import { useTicketChange } from "./use-ticket-change.ts";

export interface TicketHeaderProps {
  ticket: TicketSummary;
  placement: "pane" | "page";
  isContextShown: boolean;
  onToggleContext: () => void;
  onBack: () => void;
}

const action =
  "inline-flex size-7 shrink-0 items-center justify-center rounded-md text-muted transition-colors hover:bg-surface-hover hover:text-text";

export function TicketHeader({
  ticket,
  placement,
  isContextShown,
  onToggleContext,
  onBack,
}: TicketHeaderProps) {
  const t = useMessages();
  const { change, conflict, closeConflict } = useTicketChange(ticket);

  async function handleCopyLink() {
    await navigator.clipboard.writeText(
      new URL(`/tickets/${encodeURIComponent(ticket.id)}`, location.href).href,
    );
    showToast({ title: t.ticket.linkCopied });
  }

  return (
    <header className="flex shrink-0 flex-col gap-1 border-b border-line bg-surface px-3 pt-2 pb-1.5 md:px-4">
      <div className="flex items-start gap-2">
        <IconButton
          label={t.ticket.backToInbox}
          shortcut="u"
          icon={<ArrowLeft aria-hidden />}
          onClick={onBack}
          className={placement === "pane" ? "mt-0.5 lg:hidden" : "mt-0.5"}
        />
        <div className="min-w-0 flex-1">
          <SubjectField ticket={ticket} onChange={change} />
        </div>
        <div role="group" aria-label={t.ticket.actions} className="flex shrink-0 items-center gap-0.5 pt-0.5">
          <IconButton
            label={t.ticket.copyLink}
            icon={<Link2 aria-hidden />}
            onClick={() => void handleCopyLink()}
          />
          {placement === "pane" && (
            <Link
              to="/tickets/$ticketId"
              params={{ ticketId: ticket.id }}
              preload={false}
              aria-label={t.ticket.openPage}
              data-tooltip={t.ticket.openPage}
              className={action}
            >
              <Maximize2 aria-hidden size={15} />
            </Link>
          )}
          <IconButton
            label={isContextShown ? t.ticket.hideContext : t.ticket.showContext}
            shortcut="i"
            pressed={isContextShown}
            icon={<PanelRight aria-hidden />}
            onClick={onToggleContext}
            className="max-md:hidden"
          />
        </div>
      </div>
      <div className="writing:hidden flex flex-wrap items-center gap-x-2.5 gap-y-0.5 text-muted">
        <span className="tabular-nums">{t.ticket.number({ number: ticket.number })}</span>
        <PersonName name={ticket.requester.name} className="truncate text-text" />
        <ChannelIcon channel={ticket.channel} showLabel />
        {ticket.language !== null && (
          <span>{labelOf(t.labels.language, ticket.language.split("-")[0] ?? "")}</span>
        )}
        {ticket.restricted && (
          <span title={t.ticket.restrictedHint}>
            <Badge tone="warning" icon={<LockKeyhole aria-hidden />}>
              {t.ticket.restricted}
            </Badge>
          </span>
        )}
        {ticket.sla && (
          <span className="text-sm">
            <SlaClock sla={ticket.sla} variant="full" />
          </span>
        )}
      </div>
      <TicketFields ticket={ticket} onChange={change} />
      {conflict && <ConflictDialog conflict={conflict} onChange={change} onClose={closeConflict} />}
    </header>
  );
}
