import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { messageQueries } from "#src/api/messages.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { plainName } from "#src/lib/visible-text.ts";

/** A ticket's files in the order of its thread, and who sent each, as far as the thread is loaded. */
export function useTicketFiles(ticketId: string) {
  const ticket = useQuery(ticketQueries.detail(ticketId));
  const timeline = useInfiniteQuery(messageQueries.timeline(ticketId));
  const items = timeline.data?.pages.flatMap((page) => page.items) ?? [];
  const messages = items.filter((item) => item.type === "message");
  const listed = ticket.data?.attachments.toReversed() ?? [];
  const known = new Set(listed.map((file) => file.id));
  // A ticket's answer ends at its newest 300 files; older ones come with their messages.
  const older = messages.flatMap((message) => message.attachments).filter((file) => !known.has(file.id));
  // The viewer names it in many places: none of them may read "exe" as "pdf".
  const files = [...older, ...listed].map((file) => ({ ...file, name: plainName(file.name) }));
  return {
    files: ticket.data ? files : null,
    isSettled: !timeline.isPending,
    error: ticket.error,
    retry: () => void ticket.refetch(),
    senderOf: (file: Attachment) =>
      messages.find((message) => message.id === file.messageId)?.author.name ?? null,
  };
}
