import Eye from "lucide-react/icons/eye";
import EyeOff from "lucide-react/icons/eye-off";
import LockKeyhole from "lucide-react/icons/lock-keyhole";
import { useState, type FormEvent } from "react";
import { secretOfOwnMask } from "#src/domain/rules/masking/own-mask.ts";
import type { MessageBody } from "#src/domain/schema/message.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { revealSecret } from "#src/store/writes.ts";
import { Button } from "#src/ui/button.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { TextArea } from "#src/ui/text-field.tsx";
import { errorSentence } from "./problem-words.ts";

export interface MaskedSpanProps {
  messageId: string;
  span: MessageBody["masked"][number];
}

const shortestReason = 3;

/** A secret behind its mask. What is revealed lives in this component only and goes with it. */
export function MaskedSpan({ messageId, span }: MaskedSpanProps) {
  const t = useMessages();
  const [isAsking, setIsAsking] = useState(false);
  const [revealed, setRevealed] = useState<string | null>(null);
  const kind = labelOf(t.timeline.masked, span.kind);

  if (revealed !== null)
    return (
      <span className="inline-flex max-w-full items-baseline gap-1 rounded-sm bg-warning-soft px-1 align-baseline">
        <code className="min-w-0 wrap-anywhere text-text">{revealed}</code>
        <button
          type="button"
          onClick={() => setRevealed(null)}
          className="inline-flex min-h-6 shrink-0 items-center gap-1 rounded-sm px-1 text-sm text-warning underline"
        >
          <EyeOff aria-hidden size={13} />
          {t.timeline.hideAgain}
        </button>
      </span>
    );
  return (
    <>
      <button
        type="button"
        onClick={() => setIsAsking(true)}
        data-tooltip={t.timeline.reveal}
        className="inline-flex min-h-6 items-center gap-1 rounded-sm bg-warning-soft px-1.5 align-baseline text-sm font-medium text-warning hover:underline"
      >
        <LockKeyhole aria-hidden size={12} className="shrink-0" />
        {t.timeline.hidden({ kind })}
        <span className="sr-only">{t.timeline.reveal}</span>
      </button>
      {isAsking && (
        <RevealDialog
          messageId={messageId}
          spanId={span.id}
          kind={kind}
          onReveal={setRevealed}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}

interface RevealDialogProps {
  messageId: string;
  spanId: string;
  kind: string;
  onReveal: (text: string) => void;
  onClose: () => void;
}

function RevealDialog({ messageId, spanId, kind, onReveal, onClose }: RevealDialogProps) {
  const t = useMessages();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | undefined>();
  const [isBusy, setIsBusy] = useState(false);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const given = reason.trim();
    if (given.length < shortestReason) {
      setProblem(t.timeline.reasonTooShort);
      return;
    }
    setIsBusy(true);
    const secret = secretOfOwnMask(spanId);
    revealSecret(messageId, { ...(secret ? { secret } : { spanId }), reason: given }).then(
      ({ text }) => {
        onReveal(text);
        onClose();
      },
      (error: unknown) => {
        setProblem(errorSentence(t, error));
        setIsBusy(false);
      },
    );
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t.timeline.revealTitle({ kind })}
      description={t.timeline.revealDescription}
      closeLabel={t.common.close}
      size="sm"
      footer={
        <>
          <Button onClick={onClose}>{t.common.cancel}</Button>
          <Button
            variant="primary"
            type="submit"
            form={`reveal-${spanId}`}
            loading={isBusy}
            icon={<Eye aria-hidden />}
          >
            {t.timeline.reveal}
          </Button>
        </>
      }
    >
      <form id={`reveal-${spanId}`} onSubmit={handleSubmit}>
        <TextArea
          label={t.timeline.revealReason}
          value={reason}
          maxLength={500}
          error={problem}
          onChange={(event) => {
            setReason(event.target.value);
            setProblem(undefined);
          }}
        />
      </form>
    </Dialog>
  );
}
