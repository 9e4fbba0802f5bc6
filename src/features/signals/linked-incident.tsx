import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import Megaphone from "lucide-react/icons/megaphone";
import { helpCenterQueries } from "#src/api/help-center.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { changeTicketFields } from "#src/store/ticket-changes.ts";
import { Button } from "#src/ui/button.tsx";
import { showToast } from "#src/ui/toast-store.ts";

/** The announcement that a ticket waits on, and the way to it. */
export function LinkedIncident({ ticket, incidentId }: { ticket: Ticket; incidentId: string }) {
  const t = useAllMessages();
  const locale = useLocale();
  const client = useQueryClient();
  const announcement = useQuery(helpCenterQueries.announcements()).data?.find(({ id }) => id === incidentId);
  const title = announcement ? localized(announcement.title, locale) : incidentId;

  function change(to: string | null) {
    changeTicketFields(client, ticket, { incidentId: to }).then(
      () => {
        if (to === null)
          showToast({
            title: t.signals.unlinked,
            action: { label: t.common.undo, onAction: () => change(incidentId) },
          });
      },
      (error: unknown) =>
        showToast({ title: t.signals.failed, description: errorSentence(t, error), tone: "danger" }),
    );
  }

  return (
    <p className="flex min-h-8 items-center gap-2 border-b border-line py-0.5 ps-4 pe-2 text-sm last:border-b-0">
      <Megaphone aria-hidden className="size-4 shrink-0 text-muted" />
      <Link
        to="/announcements/{-$announcementId}"
        params={{ announcementId: incidentId }}
        className="min-w-0 flex-1 truncate text-accent hover:underline"
      >
        {t.signals.linked({ title })}
      </Link>
      <Button size="sm" variant="ghost" onClick={() => change(null)}>
        {t.signals.unlink}
      </Button>
    </p>
  );
}
