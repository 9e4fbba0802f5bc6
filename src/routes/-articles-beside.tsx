import { useQueryClient } from "@tanstack/react-query";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { insertArticle } from "#src/features/composer/insert-article.ts";
import { ArticlesPanel } from "#src/features/help-center/articles-panel.tsx";

export interface ArticlesBesideProps {
  ticket: Ticket;
  /** What is inserted is seen in the thread's composer. */
  showThread: () => void;
}

/** The articles beside a ticket, joined with its composer. */
export function ArticlesBeside({ ticket, showThread }: ArticlesBesideProps) {
  const client = useQueryClient();
  return (
    <ArticlesPanel
      key={ticket.id}
      ticket={ticket}
      onInsert={(insertion) => {
        showThread();
        insertArticle(client, ticket.id, insertion);
      }}
    />
  );
}
