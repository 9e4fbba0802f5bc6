import { useQueryClient } from "@tanstack/react-query";
import Copy from "lucide-react/icons/copy";
import { linesOf } from "#src/domain/rules/rich-text.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { emptyDraft, isEmptyDraft } from "#src/store/draft.ts";
import { useDraft } from "#src/store/drafts.ts";
import { putDraft } from "#src/store/writes.ts";
import { Button } from "#src/ui/button.tsx";
import { showToast } from "#src/ui/toast-store.ts";

/** What was written on a ticket that cannot be shown any more: it can be taken along. */
export function KeptDraft({ ticketId }: { ticketId: string }) {
  const t = useMessages();
  const client = useQueryClient();
  const { draft } = useDraft(ticketId);
  if (isEmptyDraft(draft)) return null;
  const text = draft.doc ? linesOf(draft.doc) : "";

  async function handleCopy() {
    await navigator.clipboard.writeText(text);
    showToast({ title: t.common.copied });
  }
  function handleDiscard() {
    putDraft(client, ticketId, emptyDraft);
    showToast({
      title: t.composer.draftDiscarded,
      action: { label: t.common.undo, onAction: () => putDraft(client, ticketId, draft) },
    });
  }

  return (
    <section
      aria-label={t.composer.keptDraft}
      className="mx-auto mb-6 w-full max-w-160 rounded-lg border border-line bg-surface px-3 py-2"
    >
      <h2 className="mb-1 text-sm font-medium text-muted">{t.composer.keptDraft}</h2>
      <p className="rich-text max-h-80 overflow-y-auto whitespace-pre-wrap" dir="auto">
        {text}
      </p>
      {draft.attachments.length > 0 && (
        <p className="mt-1 text-sm text-muted">{draft.attachments.map(({ name }) => name).join(", ")}</p>
      )}
      <div className="mt-2 flex gap-1.5">
        <Button size="sm" icon={<Copy aria-hidden />} onClick={() => void handleCopy()}>
          {t.composer.copyDraft}
        </Button>
        <Button size="sm" variant="ghost" onClick={handleDiscard}>
          {t.composer.discard}
        </Button>
      </div>
    </section>
  );
}
