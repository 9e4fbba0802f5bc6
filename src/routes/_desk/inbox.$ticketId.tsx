import { createFileRoute } from "@tanstack/react-router";
import { messageQueries } from "#src/api/messages.ts";
import { quickAnswers } from "#src/api/quick-answers.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { TicketError, TicketScreen } from "../-ticket-screen.tsx";

export const Route = createFileRoute("/_desk/inbox/$ticketId")({
  loader: async ({ context: { queryClient }, params: { ticketId } }) => {
    // Errors are shown by the parts that wanted the data.
    await quickAnswers([
      queryClient.query(ticketQueries.detail(ticketId)),
      queryClient.infiniteQuery(messageQueries.timeline(ticketId)),
    ]);
  },
  errorComponent: TicketError,
  component: TicketInInbox,
});

function TicketInInbox() {
  const { ticketId } = Route.useParams();
  const { file } = Route.useSearch();
  return <TicketScreen key={ticketId} ticketId={ticketId} fileId={file} placement="pane" />;
}
