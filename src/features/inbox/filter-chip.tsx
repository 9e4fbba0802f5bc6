import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Chip } from "#src/ui/chip.tsx";
import { MultiSelectMenu } from "#src/ui/multi-select-menu.tsx";
import type { FilterField } from "./use-filter-fields.tsx";

export interface FilterChipProps {
  field: FilterField;
  values: readonly string[];
  /** Opened by the filter menu, which has just put it here. */
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onChange: (values: string[]) => void;
}

/** One filter that holds: pressed it changes, crossed out it goes. */
export function FilterChip({ field, values, isOpen, onOpenChange, onChange }: FilterChipProps) {
  const t = useMessages();
  const labels = values.map(
    (value) => field.options.find((option) => option.value === value)?.label ?? value,
  );
  const [first = t.inbox.anyValue] = labels;
  const shown = labels.length > 1 ? t.inbox.moreValues({ first, count: labels.length - 1 }) : first;
  return (
    <Chip removeLabel={t.inbox.removeFilter({ field: field.label })} onRemove={() => onChange([])}>
      <MultiSelectMenu
        label={field.label}
        values={values}
        options={field.options}
        onChange={onChange}
        searchPlaceholder={t.inbox.findValue({ field: field.label })}
        emptyText={t.common.noMatches}
        open={isOpen}
        onOpenChange={onOpenChange}
        trigger={
          <button
            type="button"
            title={labels.join(", ")}
            aria-label={t.inbox.editFilter({
              field: field.label,
              values: labels.join(", ") || t.inbox.anyValue,
            })}
            className="h-6 max-w-full truncate hover:text-accent-strong"
          >
            <span className="text-faint">{field.label}</span> {shown}
          </button>
        }
      />
    </Chip>
  );
}
