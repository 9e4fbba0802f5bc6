import type { ArticleInsertion } from "#src/domain/rules/article-insertion.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";

export interface ArticlesPanelProps {
  ticket: Ticket;
  /** Puts an article into the answer that is being written; without it articles are only read. */
  onInsert?: ((insertion: ArticleInsertion) => void) | undefined;
}
