import ShieldAlert from "lucide-react/icons/shield-alert";
import ShieldCheck from "lucide-react/icons/shield-check";
import ShieldQuestionMark from "lucide-react/icons/shield-question-mark";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { MailFacts } from "#src/domain/schema/channel-facts.ts";
import { formatExact } from "#src/lib/format-time.ts";
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

const domainOf = (address: string) => address.split("@").at(-1)?.toLowerCase();

/** The headers of one mail, and what the receiving server found about its sender. */
export function MailFactsList({ mail, isComplete = false }: MailFactsListProps) {
  const t = useMessages();
  const locale = useLocale();
  const words = t.ticket.context;
  const answersElsewhere =
    mail.replyTo !== null && domainOf(mail.replyTo.address) !== domainOf(mail.from.address);
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
          {answersElsewhere && (
            <span className="flex items-start gap-1 text-warning">
              <TriangleAlert aria-hidden size={14} className="mt-0.5 shrink-0" />
              {words.replyToDiffers}
            </span>
          )}
        </Fact>
      )}
      {isComplete && (
        <Fact term={words.mailSubject}>
          <bdi>{mail.subject}</bdi>
        </Fact>
      )}
      {mail.date && <Fact term={words.date}>{formatExact(locale, Date.parse(mail.date))}</Fact>}
      {mail.authentication && (
        <Fact term={words.authentication}>
          <AuthenticationResult result={mail.authentication} />
        </Fact>
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

function AuthenticationResult({ result }: { result: Authentication }) {
  const t = useMessages();
  const words = t.ticket.context;
  const all = [result.spf, result.dkim, result.dmarc];
  const isForged = result.dmarc === "fail" || all.every((one) => one === "fail" || one === "softfail");
  const isConfirmed = result.dmarc === "pass";
  const Icon = isForged ? ShieldAlert : isConfirmed ? ShieldCheck : ShieldQuestionMark;
  const tone = isForged ? "text-danger" : isConfirmed ? "text-success" : "text-warning";
  const verdict = isForged ? words.authFailed : isConfirmed ? words.authPassed : words.authUnknown;
  const named = (["spf", "dkim", "dmarc"] as const).map(
    (check) => `${check.toUpperCase()} ${labelOf(words.authResult, result[check])}`,
  );
  return (
    <>
      <span className={`flex items-start gap-1 ${tone}`}>
        <Icon aria-hidden size={14} className="mt-0.5 shrink-0" />
        {verdict}
      </span>
      <span className="block text-sm text-muted">{named.join(" · ")}</span>
    </>
  );
}
