import { useNavigate } from "@tanstack/react-router";
import type { InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { Chip } from "#src/ui/chip.tsx";
import { FilterChip } from "./filter-chip.tsx";
import { hasFilters, withoutFilters, type ListField } from "./filter-search.ts";
import { useChangeFilters } from "./use-change-filters.ts";
import type { FilterField } from "./use-filter-fields.tsx";

export interface FilterBarProps {
  search: InboxSearch;
  fields: readonly FilterField[];
  /** The field whose values are being picked; it has its chip before it has a value. */
  openField: ListField | null;
  onOpenField: (field: ListField | null) => void;
  /** The requester that the list is narrowed to, where a row tells the name. */
  requesterName: string | undefined;
}

/** Every filter that holds, as a chip; what is chosen goes nowhere but into the URL. */
export function FilterBar({ search, fields, openField, onOpenField, requesterName }: FilterBarProps) {
  const t = useMessages();
  const navigate = useNavigate();
  const change = useChangeFilters(search);
  const removeLabel = (field: string) => t.inbox.removeFilter({ field });

  const shown = fields.filter(({ field }) => (search[field]?.length ?? 0) > 0 || field === openField);
  if (shown.length === 0 && !hasFilters(search)) return null;
  return (
    <div role="group" aria-label={t.inbox.filters} className="flex flex-wrap items-center gap-1">
      {shown.map((field) => (
        <FilterChip
          key={field.field}
          field={field}
          values={search[field.field] ?? []}
          isOpen={openField === field.field}
          onOpenChange={(isOpen) => onOpenField(isOpen ? field.field : null)}
          onChange={(values) => change({ [field.field]: values.length > 0 ? values : undefined })}
        />
      ))}
      {search.requester !== undefined && (
        <Chip
          label={t.inbox.fields.requester}
          removeLabel={removeLabel(t.inbox.fields.requester)}
          onRemove={() => change({ requester: undefined })}
        >
          {requesterName ?? search.requester}
        </Chip>
      )}
      {search.incident !== undefined && (
        <Chip
          removeLabel={removeLabel(t.timeline.signal.incident)}
          onRemove={() => change({ incident: undefined })}
        >
          {t.timeline.signal.incident}
        </Chip>
      )}
      {search.hasAttachment !== undefined && (
        <Chip
          removeLabel={removeLabel(t.inbox.fields.attachment)}
          onRemove={() => change({ hasAttachment: undefined })}
        >
          {search.hasAttachment ? t.inbox.withAttachment : t.inbox.withoutAttachment}
        </Chip>
      )}
      {search.age !== undefined && (
        <Chip removeLabel={removeLabel(t.inbox.fields.age)} onRemove={() => change({ age: undefined })}>
          {labelOf(t.inbox.ages, search.age)}
        </Chip>
      )}
      {hasFilters(search) && (
        <Button
          size="sm"
          variant="ghost"
          onClick={() => void navigate({ to: ".", search: withoutFilters(search) })}
        >
          {t.inbox.clearFilters}
        </Button>
      )}
    </div>
  );
}
