import RotateCcw from "lucide-react/icons/rotate-ccw";
import type { KeyboardEvent } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Kbd } from "#src/ui/kbd.tsx";
import { bindableKey } from "./bind-key.ts";

export interface ShortcutRowProps {
  name: string;
  shortcut: string;
  /** The first key, while another is bound. */
  resetKey: string | null;
  isRecording: boolean;
  onRecord: () => void;
  onCancel: () => void;
  onKey: (key: string) => void;
  onRefused: () => void;
  onReset: () => void;
  conflict: { words: string; onSwap: () => void; onCancel: () => void } | null;
}

const passing = new Set(["Shift", "Control", "Alt", "Meta", "CapsLock", "Process", "Dead"]);

export function ShortcutRow(props: ShortcutRowProps) {
  const { name, shortcut, resetKey, isRecording, onRecord, onCancel, onKey, onRefused, onReset, conflict } =
    props;
  const t = useAllMessages();

  function handleKeyDown(event: KeyboardEvent) {
    if (!isRecording || event.key === "Tab" || passing.has(event.key)) return;
    // The key is to be bound, not to do what it is bound to.
    event.preventDefault();
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    if (event.key === "Escape") onCancel();
    else {
      const key = bindableKey(event.nativeEvent);
      if (key === null) onRefused();
      else onKey(key);
    }
  }

  return (
    <li className="flex flex-wrap items-center gap-x-2 py-0.5">
      <span className="min-w-0 flex-1">{name}</span>
      {resetKey !== null && (
        <IconButton
          size="sm"
          label={t.settings.reset({ key: resetKey.toUpperCase() })}
          icon={<RotateCcw aria-hidden />}
          onClick={onReset}
        />
      )}
      <Button
        size="sm"
        aria-label={
          isRecording
            ? t.settings.recording({ action: name })
            : t.settings.rebind({ action: name, key: shortcut.toUpperCase() })
        }
        aria-pressed={isRecording}
        className="min-w-10 [&_kbd]:border-0 [&_kbd]:bg-transparent [&_kbd]:text-sm [&_kbd]:text-text"
        onClick={isRecording ? onCancel : onRecord}
        onKeyDown={handleKeyDown}
        onBlur={isRecording ? onCancel : undefined}
      >
        {isRecording ? t.settings.pressKey : <Kbd keys={shortcut} />}
      </Button>
      {conflict && (
        <div role="alert" className="flex w-full flex-wrap items-center justify-end gap-2 pb-1">
          <span className="text-sm text-warning">{conflict.words}</span>
          <Button size="sm" onClick={conflict.onSwap}>
            {t.settings.swap}
          </Button>
          <Button size="sm" variant="ghost" onClick={conflict.onCancel}>
            {t.common.cancel}
          </Button>
        </div>
      )}
    </li>
  );
}
