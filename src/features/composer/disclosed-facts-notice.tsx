import { useEffect, useRef } from "react";
import type { DisclosedFact } from "#src/domain/rules/disclosed-account-facts.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { IdentityMenu } from "#src/parts/identity-menu.tsx";
import { Button } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";

interface DisclosedFactsNoticeProps {
  ticket: Ticket;
  facts: readonly DisclosedFact[];
  /** The agent has pressed send: it waits for one of the two answers. */
  isHeld: boolean;
  blockedReason: string | undefined;
  onSend: () => void;
}

const mostShown = 3;

/** Beside the send button: what the reply tells of the account while nobody has confirmed whose it is. */
export function DisclosedFactsNotice({
  ticket,
  facts,
  isHeld,
  blockedReason,
  onSend,
}: DisclosedFactsNoticeProps) {
  const words = useAllMessages().identity;
  const actions = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isHeld) actions.current?.querySelector("button")?.focus();
  }, [isHeld]);
  return (
    <Notice
      tone="warning"
      live
      title={isHeld ? words.held : words.disclosesTitle}
      className="mx-3 mb-2"
      action={
        <span ref={actions} className="flex flex-wrap justify-end gap-1 max-sm:flex-col max-sm:items-stretch">
          <IdentityMenu ticket={ticket} side="top" />
          <Button size="sm" variant="ghost" disabledReason={blockedReason} onClick={onSend}>
            {words.sendAllTheSame}
          </Button>
        </span>
      }
    >
      <ul className="max-h-24 overflow-y-auto text-sm">
        {facts.slice(0, mostShown).map(({ kind, text }) => (
          <li key={`${kind} ${text}`} className="truncate">
            <span className="text-muted">{words.disclosed[kind]}:</span> <bdi>{text}</bdi>
          </li>
        ))}
        {facts.length > mostShown && (
          <li className="text-muted">{words.more({ count: facts.length - mostShown })}</li>
        )}
      </ul>
    </Notice>
  );
}
