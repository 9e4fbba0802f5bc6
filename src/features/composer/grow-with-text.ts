import type { EditorView } from "@tiptap/pm/view";

/**
 * Keeps the box that holds the text as high as the text. The box has a height of its own (`contain: strict`), so that
 * a key arranges what is in it and nothing of the page around it.
 *
 * @returns what ends it
 */
export function growWithText({ dom }: EditorView): () => void {
  const observer = new ResizeObserver(([entry]) => {
    const height = entry?.borderBoxSize[0]?.blockSize;
    if (height !== undefined) dom.parentElement?.style.setProperty("--text-height", `${Math.ceil(height)}px`);
  });
  observer.observe(dom);
  return () => observer.disconnect();
}
