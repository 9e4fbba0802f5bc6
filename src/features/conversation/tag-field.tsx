import { useQuery } from "@tanstack/react-query";
import Tag from "lucide-react/icons/tag";
import { deskQueries } from "#src/api/desk.ts";
import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { Chip } from "#src/ui/chip.tsx";
import { MultiSelectMenu } from "#src/ui/multi-select-menu.tsx";
import type { ChangeTicket } from "./use-ticket-change.ts";

export interface TagFieldProps {
  ticket: TicketSummary;
  disabledReason: string | undefined;
  onChange: ChangeTicket;
}

export function TagField({ ticket, disabledReason, onChange }: TagFieldProps) {
  const t = useMessages();
  const { data: config } = useQuery(deskQueries.config());
  const known = [...new Set([...(config?.tags ?? []), ...ticket.tags])];

  function handleChange(next: string[]) {
    const addTags = next.filter((tag) => !ticket.tags.includes(tag));
    const removeTags = ticket.tags.filter((tag) => !next.includes(tag));
    if (addTags.length + removeTags.length === 0) return;
    void onChange(
      { ...(addTags.length > 0 ? { addTags } : {}), ...(removeTags.length > 0 ? { removeTags } : {}) },
      t.ticket.tags,
    );
  }

  return (
    <>
      {ticket.tags.map((tag) => (
        <Chip
          key={tag}
          {...(disabledReason === undefined
            ? {
                removeLabel: t.ticket.removeTag({ tag }),
                onRemove: () => void onChange({ removeTags: [tag] }, t.ticket.tags),
              }
            : {})}
        >
          {tag}
        </Chip>
      ))}
      <MultiSelectMenu
        label={t.ticket.tags}
        values={ticket.tags}
        options={known.map((tag) => ({ value: tag, label: tag }))}
        onChange={handleChange}
        searchPlaceholder={t.ticket.searchOptions}
        emptyText={t.common.noMatches}
        trigger={
          <Button size="sm" variant="ghost" icon={<Tag aria-hidden />} disabledReason={disabledReason}>
            {t.ticket.addTag}
          </Button>
        }
      />
    </>
  );
}
