import Lock from "lucide-react/icons/lock";
import Reply from "lucide-react/icons/reply";
import { useEffect, useRef } from "react";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { keyOf } from "#src/parts/use-shortcut.ts";
import type { Draft } from "#src/store/draft.ts";
import { usePreferences } from "#src/store/preferences.ts";
import { Button } from "#src/ui/button.tsx";
import { Kbd } from "#src/ui/kbd.tsx";

interface ComposerLineProps {
  ticket: Ticket;
  draftText: string;
  draftKind: Draft["visibility"];
  /** The form has just been closed by hand: the line takes the focus over. */
  hadFocus: boolean;
  onOpen: (visibility: Draft["visibility"]) => void;
  onIntent: () => void;
}

export function ComposerLine({
  ticket,
  draftText,
  draftKind,
  hadFocus,
  onOpen,
  onIntent,
}: ComposerLineProps) {
  const t = useMessages();
  const { shortcutsOn, shortcuts } = usePreferences();
  const reply = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (hadFocus) reply.current?.focus({ preventScroll: true });
  }, [hadFocus]);

  const words = draftText
    ? t.composer.openDraft({ text: draftText })
    : t.composer.openReply({ name: ticket.requester.name });
  return (
    <div
      role="group"
      aria-label={t.composer.region}
      className="reading-column flex items-center gap-2 border-t border-line bg-surface py-3 [--inset:0.75rem]"
    >
      <button
        ref={reply}
        type="button"
        onPointerEnter={onIntent}
        onFocus={onIntent}
        onClick={() => onOpen(draftText ? draftKind : "public")}
        className="flex h-9 min-w-0 flex-1 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-start text-muted transition-colors hover:bg-surface-hover"
      >
        <Reply aria-hidden className="size-4 shrink-0" />
        <span className={`min-w-0 flex-1 truncate ${draftText ? "text-text" : ""}`}>{words}</span>
        {shortcutsOn && <Kbd keys={keyOf("reply", shortcuts)} className="max-sm:hidden" />}
      </button>
      <Button
        variant="ghost"
        className="h-9"
        icon={<Lock aria-hidden />}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        onClick={() => onOpen("internal")}
        data-tooltip={t.composer.noteHint}
      >
        {t.composer.openNote}
        {shortcutsOn && <Kbd keys={keyOf("note", shortcuts)} className="max-sm:hidden" />}
      </Button>
    </div>
  );
}
