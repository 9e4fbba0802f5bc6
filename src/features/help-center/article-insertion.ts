import type { Ticket } from "#src/domain/schema/ticket.ts";

/** What goes into an answer, in the customer's language where the article has it. */
export type ArticleInsertion = {
  articleId: string;
  title: string;
  /** Where customers read it. */
  url: string;
  language: string;
} & ({ kind: "link" } | { kind: "quote"; text: string });

export interface ArticlesPanelProps {
  ticket: Ticket;
  /** Puts an article into the answer that is being written; without it articles are only read. */
  onInsert?: (insertion: ArticleInsertion) => void;
}
