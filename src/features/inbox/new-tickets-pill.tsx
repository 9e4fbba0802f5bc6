import { keepPreviousData, useQuery } from "@tanstack/react-query";
import ArrowUp from "lucide-react/icons/arrow-up";
import { useState } from "react";
import { ticketQueries } from "#src/api/tickets.ts";
import type { TicketFilters } from "#src/domain/schema/ticket-filters.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Spinner } from "#src/ui/spinner.tsx";

export interface NewTicketsPillProps {
  filters: TicketFilters;
  /** How many tickets there were when the list was read. */
  listed: number;
  onShow: () => Promise<void>;
}

/** Says that there is more by now; the list itself stays as it is until the agent asks. */
export function NewTicketsPill({ filters, listed, onShow }: NewTicketsPillProps) {
  const t = useMessages();
  const [isShowing, setIsShowing] = useState(false);
  const facets = useQuery({ ...ticketQueries.facets(filters), placeholderData: keepPreviousData });
  const count = facets.data && !facets.isPlaceholderData ? facets.data.total - listed : 0;
  const show = async () => {
    setIsShowing(true);
    await onShow();
    setIsShowing(false);
  };
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 bottom-3 z-10 flex justify-center">
      {count > 0 && (
        <button
          type="button"
          aria-busy={isShowing}
          onClick={() => void show()}
          className="pointer-events-auto flex h-7 shrink-0 items-center gap-1.5 rounded-full bg-accent px-3 text-sm font-medium text-on-accent shadow-overlay hover:bg-accent-strong"
        >
          {isShowing ? <Spinner className="size-3.5" /> : <ArrowUp aria-hidden size={14} />}
          {t.inbox.showNew({ count })}
        </button>
      )}
    </div>
  );
}
