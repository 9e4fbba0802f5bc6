import { useEffect, useRef } from "react";
import { docOfLines, linesOf } from "#src/domain/rules/rich-text.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import type { Draft } from "#src/store/draft.ts";
import { Spinner } from "#src/ui/spinner.tsx";
import { preloadForm } from "./form-chunk.ts";

interface EarlyTextProps {
  draft: Draft;
  /** Plain lines hold all of the draft; else its form would be lost here. */
  canType: boolean;
  onChange: (change: Partial<Draft>) => void;
  onComposing: (isComposing: boolean) => void;
}

/** Takes what is typed while the editor travels; the editor begins with it. */
export function EarlyText({ draft, canType, onChange, onComposing }: EarlyTextProps) {
  const t = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div
      data-composer
      className={`reading-column border-t border-line py-3 [--inset:0.75rem] ${draft.visibility === "internal" ? "bg-note-soft" : "bg-surface"}`}
    >
      <textarea
        ref={field}
        aria-label={draft.visibility === "internal" ? t.composer.noteLabel : t.composer.reply}
        value={draft.doc ? linesOf(draft.doc) : ""}
        readOnly={!canType}
        onChange={(event) => {
          preloadForm();
          onChange({ doc: docOfLines(event.target.value) });
        }}
        onCompositionStart={() => onComposing(true)}
        onCompositionEnd={() => onComposing(false)}
        className="rich-text field-sizing-content max-h-[40dvh] min-h-24 w-full resize-none rounded-md border border-line-strong bg-surface px-3 py-2"
      />
      <p role="status" className="mt-1 flex items-center gap-1.5 text-sm text-muted">
        <Spinner /> {t.composer.editorLoading}
      </p>
    </div>
  );
}
