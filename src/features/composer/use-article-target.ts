import { useQueryClient } from "@tanstack/react-query";
import type { Editor } from "@tiptap/react";
import { closeHistory } from "@tiptap/pm/history";
import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import {
  insertionNodes,
  insertionText,
  kbCommandAt,
  spaceAfter,
  type ArticleInsertion,
} from "#src/domain/rules/article-insertion.ts";
import { docOfLines } from "#src/domain/rules/rich-text.ts";
import { takeArticles } from "./article-target.ts";
import { textBefore } from "./text-before.ts";
import { useChangeDraft } from "./use-change-draft.ts";

interface ArticleTarget {
  ticketId: string;
  editor: Editor | null;
  plain: RefObject<HTMLTextAreaElement | null>;
  isPlain: boolean;
  isLoaded: boolean;
}

/** Writes articles at the cursor in place of the `/kb` that asked for them; the text's own undo takes them back. */
export function useArticleTarget({ ticketId, editor, plain, isPlain, isLoaded }: ArticleTarget) {
  const client = useQueryClient();
  const changeDraft = useChangeDraft(ticketId);
  // A text that was never entered has its cursor before all that is written.
  const wasIn = useRef(false);

  const readBefore = (): string => {
    if (isPlain) return plain.current?.value.slice(0, plain.current.selectionEnd) ?? "";
    return editor ? textBefore(editor.state.selection.$to) : "";
  };

  const insertPlain = (field: HTMLTextAreaElement, insertion: ArticleInsertion) => {
    const end = wasIn.current ? field.selectionEnd : field.value.length;
    const before = field.value.slice(0, end);
    const start = end - (kbCommandAt(before)?.typed.length ?? 0);
    const text = spaceAfter(field.value.slice(0, start)) + insertionText(insertion);
    field.focus();
    field.setSelectionRange(start, end);
    // Only what is inserted as if it were typed can be undone with the field's own undo.
    if (typeof document.execCommand === "function" && document.execCommand("insertText", false, text)) return;
    field.setRangeText(text, start, end, "end");
    changeDraft({ doc: docOfLines(field.value) });
  };

  const insertRich = (into: Editor, insertion: ArticleInsertion) => {
    if (!wasIn.current) into.commands.focus("end");
    const { $to, to } = into.state.selection;
    const before = textBefore($to);
    const typed = kbCommandAt(before)?.typed.length ?? 0;
    const nodes = insertionNodes(insertion);
    const space = insertion.kind === "link" ? spaceAfter(before.slice(0, before.length - typed)) : "";
    into
      .chain()
      .focus()
      // One undo takes back the article and nothing that was typed before or after it.
      .command(({ tr }) => Boolean(closeHistory(tr)))
      .setTextSelection(to)
      .deleteRange({ from: to - typed, to })
      .insertContent(space === "" ? nodes : [{ type: "text", text: space }, ...nodes])
      // What is typed next is no part of the link.
      .unsetMark("link")
      .run();
    into.view.dispatch(closeHistory(into.state.tr));
  };

  const insert = (insertion: ArticleInsertion): void => {
    if (isPlain && plain.current) insertPlain(plain.current, insertion);
    else if (editor) insertRich(editor, insertion);
  };

  const isReady = isLoaded && (isPlain || editor !== null);
  const takeOne = useEffectEvent(insert);
  useEffect(() => {
    const field = isPlain ? plain.current : editor?.view.dom;
    if (!isReady || !field) return;
    wasIn.current = field.contains(document.activeElement);
    const handleFocus = () => {
      wasIn.current = true;
    };
    field.addEventListener("focus", handleFocus);
    const end = takeArticles(client, ticketId, (insertion) => takeOne(insertion));
    return () => {
      field.removeEventListener("focus", handleFocus);
      end();
    };
  }, [client, ticketId, editor, plain, isPlain, isReady]);

  return { insert, readBefore };
}
