import type { Editor } from "@tiptap/react";
import { useEditorState } from "@tiptap/react";
import Bold from "lucide-react/icons/bold";
import Code from "lucide-react/icons/code";
import Italic from "lucide-react/icons/italic";
import Link from "lucide-react/icons/link";
import List from "lucide-react/icons/list";
import ListOrdered from "lucide-react/icons/list-ordered";
import SquareCode from "lucide-react/icons/square-code";
import TextQuote from "lucide-react/icons/text-quote";
import { useRef, useState, type KeyboardEvent } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { IconButton } from "#src/ui/icon-button.tsx";

interface FormatToolbarProps {
  editor: Editor;
  isLinkOpen: boolean;
  onLink: () => void;
}

const marks = [
  "bold",
  "italic",
  "bulletList",
  "orderedList",
  "link",
  "blockquote",
  "code",
  "codeBlock",
] as const;
type Mark = (typeof marks)[number];

const icons: Record<Mark, typeof Bold> = {
  bold: Bold,
  italic: Italic,
  bulletList: List,
  orderedList: ListOrdered,
  link: Link,
  blockquote: TextQuote,
  code: Code,
  codeBlock: SquareCode,
};
const shortcuts: Record<Mark, string> = {
  bold: "mod+b",
  italic: "mod+i",
  bulletList: "mod+shift+8",
  orderedList: "mod+shift+7",
  link: "mod+k",
  blockquote: "mod+shift+b",
  code: "mod+e",
  codeBlock: "mod+alt+c",
};

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** One stop of the Tab key; arrows move inside (ARIA toolbar pattern). */
export function FormatToolbar({ editor, isLinkOpen, onLink }: FormatToolbarProps) {
  const t = useAllMessages();
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      Object.fromEntries(marks.map((mark) => [mark, now.isActive(mark)])) as Record<Mark, boolean>,
  });
  const labels: Record<Mark, string> = {
    bold: t.writing.bold,
    italic: t.writing.italic,
    bulletList: t.writing.bulletList,
    orderedList: t.writing.orderedList,
    link: t.writing.link,
    blockquote: t.writing.quote,
    code: t.writing.code,
    codeBlock: t.writing.codeBlock,
  };

  const toggle = (mark: Mark) => {
    const chain = editor.chain().focus();
    if (mark === "link") onLink();
    else if (mark === "bold") chain.toggleBold().run();
    else if (mark === "italic") chain.toggleItalic().run();
    else if (mark === "bulletList") chain.toggleBulletList().run();
    else if (mark === "orderedList") chain.toggleOrderedList().run();
    else if (mark === "blockquote") chain.toggleBlockquote().run();
    else if (mark === "code") chain.toggleCode().run();
    else chain.toggleCodeBlock().run();
  };

  const handleKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const to =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? marks.length - 1
          : step === undefined
            ? null
            : (stop + step + marks.length) % marks.length;
    if (to === null) return;
    event.preventDefault();
    setStop(to);
    bar.current?.querySelectorAll("button")[to]?.focus();
  };

  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={t.writing.formatting}
      onKeyDown={handleKeyDown}
      className="flex min-w-0 items-center gap-0.5 overflow-x-auto"
    >
      {marks.map((mark, index) => {
        const Icon = icons[mark];
        return (
          <IconButton
            key={mark}
            size="sm"
            label={labels[mark]}
            shortcut={shortcuts[mark]}
            icon={<Icon aria-hidden />}
            pressed={active[mark]}
            {...(mark === "link" ? { "aria-expanded": isLinkOpen } : {})}
            tabIndex={index === stop ? 0 : -1}
            onFocus={() => setStop(index)}
            // The selection in the text stays while the pointer presses.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => toggle(mark)}
          />
        );
      })}
    </div>
  );
}
