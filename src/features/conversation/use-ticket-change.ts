import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { mayWorkAgain } from "#src/api/errors.ts";
import type { TicketChange, TicketSummary } from "#src/domain/schema/ticket.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { ConflictError, changeTicketFields } from "#src/store/ticket-changes.ts";
import { showToast } from "#src/ui/toast-store.ts";

/** Resolves with whether the server took it; what it refuses is said in a toast or a dialog. */
export type ChangeTicket = (change: TicketChange, fieldName: string) => Promise<boolean>;

interface TicketChanges {
  change: ChangeTicket;
  conflict: ConflictError | null;
  closeConflict: () => void;
}

/** Changes fields at once on screen; what the server refuses goes back and the agent is told why. */
export function useTicketChange(ticket: TicketSummary): TicketChanges {
  const client = useQueryClient();
  const t = useMessages();
  const [conflict, setConflict] = useState<ConflictError | null>(null);

  async function change(fields: TicketChange, fieldName: string): Promise<boolean> {
    try {
      await changeTicketFields(client, ticket, fields);
      return true;
    } catch (error) {
      if (error instanceof ConflictError) {
        setConflict(error);
        return false;
      }
      showToast({
        id: `change-${ticket.id}-${fieldName}`,
        tone: "danger",
        title: t.ticket.notChanged({ field: fieldName }),
        description: errorSentence(t, error),
        action: mayWorkAgain(error)
          ? { label: t.common.retry, onAction: () => void change(fields, fieldName) }
          : undefined,
      });
      return false;
    }
  }

  return { change, conflict, closeConflict: () => setConflict(null) };
}
