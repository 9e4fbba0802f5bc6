import { useId, useRef, useState, type KeyboardEvent } from "react";
import { ticketCan } from "#src/domain/rules/ticket-can.ts";
import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { isBlank } from "#src/lib/visible-text.ts";
import type { ChangeTicket } from "./use-ticket-change.ts";

export interface SubjectFieldProps {
  ticket: TicketSummary;
  onChange: ChangeTicket;
}

/** As the contract has it. */
const longestSubject = 500;
/** A name that is read aloud for minutes is none. */
const spokenLength = 300;

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}

/** The subject, edited in place: click or Enter begins, Enter keeps, Escape cancels. */
export function SubjectField({ ticket, onChange }: SubjectFieldProps) {
  const t = useMessages();
  const [draft, setDraft] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const verdict = ticketCan.change(ticket);
  const overBy = (draft?.trim().length ?? 0) - longestSubject;
  const subject = isBlank(ticket.subject) ? t.inbox.row.noSubject : ticket.subject;
  const errorId = useId();

  function finish(isKept: boolean) {
    const next = draft?.trim() ?? "";
    // What is too long stays to be shortened, rather than be cut or lost.
    if (isKept && overBy > 0 && next !== ticket.subject) return;
    setDraft(null);
    if (isKept && next !== "" && next !== ticket.subject) void onChange({ subject: next }, t.ticket.subject);
  }

  function handleKeyDown(event: KeyboardEvent) {
    // 229: the Enter that ends a composition (UI Events §5.3.3).
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    const isKept = event.key === "Enter";
    finish(isKept);
    if (isKept && overBy > 0) return;
    requestAnimationFrame(() => button.current?.focus());
  }

  if (draft !== null)
    return (
      <>
        <input
          ref={takeFocus}
          aria-label={t.ticket.subject}
          value={draft}
          dir="auto"
          aria-invalid={overBy > 0 || undefined}
          aria-describedby={overBy > 0 ? errorId : undefined}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => finish(true)}
          onKeyDown={handleKeyDown}
          className="-mx-1.5 h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-1.5 text-lg font-semibold"
        />
        {overBy > 0 && (
          <p id={errorId} role="alert" className="text-sm text-danger">
            {t.ticket.subjectTooLong({ limit: longestSubject, count: overBy })}
          </p>
        )}
      </>
    );
  return (
    <h1 className="min-w-0 text-lg font-semibold" lang={ticket.language ?? undefined}>
      {verdict === true ? (
        <button
          ref={button}
          type="button"
          aria-label={`${subject.slice(0, spokenLength)}. ${t.ticket.editSubject}`}
          data-tooltip={t.ticket.editSubject}
          onClick={() => setDraft(ticket.subject)}
          className="-mx-1.5 line-clamp-2 min-h-8 rounded-md px-1.5 py-1 text-start wrap-anywhere hover:bg-surface-hover"
        >
          <bdi>{subject}</bdi>
        </button>
      ) : (
        <span className="line-clamp-2 py-1 wrap-anywhere" title={labelOf(t.ticket.cannot, verdict)}>
          <bdi>{subject}</bdi>
        </span>
      )}
    </h1>
  );
}
