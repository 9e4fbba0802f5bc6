import Tag from "lucide-react/icons/tag";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import { priorities, statuses, type TicketChange } from "#src/domain/schema/ticket.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { Chip } from "#src/ui/chip.tsx";
import { MultiSelectMenu } from "#src/ui/multi-select-menu.tsx";
import { SelectMenu } from "#src/ui/select-menu.tsx";

interface MacroChangeFieldsProps {
  change: TicketChange | null;
  config: DeskConfig | undefined;
  onChange: (change: TicketChange | null) => void;
}

/** A macro sets what an agent may set by hand; nothing makes a ticket new again. */
const settableStatuses = statuses.filter((status) => status !== "new" && status !== "closed");

/** What the macro changes on the ticket beside its words. */
export function MacroChangeFields({ change, config, onChange }: MacroChangeFieldsProps) {
  const t = useAllMessages();
  const words = t.macros;
  const now = change ?? {};
  const tags = now.addTags ?? [];
  const set = <Field extends keyof TicketChange>(field: Field, value: TicketChange[Field] | undefined) => {
    const { [field]: _, ...others } = now;
    const next: TicketChange = value === undefined ? others : { ...others, [field]: value };
    onChange(Object.keys(next).length > 0 ? next : null);
  };
  const unchanged = { value: "", label: words.unchanged };
  const choices = [
    ["status", settableStatuses.map((value) => ({ value: value as string, label: t.labels.status[value] }))],
    ["priority", priorities.map((value) => ({ value: value as string, label: t.labels.priority[value] }))],
    ["groupId", (config?.groups ?? []).map(({ id, name }) => ({ value: id, label: name }))],
  ] as const;
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="mb-1 font-medium">{words.changes}</legend>
      {choices.map(([field, options]) => (
        <span key={field} className="flex items-center gap-1.5">
          <span aria-hidden className="text-sm text-muted">
            {t.writing.changes[field]}
          </span>
          <SelectMenu
            variant="field"
            label={t.writing.changes[field]}
            value={now[field] ?? ""}
            options={[unchanged, ...options]}
            onChange={(value) => set(field, value === "" ? undefined : value)}
            searchPlaceholder={t.ticket.searchOptions}
            emptyText={t.common.noMatches}
          />
        </span>
      ))}
      {tags.map((tag) => (
        <Chip
          key={tag}
          removeLabel={t.ticket.removeTag({ tag })}
          onRemove={() => {
            const left = tags.filter((one) => one !== tag);
            set("addTags", left.length > 0 ? left : undefined);
          }}
        >
          {tag}
        </Chip>
      ))}
      <MultiSelectMenu
        label={t.writing.changes.addTags}
        values={tags}
        options={[...new Set([...(config?.tags ?? []), ...tags])].map((tag) => ({ value: tag, label: tag }))}
        onChange={(next) => set("addTags", next.length > 0 ? next : undefined)}
        searchPlaceholder={t.ticket.searchOptions}
        emptyText={t.common.noMatches}
        trigger={
          <Button size="sm" variant="ghost" icon={<Tag aria-hidden />}>
            {t.ticket.addTag}
          </Button>
        }
      />
    </fieldset>
  );
}
