import type { Editor } from "@tiptap/react";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { safeHref } from "#src/domain/rules/rich-text.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { TextField } from "#src/ui/text-field.tsx";

/** Sets the link of what is selected; with nothing selected the address itself is written. */
export function LinkField({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useAllMessages();
  const [before] = useState(() => String(editor.getAttributes("link")["href"] ?? ""));
  const [address, setAddress] = useState(before);
  const field = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);

  useEffect(() => field.current?.focus(), []);

  const leave = () => {
    onClose();
    editor.commands.focus();
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = address.trim();
    const href = safeHref(typed) ?? (/^[\w-]+(\.[\w-]+)+/u.test(typed) ? safeHref(`https://${typed}`) : null);
    if (!href) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange("link");
    if (editor.state.selection.empty && !before)
      chain.insertContent({ type: "text", text: typed, marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onClose();
  };

  return (
    <form onSubmit={handleSubmit} className="flex flex-wrap items-start gap-2 border-t border-line px-3 py-2">
      <TextField
        ref={field}
        label={t.writing.linkAddress}
        hideLabel
        type="url"
        inputMode="url"
        placeholder="https://"
        value={address}
        error={isWrong ? t.writing.linkInvalid : undefined}
        onChange={(event) => {
          setAddress(event.target.value);
          setWrong(false);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          leave();
        }}
        className="min-w-40 flex-1"
      />
      <Button type="submit">{t.writing.linkApply}</Button>
      {before && (
        <Button
          variant="ghost"
          onClick={() => {
            editor.chain().focus().extendMarkRange("link").unsetLink().run();
            onClose();
          }}
        >
          {t.writing.linkRemove}
        </Button>
      )}
      <Button variant="ghost" onClick={leave}>
        {t.common.cancel}
      </Button>
    </form>
  );
}
