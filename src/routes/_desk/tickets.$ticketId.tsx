import { createFileRoute } from "@tanstack/react-router";
import { messageQueries } from "#src/api/messages.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { TicketError, TicketScreen } from "../-ticket-screen.tsx";

export const Route = createFileRoute("/_desk/tickets/$ticketId")({
  validateSearch: (search: Record<string, unknown>): { file?: string | undefined } =>
    typeof search.file === "string" ? { file: search.file } : {},
  loader: ({ context: { queryClient }, params: { ticketId } }) => {
    queryClient.query(ticketQueries.detail(ticketId)).catch(() => undefined);
    queryClient.infiniteQuery(messageQueries.timeline(ticketId)).catch(() => undefined);
  },
  errorComponent: TicketError,
  component: TicketPage,
});

function TicketPage() {
  const { ticketId } = Route.useParams();
  const { file } = Route.useSearch();
  return <TicketScreen key={ticketId} ticketId={ticketId} fileId={file} placement="page" />;
}
