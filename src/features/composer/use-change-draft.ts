import { useQueryClient } from "@tanstack/react-query";
import type { Draft } from "#src/store/draft.ts";
import { changeDraft } from "#src/store/writes.ts";

/** Changes what is kept of this ticket's draft, as the agent types. */
export function useChangeDraft(ticketId: string): (change: Partial<Draft>) => void {
  const client = useQueryClient();
  return (change) => changeDraft(client, ticketId, change);
}
