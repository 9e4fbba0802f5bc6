import { latePart } from "#src/parts/late-part.tsx";
import { SkeletonText } from "#src/ui/skeleton.tsx";
import type { ArticlesPanelProps } from "./articles-panel-props.ts";

/** Beside a ticket: the articles its customer has read, and a search for others. It comes after the thread. */
export const ArticlesPanel = latePart<ArticlesPanelProps>(
  async () => (await import("./ticket-articles.tsx")).TicketArticles,
  { waiting: <SkeletonText lines={3} className="px-4 py-3" /> },
);
