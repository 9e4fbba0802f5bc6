import { useQuery } from "@tanstack/react-query";
import CircleUserRound from "lucide-react/icons/circle-user-round";
import Folder from "lucide-react/icons/folder";
import Users from "lucide-react/icons/users";
import { useState } from "react";
import { deskQueries } from "#src/api/desk.ts";
import { sessionQueries } from "#src/api/session.ts";
import { ticketCan } from "#src/domain/rules/ticket-can.ts";
import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { PriorityMark } from "#src/parts/priority-mark.tsx";
import { StatusBadge } from "#src/parts/status-badge.tsx";
import { useShortcut } from "#src/parts/use-shortcut.ts";
import { Avatar } from "#src/ui/avatar.tsx";
import { SelectMenu } from "#src/ui/select-menu.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import {
  assigneeOptions,
  categoryOptions,
  groupOptions,
  nobody,
  priorityOptions,
  statusOptions,
} from "./field-options.tsx";
import { TagField } from "./tag-field.tsx";
import type { ChangeTicket } from "./use-ticket-change.ts";

export interface TicketFieldsProps {
  ticket: TicketSummary;
  onChange: ChangeTicket;
}

/** A ticket's fields, each changed where it stands. */
export function TicketFields({ ticket, onChange }: TicketFieldsProps) {
  const t = useMessages();
  const locale = useLocale();
  const { data: config } = useQuery(deskQueries.config());
  const { data: agents = [] } = useQuery(deskQueries.agents());
  const { data: session } = useQuery(sessionQueries.current());
  const [isPickingCategory, setIsPickingCategory] = useState(false);
  const verdict = ticketCan.change(ticket);
  const disabledReason = verdict === true ? undefined : t.ticket.cannot[verdict];
  const groupName = config?.groups.find((group) => group.id === ticket.groupId)?.name ?? ticket.groupId;
  const shared = { searchPlaceholder: t.ticket.searchOptions, emptyText: t.common.noMatches, disabledReason };

  function sayWhyNot(reason: string) {
    showToast({ id: "ticket-cannot", title: reason });
  }

  async function handleSolve() {
    if (disabledReason !== undefined) return sayWhyNot(disabledReason);
    if (ticket.status === "solved") return;
    const before = ticket.status === "new" ? "open" : ticket.status;
    if (await onChange({ status: "solved" }, t.ticket.status))
      showToast({
        tone: "success",
        title: t.ticket.solved,
        action: { label: t.common.undo, onAction: () => void onChange({ status: before }, t.ticket.status) },
      });
  }

  function handleAssignToMe() {
    const me = agents.find((agent) => agent.id === session?.agent.id);
    if (!me || ticket.assignee?.id === me.id) return;
    const mayBe = ticketCan.beAssignedTo(ticket, me);
    if (mayBe !== true) return sayWhyNot(t.ticket.cannot[mayBe]);
    void onChange({ assigneeId: me.id }, t.ticket.assignee);
  }

  useShortcut("solve", () => void handleSolve());
  useShortcut("assign", handleAssignToMe);
  useShortcut("changeCategory", () => {
    if (disabledReason === undefined) setIsPickingCategory(true);
    else sayWhyNot(disabledReason);
  });

  return (
    <div
      role="group"
      aria-label={t.ticket.fields}
      className="writing:hidden -ms-2 -me-3 flex flex-wrap items-center gap-x-1 gap-y-0.5"
    >
      <SelectMenu
        {...shared}
        label={t.ticket.status}
        value={ticket.status}
        valueText={labelOf(t.labels.status, ticket.status)}
        options={() => statusOptions(t, ticket, session?.agent)}
        onChange={(status) => void onChange({ status }, t.ticket.status)}
        renderValue={() => <StatusBadge status={ticket.status} />}
      />
      <SelectMenu
        {...shared}
        label={t.ticket.priority}
        value={ticket.priority}
        valueText={labelOf(t.labels.priority, ticket.priority)}
        options={() => priorityOptions(t)}
        onChange={(priority) => void onChange({ priority }, t.ticket.priority)}
        renderValue={() => <PriorityMark priority={ticket.priority} showLabel />}
      />
      <SelectMenu
        {...shared}
        label={t.ticket.category}
        value={ticket.category}
        valueText={labelOf(t.labels.category, ticket.category)}
        shortcut="c"
        options={() => categoryOptions(t, locale, config)}
        onChange={(category) => void onChange({ category }, t.ticket.category)}
        renderValue={() => (
          <>
            <Folder aria-hidden className="text-faint" />
            <span className="truncate">{labelOf(t.labels.category, ticket.category)}</span>
          </>
        )}
        open={isPickingCategory}
        onOpenChange={setIsPickingCategory}
      />
      <SelectMenu
        {...shared}
        label={t.ticket.group}
        value={ticket.groupId}
        valueText={groupName}
        options={() => groupOptions(t, config)}
        onChange={(groupId) => void onChange({ groupId }, t.ticket.group)}
        renderValue={() => (
          <>
            <Users aria-hidden className="text-faint" />
            <span className="truncate">{groupName}</span>
          </>
        )}
      />
      <SelectMenu
        {...shared}
        label={t.ticket.assignee}
        value={ticket.assignee?.id ?? nobody}
        valueText={ticket.assignee?.name ?? t.ticket.nobody}
        options={() => assigneeOptions(t, ticket, agents, session?.agent.id)}
        onChange={(id) => void onChange({ assigneeId: id === nobody ? null : id }, t.ticket.assignee)}
        renderValue={() => (
          <>
            {ticket.assignee ? (
              <Avatar name={ticket.assignee.name} size="xs" />
            ) : (
              <CircleUserRound aria-hidden className="text-faint" />
            )}
            <span className="truncate">{ticket.assignee?.name ?? t.ticket.nobody}</span>
          </>
        )}
      />
      <span className="flex flex-wrap items-center gap-1 has-[>:nth-child(2)]:ps-2">
        <TagField ticket={ticket} disabledReason={disabledReason} onChange={onChange} />
      </span>
    </div>
  );
}
