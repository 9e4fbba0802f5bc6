import { useQuery } from "@tanstack/react-query";
import ShieldCheck from "lucide-react/icons/shield-check";
import ShieldQuestionMark from "lucide-react/icons/shield-question-mark";
import { ticketQueries } from "#src/api/tickets.ts";
import type { IdentityConfirmation } from "#src/domain/schema/identity.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { IdentityMenu, useIdentityChange } from "#src/parts/identity-menu.tsx";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { Button } from "#src/ui/button.tsx";

/** Whether an agent has made sure, for this ticket, that the requester is who the account belongs to. */
export function IdentitySection({ ticketId }: { ticketId: string }) {
  const words = useAllMessages().identity;
  const ticket = useQuery({ ...ticketQueries.detail(ticketId), enabled: false }).data;
  if (!ticket) return null;
  return (
    <section aria-label={words.region} className="mb-2.5 rounded-md bg-surface-sunken px-2.5 py-2">
      {ticket.identity ? (
        <Confirmed ticket={ticket} identity={ticket.identity} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
          <span className="flex min-w-0 flex-auto items-center gap-1.5 text-muted">
            <ShieldQuestionMark aria-hidden size={15} className="shrink-0" />
            {words.notConfirmed}
          </span>
          <IdentityMenu ticket={ticket} />
        </div>
      )}
    </section>
  );
}

function Confirmed({ ticket, identity }: { ticket: Ticket; identity: IdentityConfirmation }) {
  const words = useAllMessages().identity;
  const { change, blockedReason } = useIdentityChange(ticket);
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5">
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-1.5 font-medium text-success">
          <ShieldCheck aria-hidden size={15} className="shrink-0" />
          {words.confirmed}
        </p>
        <p className="text-sm wrap-anywhere text-muted">
          {labelOf(words.method, identity.how)} · {identity.by.name} · <RelativeTime at={identity.at} />
        </p>
      </div>
      <Button size="sm" variant="ghost" disabledReason={blockedReason} onClick={() => change(null)}>
        {words.withdraw}
      </Button>
    </div>
  );
}
