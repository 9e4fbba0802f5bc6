import CircleCheck from "lucide-react/icons/circle-check";
import { useEffect, useState } from "react";
import { missingInformation } from "#src/domain/rules/signals/missing-information/missing-information.ts";
import type { SubmissionField } from "#src/domain/rules/signals/missing-information/submission.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { submissionOf, type TicketForm } from "./ticket-form.ts";

/** Read when the agent rests, not with each key. */
const restMs = 400;

/** While the customer is still there: what a complete ticket of this category needs and does not have yet. */
export function StillToAsk({ form }: { form: TicketForm }) {
  const t = useAllMessages();
  const words = t.newTicket;
  const [missing, setMissing] = useState<readonly SubmissionField[] | null>(null);
  const isReady = form.category !== "" && form.description.trim() !== "";
  useEffect(() => {
    if (!isReady) return;
    const timer = setTimeout(
      () =>
        setMissing(
          missingInformation(submissionOf(form))
            .filter(({ state }) => state === "missing")
            .map(({ field }) => field),
        ),
      restMs,
    );
    return () => clearTimeout(timer);
  }, [form, isReady]);
  return (
    <section aria-label={words.toAsk} className="rounded-md bg-surface-sunken px-3 py-2.5">
      <h2 className="font-semibold">{words.toAsk}</h2>
      <div role="status">
        {!isReady || missing === null ? (
          <p className="text-muted">{words.startTyping}</p>
        ) : missing.length === 0 ? (
          <p className="flex items-start gap-1.5 text-success">
            <CircleCheck aria-hidden size={15} className="mt-0.5 shrink-0" />
            {words.nothingToAsk}
          </p>
        ) : (
          <ul className="mt-1 list-disc ps-5">
            {missing.map((field) => (
              <li key={field}>{t.signals.draft.item[field]}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
