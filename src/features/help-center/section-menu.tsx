import { useNavigate } from "@tanstack/react-router";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { useAllMessages, useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { SelectMenu } from "#src/ui/select-menu.tsx";
import type { SectionNavProps } from "./section-nav.tsx";
import { shelvesOf } from "./shelves.ts";

/** The sections where there is no room for a column of them. */
export function SectionMenu({ sections, articles, search }: SectionNavProps) {
  const t = useMessages();
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  const navigate = useNavigate();
  const everywhere = "";
  return (
    <SelectMenu
      variant="field"
      size="md"
      label={words.section}
      value={search.section ?? everywhere}
      options={shelvesOf(sections, articles, words, locale).map(({ id, name, count }) => ({
        value: id ?? everywhere,
        label: name,
        count: formatCount(locale, count),
      }))}
      onChange={(id) =>
        void navigate({ to: "/kb", search: { ...search, section: id === everywhere ? undefined : id } })
      }
      searchPlaceholder={t.ticket.searchOptions}
      emptyText={t.common.noMatches}
      className="w-full justify-between!"
    />
  );
}
