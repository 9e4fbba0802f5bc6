import type { EditorView } from "@tiptap/pm/view";

/** From the edge, in pixels. */
const margin = 8;

/**
 * Scrolls the box that holds the text until the caret is within it. The editor's own way measures every element
 * around the text at each key; around this box nothing moves.
 */
export function keepCaretInSight(view: EditorView): boolean {
  const box = view.dom.parentElement;
  if (!box) return false;
  if (box.scrollHeight <= box.clientHeight) return true;
  const caret = view.coordsAtPos(view.state.selection.head, 1);
  const { top, bottom } = box.getBoundingClientRect();
  if (caret.top < top + margin) box.scrollTop -= top + margin - caret.top;
  else if (caret.bottom > bottom - margin) box.scrollTop += caret.bottom - bottom + margin;
  return true;
}
