import type { Ticket } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { utcTime } from "./record-time.ts";

/** What the record is of, and of when it is. */
export function RecordFacts({ ticket, asOf }: { ticket: Ticket; asOf: string }) {
  const t = useAllMessages();
  const words = t.mail.record;
  const { number, subject, requester, createdAt, channel, category } = ticket;
  const contacts = requester.contacts.map(({ value }) => value).join(", ");
  return (
    <>
      <DefinitionList>
        <Fact term={words.number}>{t.ticket.number({ number })}</Fact>
        <Fact term={words.subject}>
          <bdi className="wrap-anywhere">{subject}</bdi>
        </Fact>
        <Fact term={words.requester}>
          <bdi className="wrap-anywhere">
            {requester.name}
            {contacts !== "" && ` (${contacts})`}
          </bdi>
        </Fact>
        <Fact term={words.channel}>{labelOf(t.labels.channel, channel)}</Fact>
        <Fact term={words.category}>{labelOf(t.labels.category, category)}</Fact>
        <Fact term={words.opened}>{`${utcTime(createdAt)} UTC`}</Fact>
        <Fact term={words.asOf}>{`${utcTime(asOf)} UTC`}</Fact>
      </DefinitionList>
      <p className="text-sm text-muted">
        {words.enclosed}
        {requester.timeZone === null && ` ${words.zoneUnknown}`}
      </p>
    </>
  );
}
