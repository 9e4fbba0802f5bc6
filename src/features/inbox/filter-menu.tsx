import ListFilter from "lucide-react/icons/list-filter";
import { useRef, type FocusEvent } from "react";
import type { InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { ages } from "#src/domain/schema/ticket-filters.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Menu } from "#src/ui/menu.tsx";
import type { ListField } from "./filter-search.ts";
import { useChangeFilters } from "./use-change-filters.ts";
import type { FilterField } from "./use-filter-fields.tsx";

export interface FilterMenuProps {
  search: InboxSearch;
  fields: readonly FilterField[];
  onPickField: (field: ListField) => void;
}

/** Everything a list can be narrowed by. */
export function FilterMenu({ search, fields, onPickField }: FilterMenuProps) {
  const t = useMessages();
  const change = useChangeFilters(search);
  const picked = useRef<ListField>(null);
  const attachment = (id: string, label: string, value: boolean) => {
    const checked = search.hasAttachment === value;
    return { id, label, checked, onSelect: () => change({ hasAttachment: checked ? undefined : value }) };
  };
  // The menu gives the focus back when it has gone: what opens before would be closed by that.
  const handleFocus = (event: FocusEvent) => {
    const field = picked.current;
    if (field === null || !event.currentTarget.contains(event.target)) return;
    picked.current = null;
    setTimeout(() => onPickField(field));
  };
  return (
    <span className="contents" onFocus={handleFocus}>
      <Menu
        align="end"
        label={t.inbox.addFilter}
        trigger={<IconButton label={t.inbox.addFilter} icon={<ListFilter aria-hidden />} />}
        items={[
          {
            items: fields.map(({ field, label }) => ({
              id: field,
              label,
              onSelect: () => {
                picked.current = field;
              },
            })),
          },
          {
            label: t.inbox.fields.attachment,
            items: [
              attachment("with", t.inbox.withAttachment, true),
              attachment("without", t.inbox.withoutAttachment, false),
            ],
          },
          {
            label: t.inbox.fields.age,
            items: ages.map((age) => ({
              id: age,
              label: t.inbox.ages[age],
              checked: search.age === age,
              onSelect: () => change({ age: search.age === age ? undefined : age }),
            })),
          },
        ]}
      />
    </span>
  );
}
