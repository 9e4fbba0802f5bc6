import type { MailFacts } from "#src/domain/schema/channel-facts.ts";
import { formatExact } from "#src/lib/format-time.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { MailAddresses } from "./mail-addresses.tsx";

type Authentication = NonNullable<MailFacts["authentication"]>;

export interface MailFactsListProps {
  mail: MailFacts;
  /** Message ids and subject too. */
  isComplete?: boolean;
}

/**
 * The headers of one mail, and what the receiving server found about its sender. What follows from that
 * is said by one rule only, `senderEvidence`, among the signals.
 */
export function MailFactsList({ mail, isComplete = false }: MailFactsListProps) {
  const t = useMessages();
  const locale = useLocale();
  const words = t.ticket.context;
  return (
    <DefinitionList>
      <Fact
        term={words.from}
        copyValue={mail.from.address}
        copyLabel={words.copyContact({ value: mail.from.address })}
        copiedLabel={t.common.copied}
      >
        <MailAddresses addresses={[mail.from]} />
      </Fact>
      {mail.to.length > 0 && (
        <Fact term={words.to}>
          <MailAddresses addresses={mail.to} />
        </Fact>
      )}
      {mail.cc.length > 0 && (
        <Fact term={words.cc}>
          <MailAddresses addresses={mail.cc} />
        </Fact>
      )}
      {mail.replyTo && (
        <Fact term={words.replyTo}>
          <MailAddresses addresses={[mail.replyTo]} />
        </Fact>
      )}
      {isComplete && (
        <Fact term={words.mailSubject}>
          <bdi>{mail.subject}</bdi>
        </Fact>
      )}
      {mail.date && <Fact term={words.date}>{formatExact(locale, Date.parse(mail.date))}</Fact>}
      {mail.authentication && (
        <Fact term={words.authentication}>{authenticationWords(t, mail.authentication)}</Fact>
      )}
      {isComplete && mail.messageId && (
        <Fact term={words.messageId}>
          <code className="text-sm wrap-anywhere">{mail.messageId}</code>
        </Fact>
      )}
      {isComplete && mail.inReplyTo && (
        <Fact term={words.inReplyTo}>
          <code className="text-sm wrap-anywhere">{mail.inReplyTo}</code>
        </Fact>
      )}
    </DefinitionList>
  );
}

function authenticationWords(t: Catalogue, result: Authentication): string {
  return (["spf", "dkim", "dmarc"] as const)
    .map((check) => `${check.toUpperCase()} ${labelOf(t.ticket.context.authResult, result[check])}`)
    .join(" · ");
}
