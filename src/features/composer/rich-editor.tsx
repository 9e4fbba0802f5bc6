import { EditorContent, useEditor, type Editor } from "@tiptap/react";
import { useEffect, useState } from "react";
import type { RichNode } from "#src/domain/rules/rich-text.ts";
import { kbCommandAt } from "#src/domain/rules/article-insertion.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { createExtensions } from "./editor-extensions.ts";
import { growWithText } from "./grow-with-text.ts";
import { keepCaretInSight } from "./keep-caret-in-sight.ts";
import { keepTypingWithin } from "./keep-typing-within.ts";
import { textBefore } from "./text-before.ts";
import { filesOf } from "./use-file-drop.ts";

interface RichEditorProps {
  /** What it begins with; it keeps its own content from then on. */
  initial: RichNode | null;
  label: string;
  placeholder: string;
  /** The customer's language: hyphenation, spelling and the right glyphs. */
  lang: string | undefined;
  onChange: (doc: RichNode) => void;
  onFiles: (files: File[]) => void;
  /** `/` at the beginning of an empty line. */
  onSlash: () => void;
  /** `/kb` at the beginning of a line or after a space. */
  onKb: () => void;
  onLink: () => void;
  onEditor: (editor: Editor | null) => void;
}

/** Without one the editor would parse an empty string, which the policy of the page forbids. */
const emptyDocument: RichNode = { type: "doc", content: [{ type: "paragraph" }] };

export function RichEditor({
  initial,
  label,
  placeholder,
  lang,
  onChange,
  onFiles,
  onSlash,
  onKb,
  onLink,
  onEditor,
}: RichEditorProps) {
  const t = useAllMessages();
  // The schema is made once for each editor; a changed language of the desk comes with the next.
  const [extensions] = useState(() =>
    createExtensions({
      // The attribute follows the kind of message; the extension's own options are read once.
      placeholder: (dom) => dom.getAttribute("aria-placeholder") ?? "",
      variableLabel: (name) => labelOf(t.writing.variables, name),
    }),
  );
  const editor = useEditor({
    extensions,
    content: initial ?? emptyDocument,
    // The policy of the page allows no style element; styles.css holds what the editor needs.
    injectCSS: false,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        "aria-placeholder": placeholder,
        spellcheck: "true",
        class: "rich-text min-h-20 px-3 py-2",
        ...(lang === undefined ? {} : { lang }),
      },
      handleKeyDown: (view, event) => {
        if (event.isComposing || event.keyCode === 229) return false;
        if (event.key === "Escape") {
          // Out of the text, so that single keys work again.
          view.dom.blur();
          return true;
        }
        if (event.key === "k" && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey) {
          event.preventDefault();
          onLink();
          return true;
        }
        const { $from, empty } = view.state.selection;
        if (event.key === "/" && empty && $from.parent.isTextblock && $from.parent.content.size === 0) {
          // The sign is typed all the same: it stays if no macro is chosen.
          queueMicrotask(onSlash);
        }
        return false;
      },
      handleScrollToSelection: keepCaretInSight,
      handleTextInput: (view, from, _to, typed) => {
        const $from = view.state.doc.resolve(from);
        const isCode = $from.parent.type.spec.code === true;
        const command = view.composing || isCode ? null : kbCommandAt(textBefore($from) + typed);
        // The sign is typed all the same: it stays if no article is chosen.
        if (command && command.query === "" && typed.endsWith("b")) queueMicrotask(onKb);
        return false;
      },
      handlePaste: (_view, event) => {
        const files = filesOf(event.clipboardData);
        const hasWords = event.clipboardData?.types.includes("text/plain") ?? false;
        // An office program puts a picture of the words beside the words: then the words are meant.
        if (files.length === 0 || hasWords) return false;
        onFiles(files);
        return true;
      },
      // Files dropped anywhere on the ticket are attached, not written into the text.
      handleDrop: (_view, event) => filesOf(event.dataTransfer).length > 0,
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as RichNode),
  });

  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the callback only stores it: a new one is no new editor
  }, [editor]);

  useEffect(() => {
    // The placeholder is drawn with the next transaction.
    if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr);
  }, [editor, placeholder]);

  useEffect(() => growWithText(editor.view), [editor]);
  useEffect(() => keepTypingWithin(editor.view), [editor]);

  return (
    <EditorContent
      editor={editor}
      className="h-[var(--text-height,5rem)] max-h-[40dvh] overflow-y-auto overscroll-contain contain-strict [scrollbar-gutter:stable]"
    />
  );
}
