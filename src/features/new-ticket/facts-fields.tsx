import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { TextArea, TextField } from "#src/ui/text-field.tsx";
import type { TicketForm } from "./ticket-form.ts";

interface FactsFieldsProps {
  form: TicketForm;
  onChange: (fields: Partial<TicketForm>) => void;
}

const short = ["happenedAt", "amount", "asset", "network", "os", "browser", "appVersion", "device"] as const;

/** What a form would have asked for, one answer a field. */
export function FactsFields({ form, onChange }: FactsFieldsProps) {
  const words = useAllMessages().newTicket;
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 font-semibold">{words.facts}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {short.map((field) => (
          <TextField
            key={field}
            label={words[field]}
            value={form[field]}
            maxLength={500}
            autoComplete="off"
            onChange={(event) => onChange({ [field]: event.target.value })}
          />
        ))}
      </div>
      <TextArea
        label={words.transactionIds}
        hint={words.transactionIdsHint}
        value={form.transactionIds}
        rows={2}
        onChange={(event) => onChange({ transactionIds: event.target.value })}
      />
      <TextArea
        label={words.tried}
        value={form.tried}
        rows={2}
        onChange={(event) => onChange({ tried: event.target.value })}
      />
    </fieldset>
  );
}
