import { flushSync } from "react-dom";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { showMessage } from "#src/features/conversation/show-message.ts";
import { PostsSection } from "#src/features/posts/posts-section.tsx";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { showToast } from "#src/ui/toast-store.ts";

export interface PostsBesideProps {
  ticket: Ticket;
  /** Where there is room for one of both only. */
  showThread: () => void;
}

/** The public thread beside a ticket, joined with its conversation. */
export function PostsBeside({ ticket, showThread }: PostsBesideProps) {
  const { notLoaded, notLoadedHint } = useAllMessages().posts;
  return (
    <PostsSection
      key={ticket.id}
      ticket={ticket}
      onShowMessage={(messageId) => {
        // What is hidden takes no focus.
        flushSync(showThread);
        if (!showMessage(messageId)) showToast({ title: notLoaded, description: notLoadedHint });
      }}
    />
  );
}
