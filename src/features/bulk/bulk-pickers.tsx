import { useQuery } from "@tanstack/react-query";
import CircleUserRound from "lucide-react/icons/circle-user-round";
import { deskQueries } from "#src/api/desk.ts";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { sessionQueries } from "#src/api/session.ts";
import { isActive } from "#src/domain/rules/announcement-active.ts";
import { priorities, statuses, type TicketChange } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { useLocale, useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";
import { PriorityMark } from "#src/parts/priority-mark.tsx";
import type { BulkTarget } from "#src/store/writes.ts";
import { SelectMenu } from "#src/ui/select-menu.tsx";
import type { SelectOption } from "#src/ui/select-options.ts";
import { TagPicker } from "./tag-picker.tsx";
import { useAssigneeOptions } from "./use-assignee-options.tsx";

export interface BulkPickersProps {
  target: BulkTarget;
  onChange: (change: TicketChange) => void;
}

interface PickerProps {
  label: string;
  searchPlaceholder: string;
  options: readonly SelectOption[];
  onPick: (value: string) => void;
}

/** A picker that starts from nothing: the selected tickets have many values. */
function Picker({ label, searchPlaceholder, options, onPick }: PickerProps) {
  const t = useAllMessages();
  return (
    <SelectMenu
      label={label}
      value=""
      valueText={t.bulk.choose}
      renderValue={() => label}
      options={options}
      onChange={onPick}
      searchPlaceholder={searchPlaceholder}
      emptyText={t.bulk.noMatches}
    />
  );
}

export function BulkPickers({ target, onChange }: BulkPickersProps) {
  const t = useAllMessages();
  const locale = useLocale();
  const isSupervisor = useQuery(sessionQueries.current()).data?.agent.role === "supervisor";
  const config = useQuery(deskQueries.config()).data;
  const announcements = useQuery(helpCenterQueries.announcements()).data;
  const now = useNow();
  const assignees = useAssigneeOptions(target);
  const groupName = (id: string) => config?.groups.find((group) => group.id === id)?.name ?? id;
  return (
    <div className="flex flex-wrap gap-x-0.5 gap-y-1">
      <Picker
        label={t.bulk.assign}
        searchPlaceholder={t.bulk.searchAgents}
        options={[
          {
            value: "none",
            label: t.bulk.unassign,
            description: t.bulk.unassignHint,
            icon: <CircleUserRound aria-hidden size={16} className="text-faint" />,
          },
          ...assignees,
        ]}
        onPick={(value) => onChange({ assigneeId: value === "none" ? null : value })}
      />
      <Picker
        label={t.bulk.group}
        searchPlaceholder={t.bulk.searchGroups}
        options={(config?.groups ?? []).map((group) => ({ value: group.id, label: group.name }))}
        onPick={(groupId) => onChange({ groupId })}
      />
      <Picker
        label={t.bulk.status}
        searchPlaceholder={t.bulk.search}
        // No ticket becomes new again.
        options={statuses
          .filter((status) => status !== "new")
          .map((status) => ({
            value: status,
            label: labelOf(t.labels.status, status),
            disabledReason: status === "closed" && !isSupervisor ? t.bulk.onlySupervisorCloses : undefined,
          }))}
        onPick={(status) => onChange({ status })}
      />
      <Picker
        label={t.bulk.priority}
        searchPlaceholder={t.bulk.search}
        options={priorities.toReversed().map((priority) => ({
          value: priority,
          label: labelOf(t.labels.priority, priority),
          icon: <PriorityMark priority={priority} />,
        }))}
        onPick={(priority) => onChange({ priority })}
      />
      <Picker
        label={t.bulk.category}
        searchPlaceholder={t.bulk.searchCategories}
        options={(config?.categories ?? []).map((category) => ({
          value: category.id,
          label: labelOf(t.labels.category, category.id),
          description: `${category.description[locale] ?? category.description.en ?? ""} → ${groupName(category.groupId)}`,
        }))}
        onPick={(category) => onChange({ category })}
      />
      <Picker
        label={t.timeline.signal.incident}
        searchPlaceholder={t.bulk.search}
        options={[
          { value: "none", label: t.bulk.noIncident },
          ...(announcements ?? [])
            .filter((one) => isActive(one, now))
            .map((one) => ({ value: one.id, label: localized(one.title, locale) })),
        ]}
        onPick={(value) => onChange({ incidentId: value === "none" ? null : value })}
      />
      <TagPicker known={config?.tags ?? []} onChange={onChange} />
    </div>
  );
}
