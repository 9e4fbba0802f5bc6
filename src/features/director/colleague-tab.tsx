import { useState } from "react";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { Button } from "#src/ui/button.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { TextArea } from "#src/ui/text-field.tsx";
import { Picker } from "./picker.tsx";
import { post, useDirector } from "./use-director.ts";
import type { DirectorWords } from "./words-en.ts";

type ChangeName = keyof DirectorWords["changes"];
const changes: Record<ChangeName, TicketChange> = {
  pending: { status: "pending" },
  solved: { status: "solved" },
  open: { status: "open" },
  urgent: { priority: "urgent" },
  low: { priority: "low" },
  security: { category: "security" },
  trading: { category: "trading" },
  tag: { addTags: ["seen-by-colleague"] },
};

/** Somebody else at work on the ticket that is open: what a send and a field change run into. */
export function ColleagueTab() {
  const { t, ticketId, run } = useDirector();
  const [text, setText] = useState(t.answerSample);
  const [isNote, setIsNote] = useState(false);
  const [change, setChange] = useState<ChangeName>("pending");
  const noTicket = ticketId === null ? t.noTicketOpen : undefined;
  return (
    <div className="flex flex-col gap-3">
      {noTicket !== undefined && <p className="text-muted">{noTicket}</p>}
      <TextArea label={t.text} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Checkbox label={t.isNote} checked={isNote} onChange={setIsNote} />
      <Button
        variant="primary"
        className="self-start"
        disabledReason={noTicket ?? (text.trim() === "" ? t.text : undefined)}
        onClick={() =>
          void run(t.answered, () => post("colleague-answers", { ticketId, text, internal: isNote }))
        }
      >
        {t.answer}
      </Button>
      <div className="flex flex-wrap items-end gap-2 border-t border-line pt-3">
        <Picker<ChangeName>
          label={t.change}
          value={change}
          options={(Object.keys(changes) as ChangeName[]).map((value) => ({
            value,
            label: t.changes[value],
          }))}
          onChange={setChange}
        />
        <Button
          disabledReason={noTicket}
          onClick={() =>
            void run(t.changed, () => post("colleague-changes", { ticketId, change: changes[change] }))
          }
        >
          {t.changeTicket}
        </Button>
      </div>
    </div>
  );
}
