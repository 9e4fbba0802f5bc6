import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ticketQueries } from "#src/api/tickets.ts";

export interface TicketPaneProps {
  ticketId: string;
  placement: "pane" | "page";
  composer: ReactNode;
  context: ReactNode;
  onShowFile: (fileId: string) => void;
}

export function TicketPane({ ticketId, composer, context }: TicketPaneProps) {
  const ticket = useQuery(ticketQueries.detail(ticketId));
  return (
    <main>
      {ticket.data?.subject}
      {composer}
      {context}
    </main>
  );
}
