import { useRef, useState, type KeyboardEvent } from "react";
import { ticketCan } from "#src/domain/rules/ticket-can.ts";
import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { labelOf, useMessages } from "#src/lib/i18n/messages-context.ts";
import type { ChangeTicket } from "./use-ticket-change.ts";

export interface SubjectFieldProps {
  ticket: TicketSummary;
  onChange: ChangeTicket;
}

const longestSubject = 500;

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

  function finish(isKept: boolean) {
    const next = draft?.trim() ?? "";
    setDraft(null);
    if (isKept && next !== "" && next !== ticket.subject) void onChange({ subject: next }, t.ticket.subject);
  }

  function handleKeyDown(event: KeyboardEvent) {
    // 229: the Enter that ends a composition (UI Events §5.3.3).
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === "Enter");
    requestAnimationFrame(() => button.current?.focus());
  }

  if (draft !== null)
    return (
      <input
        ref={takeFocus}
        aria-label={t.ticket.subject}
        value={draft}
        maxLength={longestSubject}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => finish(true)}
        onKeyDown={handleKeyDown}
        className="-mx-1.5 h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface px-1.5 text-lg font-semibold"
      />
    );
  return (
    <h1 className="min-w-0 text-lg font-semibold" lang={ticket.language ?? undefined}>
      {verdict === true ? (
        <button
          ref={button}
          type="button"
          aria-label={`${ticket.subject}. ${t.ticket.editSubject}`}
          data-tooltip={t.ticket.editSubject}
          onClick={() => setDraft(ticket.subject)}
          className="-mx-1.5 line-clamp-2 min-h-8 rounded-md px-1.5 py-1 text-start wrap-anywhere hover:bg-surface-hover"
        >
          {ticket.subject}
        </button>
      ) : (
        <span className="line-clamp-2 py-1 wrap-anywhere" title={labelOf(t.ticket.cannot, verdict)}>
          {ticket.subject}
        </span>
      )}
    </h1>
  );
}
