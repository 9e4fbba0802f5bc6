import type { RefObject } from "react";
import { kbCommandAt } from "#src/domain/rules/article-insertion.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { filesOf } from "./use-file-drop.ts";

interface PlainTextProps {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  label: string;
  lang: string | undefined;
  isInvalid: boolean;
  onChange: (text: string) => void;
  onFiles: (files: File[]) => void;
  /** `/` as the first sign. */
  onSlash: () => void;
  /** `/kb` at the beginning of a line or after a space. */
  onKb: () => void;
}

/** Where a network takes words only. */
export function PlainText({
  field,
  text,
  label,
  lang,
  isInvalid,
  onChange,
  onFiles,
  onSlash,
  onKb,
}: PlainTextProps) {
  const t = useMessages();
  return (
    <textarea
      ref={field}
      aria-label={label}
      lang={lang}
      value={text}
      placeholder={t.composer.socialPlaceholder}
      aria-invalid={isInvalid || undefined}
      onChange={({ target, nativeEvent }) => {
        onChange(target.value);
        if (target.value === "/") onSlash();
        const { inputType, isComposing } = nativeEvent as InputEvent;
        const command = kbCommandAt(target.value.slice(0, target.selectionEnd));
        if (inputType === "insertText" && !isComposing && command?.typed.length === 3) onKb();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing) event.currentTarget.blur();
      }}
      onPaste={(event) => {
        const files = filesOf(event.clipboardData);
        if (files.length === 0 || event.clipboardData.types.includes("text/plain")) return;
        event.preventDefault();
        onFiles(files);
      }}
      className="rich-text field-sizing-content block max-h-[40dvh] min-h-20 w-full resize-none bg-transparent px-3 py-2 outline-none"
    />
  );
}
