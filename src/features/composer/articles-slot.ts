import type { ReactNode } from "react";
import type { ArticleInsertion } from "#src/domain/rules/article-insertion.ts";

/** What the composer tells the search for articles that stands in its toolbar. */
export interface ArticlesSlotProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What was typed after `/kb`. */
  readTyped: () => string;
  /** A public post takes a link only. */
  canQuote: boolean;
  onInsert: (insertion: ArticleInsertion) => void;
  /** Its button has the focus again: after `/kb` it goes on to the text. */
  onButtonFocus: () => void;
}

export type ArticlesSlot = (props: ArticlesSlotProps) => ReactNode;
