import { useQueryClient } from "@tanstack/react-query";
import type { ArticleInsertion } from "#src/domain/rules/article-insertion.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { showToast } from "#src/ui/toast-store.ts";

/** Puts an article into the ticket's composer, whose code may not be here yet. */
export function useInsertArticle(ticketId: string): (insertion: ArticleInsertion) => void {
  const t = useMessages();
  const client = useQueryClient();
  return (insertion) => {
    import("#src/features/composer/insert-article.ts").then(
      ({ insertArticle }) => insertArticle(client, ticketId, insertion),
      () => showToast({ tone: "danger", title: t.errors.partMissing }),
    );
  };
}
