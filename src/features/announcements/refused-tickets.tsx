import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import Ban from "lucide-react/icons/ban";
import { deskQueries } from "#src/api/desk.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { UpdateRecipient } from "#src/domain/schema/incident-update.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { codeWords } from "#src/parts/problem-words.ts";

interface RefusedTicket extends Partial<Pick<UpdateRecipient, "network" | "visibility">> {
  ticketId: string;
  number: number;
  subject: string;
  /** Why; a problem code. */
  code: string | null;
}

const mostRows = 100;

function reasonOf(t: WholeCatalogue, config: DeskConfig | undefined, ticket: RefusedTicket): string {
  const words = t.announcements;
  const { code, network, visibility } = ticket;
  if (code === "not_linked") return words.notLinked;
  const account = config?.socialAccounts.find((one) => one.network === network);
  if (code === "invalid" && network && account)
    return words.tooLong({
      network: labelOf(t.labels.network, network),
      limit: visibility === "direct" ? account.directLimit : account.publicLimit,
    });
  return codeWords(t, code ?? "unknown");
}

/** Tickets that get nothing, each with its reason and the way to it. */
export function RefusedTickets({ tickets, label }: { tickets: readonly RefusedTicket[]; label: string }) {
  const t = useAllMessages();
  const config = useQuery(deskQueries.config()).data;
  const hidden = tickets.length - mostRows;
  return (
    <ul aria-label={label} className="ruled rounded-md border border-line">
      {tickets.slice(0, mostRows).map((ticket) => (
        <li key={ticket.ticketId} className="flex items-start gap-2 px-3 py-1.5">
          <Ban aria-hidden size={14} className="mt-0.75 shrink-0 text-danger" />
          <span className="min-w-0 flex-1">
            <Link
              to="/tickets/$ticketId"
              params={{ ticketId: ticket.ticketId }}
              className="flex gap-2 rounded-sm text-text hover:underline"
            >
              {ticket.number > 0 && <span className="shrink-0 text-faint">#{ticket.number}</span>}
              <bdi className="truncate">{ticket.subject || ticket.ticketId}</bdi>
            </Link>
            <span className="block text-sm text-muted">{reasonOf(t, config, ticket)}</span>
          </span>
        </li>
      ))}
      {hidden > 0 && <li className="px-3 py-1.5 text-muted">{t.announcements.more({ count: hidden })}</li>}
    </ul>
  );
}
