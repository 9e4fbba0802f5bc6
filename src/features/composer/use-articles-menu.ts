import type { Editor } from "@tiptap/react";
import { useRef, useState, type RefObject } from "react";
import { kbCommandAt } from "#src/domain/rules/article-insertion.ts";
import type { ArticlesSlotProps } from "./articles-slot.ts";
import { useArticleTarget } from "./use-article-target.ts";

/** Popups give the focus back to their button within this time, in milliseconds. */
const returnMs = 500;

interface ArticlesMenu {
  ticketId: string;
  editor: Editor | null;
  plain: RefObject<HTMLTextAreaElement | null>;
  isPlain: boolean;
  isLoaded: boolean;
  canQuote: boolean;
}

/** The search for articles over the text: how it is opened, and where the focus goes after it. */
export function useArticlesMenu({ canQuote, ...target }: ArticlesMenu) {
  const { editor, plain, isPlain } = target;
  const [open, setOpen] = useState(false);
  const isForText = useRef(false);
  const returnsUntil = useRef(0);
  const { insert, readBefore } = useArticleTarget(target);

  const focusText = () => {
    if (isPlain) plain.current?.focus();
    else editor?.commands.focus();
  };
  const slot: ArticlesSlotProps = {
    open,
    onOpenChange: (next) => {
      if (next) isForText.current = false;
      else if (isForText.current) returnsUntil.current = performance.now() + returnMs;
      setOpen(next);
    },
    readTyped: () => kbCommandAt(readBefore())?.query ?? "",
    canQuote,
    onInsert: (insertion) => {
      isForText.current = true;
      insert(insertion);
    },
    onButtonFocus: () => {
      if (performance.now() > returnsUntil.current) return;
      returnsUntil.current = 0;
      focusText();
    },
  };
  return {
    slot,
    focusText,
    /** `/kb` stands before the cursor. */
    openTyped: () => {
      isForText.current = true;
      setOpen(true);
    },
    /** The menu of macros has taken the sign's `kb`: it goes into the text, as it was meant. */
    openFromMacros: () => {
      if (readBefore().endsWith("/")) {
        if (isPlain)
          plain.current?.setRangeText("kb", plain.current.selectionEnd, plain.current.selectionEnd, "end");
        else editor?.commands.insertContent("kb");
      }
      isForText.current = true;
      setOpen(true);
    },
  };
}
