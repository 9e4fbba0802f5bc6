import { useQuery } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Chip } from "#src/ui/chip.tsx";

type Field = keyof TicketChange;

interface ChangeChipsProps {
  change: TicketChange;
  onChange: (change: TicketChange | null) => void;
}

/** What a macro changes beside its words; each can be left out. */
export function ChangeChips({ change, onChange }: ChangeChipsProps) {
  const t = useAllMessages();
  const config = useQuery({ ...deskQueries.config(), enabled: false }).data;
  const agents = useQuery({ ...deskQueries.agents(), enabled: false }).data;

  const valueOf = (field: Field): string => {
    const value = change[field];
    if (field === "assigneeId") return agents?.find(({ id }) => id === value)?.name ?? t.common.nobody;
    if (field === "groupId") return config?.groups.find(({ id }) => id === value)?.name ?? String(value);
    if (field === "status" || field === "priority" || field === "category")
      return labelOf(t.labels[field], String(value));
    return Array.isArray(value) ? value.join(", ") : String(value);
  };
  const fields = (Object.keys(change) as Field[]).filter((field) => change[field] !== undefined);
  if (fields.length === 0) return null;

  return (
    <div className="flex flex-wrap items-center gap-1.5 px-3 pb-2">
      <span className="text-sm text-muted">{t.writing.also}</span>
      {fields.map((field) => {
        const what = `${field === "incidentId" ? t.timeline.signal.incident : t.writing.changes[field]} → ${valueOf(field)}`;
        return (
          <Chip
            key={field}
            removeLabel={t.writing.removeChange({ what })}
            onRemove={() => {
              const { [field]: _, ...rest } = change;
              onChange(Object.keys(rest).length > 0 ? rest : null);
            }}
          >
            {what}
          </Chip>
        );
      })}
    </div>
  );
}
