import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import ListChecks from "lucide-react/icons/list-checks";
import { messageQueries } from "#src/api/messages.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { checklistProgress } from "#src/domain/rules/checklist.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { beginNote } from "#src/store/apply-macro.ts";
import { Button } from "#src/ui/button.tsx";

/** Above the thread while a checklist of the team has open points: how far it is, and the way to go on with it. */
export function ChecklistStrip({ ticketId }: { ticketId: string }) {
  const words = useAllMessages().macros.checklist;
  const client = useQueryClient();
  const status = useQuery({ ...ticketQueries.detail(ticketId), enabled: false }).data?.status;
  const pages = useInfiniteQuery({ ...messageQueries.timeline(ticketId), enabled: false }).data?.pages;
  const notes = (pages ?? []).flatMap(({ items }) =>
    items.flatMap((item) => {
      if (item.type !== "message" || item.visibility !== "internal") return [];
      const progress = checklistProgress(item.body.text);
      return progress ? [{ ...item, progress }] : [];
    }),
  );
  const last = notes.at(-1);
  if (!last || last.progress.done === last.progress.total || status === "closed") return null;
  return (
    <section
      aria-label={words.region}
      className="flex min-h-8 shrink-0 flex-wrap items-center gap-x-2 border-b border-line bg-note-soft py-0.5 ps-4 pe-2 text-sm"
    >
      <ListChecks aria-hidden className="size-4 shrink-0 text-note" />
      <span className="font-medium">{words.region}</span>
      <span className="tabular-nums">{words.progress(last.progress)}</span>
      <span className="min-w-0 truncate text-muted">
        {words.lastBy({ name: last.author.name })} · <RelativeTime at={last.createdAt} />
      </span>
      <Button
        size="sm"
        variant="ghost"
        className="ms-auto"
        onClick={() => void beginNote(client, ticketId, last.body.text)}
      >
        {words.goOn}
      </Button>
    </section>
  );
}
