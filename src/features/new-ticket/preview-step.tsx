import { useEffect, useRef } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { Button } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { StillToAsk } from "./still-to-ask.tsx";
import { TicketPreview } from "./ticket-preview.tsx";
import type { TicketForm } from "./ticket-form.ts";
import type { useCreateTicket } from "./use-create-ticket.ts";

interface PreviewStepProps {
  form: TicketForm;
  creation: ReturnType<typeof useCreateTicket>;
  onEdit: () => void;
}

/** Read back to the customer; nothing has been sent yet. */
export function PreviewStep({ form, creation, onEdit }: PreviewStepProps) {
  const t = useAllMessages();
  const words = t.newTicket;
  const createButton = useRef<HTMLSpanElement>(null);
  const isUncertain = form.isUncertain && !creation.isBusy;
  useEffect(() => createButton.current?.querySelector("button")?.focus(), []);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[1fr_18rem]">
      <TicketPreview form={form} />
      <div className="flex flex-col gap-3">
        <StillToAsk form={form} />
        {(creation.error !== null || isUncertain) && (
          <div role="alert">
            <Notice tone="danger" title={isUncertain ? words.perhaps : words.failed}>
              {creation.error !== null && <p>{errorSentence(t, creation.error)}</p>}
              {isUncertain && <p>{words.uncertain}</p>}
            </Notice>
          </div>
        )}
        <div className="flex flex-wrap gap-2">
          <span ref={createButton}>
            <Button variant="primary" loading={creation.isBusy} onClick={creation.create}>
              {isUncertain ? t.common.retry : words.create}
            </Button>
          </span>
          <Button disabledReason={isUncertain ? words.uncertain : undefined} onClick={onEdit}>
            {words.edit}
          </Button>
        </div>
      </div>
    </div>
  );
}
