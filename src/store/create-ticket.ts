import type { QueryClient } from "@tanstack/react-query";
import * as onBehalf from "#src/api/on-behalf.ts";
import { ticketKeys } from "#src/api/tickets.ts";
import type { CreatedTicket, CreateTicket } from "#src/domain/schema/ticket-on-behalf.ts";

/** Creates a ticket for a customer; the same key creates one. */
export async function createTicket(
  client: QueryClient,
  key: string,
  body: CreateTicket,
): Promise<CreatedTicket> {
  const created = await onBehalf.createTicket(key, body);
  // The lists that show it are read anew when they are next looked at.
  void client.invalidateQueries({ queryKey: ticketKeys.lists, refetchType: "none" });
  return created;
}
