import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import * as z from "zod/mini";
import { callOutcomes, type CallOutcome } from "#src/domain/schema/call.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { useFormDraft } from "#src/store/form-draft.ts";
import { logCall } from "#src/store/ticket-calls.ts";
import { Button } from "#src/ui/button.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { TextArea, TextField } from "#src/ui/text-field.tsx";
import { callTimes } from "./call-times.ts";

const draftSchema = z.object({ outcome: z.string(), note: z.string(), callAt: z.string() });
const empty: z.infer<typeof draftSchema> = { outcome: "reached", note: "", callAt: "" };

interface CallFormProps {
  ticketId: string;
  timeZone: string | null;
  onClose: () => void;
}

/** Writes down what came of a call. It stays open, with all that is in it, until the server has it. */
export function CallForm({ ticketId, timeZone, onClose }: CallFormProps) {
  const t = useAllMessages();
  const words = t.calls;
  const locale = useLocale();
  const client = useQueryClient();
  const { value, change, clear } = useFormDraft(`call ${ticketId}`, draftSchema, empty);
  // One key for all tries: an answer that was lost leads to no second entry.
  const [key] = useState(() => crypto.randomUUID());
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [timeProblem, setTimeProblem] = useState<string>();
  const outcome: CallOutcome = value.outcome;
  // `datetime-local` is the agent's own wall time.
  const at = outcome === "call_later" && value.callAt !== "" ? Date.parse(value.callAt) : Number.NaN;
  const theirs = Number.isNaN(at) ? "" : callTimes(locale, at, timeZone).theirs;

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const wrongTime =
      outcome !== "call_later"
        ? undefined
        : Number.isNaN(at)
          ? words.callAtMissing
          : at <= Date.now()
            ? words.callAtPassed
            : undefined;
    setTimeProblem(wrongTime);
    if (wrongTime !== undefined || isBusy) return;
    setIsBusy(true);
    setProblem(undefined);
    const callAt = Number.isNaN(at) ? null : new Date(at).toISOString();
    logCall(client, ticketId, key, { outcome, note: value.note.trim(), callAt }).then(
      () => {
        clear();
        onClose();
      },
      (error: unknown) => {
        setProblem(errorSentence(t, error));
        setIsBusy(false);
      },
    );
  }

  return (
    <form aria-label={words.log} noValidate onSubmit={handleSubmit} className="flex flex-col gap-2">
      <Segmented
        label={words.outcomeLabel}
        className="grid! grid-cols-2 gap-0.5"
        value={outcome}
        options={callOutcomes.map((one) => ({ value: one as string, label: words.outcome[one] }))}
        onChange={(next) => change({ outcome: next })}
      />
      {outcome === "call_later" && (
        <TextField
          type="datetime-local"
          label={words.callAt}
          value={value.callAt}
          error={timeProblem}
          hint={theirs === "" ? undefined : `${words.theirTime}: ${theirs}`}
          onChange={(event) => {
            change({ callAt: event.target.value });
            setTimeProblem(undefined);
          }}
        />
      )}
      <TextArea
        label={words.note}
        value={value.note}
        maxLength={2_000}
        rows={2}
        onChange={(event) => change({ note: event.target.value })}
      />
      {problem !== undefined && (
        <p role="alert" className="text-sm text-danger">
          {problem}
        </p>
      )}
      <div className="flex gap-1.5">
        <Button size="sm" variant="primary" type="submit" loading={isBusy}>
          {words.save}
        </Button>
        <Button size="sm" variant="ghost" onClick={onClose}>
          {t.common.cancel}
        </Button>
      </div>
    </form>
  );
}
