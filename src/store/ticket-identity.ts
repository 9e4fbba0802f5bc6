import type { QueryClient } from "@tanstack/react-query";
import { setIdentity } from "#src/api/on-behalf.ts";
import { sessionQueries } from "#src/api/session.ts";
import { ticketKeys } from "#src/api/tickets.ts";
import type { IdentityMethod } from "#src/domain/schema/identity.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";

function storeIdentity(client: QueryClient, ticketId: string, identity: Ticket["identity"]): void {
  client.setQueryData<Ticket>(ticketKeys.detail(ticketId), (ticket) => ticket && { ...ticket, identity });
}

/**
 * Records how the requester's identity was confirmed for this ticket, or withdraws that with null: at once on screen,
 * then on the server; a refusal puts back what was shown.
 */
export async function changeIdentity(
  client: QueryClient,
  ticketId: string,
  how: IdentityMethod | null,
): Promise<void> {
  const before = client.getQueryData<Ticket>(ticketKeys.detail(ticketId))?.identity ?? null;
  const agent = client.getQueryData(sessionQueries.current().queryKey)?.agent;
  const by = { id: agent?.id ?? "", name: agent?.name ?? "" };
  storeIdentity(client, ticketId, how === null ? null : { how, by, at: new Date().toISOString() });
  try {
    storeIdentity(client, ticketId, (await setIdentity(ticketId, how)).identity);
  } catch (error) {
    storeIdentity(client, ticketId, before);
    // Perhaps the server did it, and only its answer was lost.
    void client.invalidateQueries({ queryKey: ticketKeys.detail(ticketId) });
    throw error;
  }
}
