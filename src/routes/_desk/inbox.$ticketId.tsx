import { createFileRoute } from "@tanstack/react-router";
import { messageQueries } from "#src/api/messages.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { TicketError, TicketScreen } from "../-ticket-screen.tsx";

export const Route = createFileRoute("/_desk/inbox/$ticketId")({
  codeSplitGroupings: [["component", "pendingComponent", "errorComponent"]],
  loader: async ({ context: { queryClient }, params: { ticketId } }) => {
    // Errors are shown by the parts that wanted the data.
    await Promise.allSettled([
      queryClient.query(ticketQueries.detail(ticketId)),
      queryClient.infiniteQuery(messageQueries.timeline(ticketId)),
    ]);
  },
  // An answer that is quick is drawn once and whole; one that is not is drawn around what is known.
  pendingMs: 100,
  pendingMinMs: 0,
  pendingComponent: WaitingTicket,
  errorComponent: TicketError,
  component: TicketInInbox,
});

function WaitingTicket() {
  return <TicketInInbox />;
}

function TicketInInbox() {
  const { ticketId } = Route.useParams();
  const { file } = Route.useSearch();
  return <TicketScreen key={ticketId} ticketId={ticketId} fileId={file} placement="pane" />;
}
