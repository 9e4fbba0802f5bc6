import type { QueryClient } from "@tanstack/react-query";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { nearestLocale } from "#src/lib/i18n/locale.ts";
import { changeDraft, proposeReply } from "./writes.ts";

/** What a customer may be called in a reply: in public only as they call themselves there. */
export function publicName({ facts, requester }: Ticket): string {
  if (!("handle" in facts) || facts.visibility !== "public") return requester.name;
  const handle = facts.handle.replace(/^@/u, "");
  return facts.network === "x" ? `@${handle}` : handle;
}

/** Begins the public reply that asks to go on in private, in the customer's language; the one after it is direct. */
export async function beginInvitation(client: QueryClient, ticket: Ticket): Promise<void> {
  const { signals } = await loadWholeCatalogue(nearestLocale(ticket.language));
  await proposeReply(client, ticket.id, signals.draft.private({ name: publicName(ticket) }));
  changeDraft(client, ticket.id, { audience: "invite" });
}
