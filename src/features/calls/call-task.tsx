import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { onBehalfQueries } from "#src/api/on-behalf.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { ticketCan } from "#src/domain/rules/ticket-can.ts";
import type { Contact } from "#src/domain/schema/requester.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { ContextSection } from "#src/parts/context-section.tsx";
import { PhoneNumber } from "#src/parts/phone-number.tsx";
import { QueryError } from "#src/parts/query-error.tsx";
import { Button } from "#src/ui/button.tsx";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { SkeletonText } from "#src/ui/skeleton.tsx";
import { CallForm } from "./call-form.tsx";
import { CallHour } from "./call-hour.tsx";
import { CallList } from "./call-list.tsx";

/** A customer who wants to be called: when it is decent there, the number, and what came of each call. */
export function CallTask({ ticketId }: { ticketId: string }) {
  const ticket = useQuery({ ...ticketQueries.detail(ticketId), enabled: false }).data;
  const contact = ticket && "preferredContact" in ticket.facts ? ticket.facts.preferredContact : null;
  return ticket && contact?.kind === "phone" ? <Task ticket={ticket} contact={contact} /> : null;
}

function Task({ ticket, contact }: { ticket: Ticket; contact: Contact }) {
  const t = useAllMessages();
  const words = t.calls;
  const { timeZone } = ticket.requester;
  const calls = useQuery(onBehalfQueries.calls(ticket.id));
  const [isLogging, setIsLogging] = useState(false);
  const verdict = ticketCan.change(ticket);
  return (
    <ContextSection title={words.title}>
      <DefinitionList>
        <Fact term={words.number}>
          <PhoneNumber number={contact.value} />
        </Fact>
        <CallHour timeZone={timeZone} calls={calls.data ?? []} />
      </DefinitionList>
      <div className="mt-2 flex flex-col gap-2">
        {calls.isPending && <SkeletonText lines={2} />}
        {calls.isError && !calls.data && (
          <QueryError compact error={calls.error} onRetry={() => void calls.refetch()} />
        )}
        {calls.data && <CallList calls={calls.data} timeZone={timeZone} />}
        {isLogging ? (
          <CallForm ticketId={ticket.id} timeZone={timeZone} onClose={() => setIsLogging(false)} />
        ) : (
          <Button
            size="sm"
            className="self-start"
            disabledReason={verdict === true ? undefined : t.ticket.cannot[verdict]}
            onClick={() => setIsLogging(true)}
          >
            {words.log}
          </Button>
        )}
      </div>
    </ContextSection>
  );
}
