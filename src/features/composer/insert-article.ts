import type { QueryClient } from "@tanstack/react-query";
import type { ArticleInsertion } from "#src/domain/rules/article-insertion.ts";
import { openReply } from "#src/store/writes.ts";
import { offerArticle } from "./article-target.ts";
import { preloadForm } from "./form-chunk.ts";

/** Puts an article at the cursor of the ticket's composer, which opens where it was closed. */
export function insertArticle(client: QueryClient, ticketId: string, insertion: ArticleInsertion): void {
  if (offerArticle(client, ticketId, insertion)) return;
  preloadForm();
  void openReply(client, ticketId);
}
