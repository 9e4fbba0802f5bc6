import type { Editor } from "@tiptap/react";
import type { RefObject } from "react";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import { missingNode } from "#src/domain/rules/rich-text.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";

interface MissingPlacesProps {
  names: readonly string[];
  /** Null where the text is plain. */
  editor: Editor | null;
  plain: RefObject<HTMLTextAreaElement | null>;
}

const braces = /\{\{\s*[\w.]+\s*\}\}/u;

/** The next place after the selection, else the first; selected, so that typing replaces it. */
function selectNext(editor: Editor): void {
  const places: { from: number; to: number; isNode: boolean }[] = [];
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === missingNode) places.push({ from: at, to: at + node.nodeSize, isNode: true });
    const match = node.isText ? braces.exec(node.text ?? "") : null;
    if (match) places.push({ from: at + match.index, to: at + match.index + match[0].length, isNode: false });
  });
  const next = places.find(({ from }) => from > editor.state.selection.from) ?? places[0];
  if (!next) return;
  const chain = editor.chain().focus();
  (next.isNode ? chain.setNodeSelection(next.from) : chain.setTextSelection(next)).scrollIntoView().run();
}

function selectNextPlain(field: HTMLTextAreaElement): void {
  const match = braces.exec(field.value);
  if (!match) return;
  field.focus();
  field.setSelectionRange(match.index, match.index + match[0].length);
}

/** What a macro could not fill in: named, and one press away. */
export function MissingPlaces({ names, editor, plain }: MissingPlacesProps) {
  const t = useAllMessages();
  if (names.length === 0) return null;
  const words = [...new Set(names)].map((name) => labelOf(t.writing.variables, name)).join(", ");
  return (
    <div
      role="status"
      className="mx-3 mb-2 flex flex-wrap items-center gap-2 rounded-md bg-warning-soft px-2 py-1 text-warning"
    >
      <TriangleAlert aria-hidden className="size-4 shrink-0" />
      <span className="min-w-0 flex-1">
        {t.composer.missing({ count: names.length })}: <span className="text-text">{words}</span>
      </span>
      <Button
        size="sm"
        onClick={() => {
          if (editor) selectNext(editor);
          else if (plain.current) selectNextPlain(plain.current);
        }}
      >
        {t.composer.missingNext}
      </Button>
    </div>
  );
}
