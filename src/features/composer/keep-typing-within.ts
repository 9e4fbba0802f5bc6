import type { EditorView } from "@tiptap/pm/view";

/** What a key does after its `keydown`, which shortcuts hear: nothing around the text listens to any of it. */
const events = ["keypress", "beforeinput", "textInput", "input", "keyup"] as const;

const stop = (event: Event) => event.stopPropagation();

/**
 * Keeps what each key does in the text from going up through the page, where React would look for who hears it at
 * every element on the way.
 *
 * @returns what ends it
 */
export function keepTypingWithin({ dom }: EditorView): () => void {
  const box = dom.parentElement;
  for (const event of events) box?.addEventListener(event, stop);
  return () => {
    for (const event of events) box?.removeEventListener(event, stop);
  };
}
