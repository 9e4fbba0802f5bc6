import type { QueryClient } from "@tanstack/react-query";
import * as onBehalf from "#src/api/on-behalf.ts";
import type { Call, LogCall } from "#src/domain/schema/call.ts";

/** Writes down a call; the same key does it once. A failure leaves it to the agent to try again. */
export async function logCall(
  client: QueryClient,
  ticketId: string,
  key: string,
  body: LogCall,
): Promise<void> {
  const { queryKey } = onBehalf.onBehalfQueries.calls(ticketId);
  try {
    const call = await onBehalf.logCall(ticketId, key, body);
    client.setQueryData<Call[]>(queryKey, (known) =>
      known && !known.some(({ id }) => id === call.id) ? [...known, call] : known,
    );
  } finally {
    // Perhaps the server has it, and only its answer was lost.
    void client.invalidateQueries({ queryKey });
  }
}
