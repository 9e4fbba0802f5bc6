import ExternalLink from "lucide-react/icons/external-link";
import FileCheck2 from "lucide-react/icons/file-check-2";
import Globe from "lucide-react/icons/globe";
import MessageSquareLock from "lucide-react/icons/message-square-lock";
import type { ChannelFacts, EmailFacts, SocialFacts } from "#src/domain/schema/channel-facts.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { linkTarget } from "#src/domain/rules/link-target.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { AddressText } from "#src/parts/address-text.tsx";
import { MailFactsList } from "#src/parts/mail-facts.tsx";
import { SafeLink } from "#src/parts/safe-link.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { Disclosure } from "#src/ui/disclosure.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { ContextSection } from "#src/parts/context-section.tsx";
import { WebFormSection } from "./web-form-section.tsx";

// A channel that this desk does not know carries nothing it can show: its facts have none of these fields.
const isEmail = (facts: ChannelFacts): facts is EmailFacts => facts.channel === "email" && "mail" in facts;
const isSocial = (facts: ChannelFacts): facts is SocialFacts =>
  facts.channel === "social" && "handle" in facts;

/** What this ticket's channel carries, and nothing invented; what the help centre brought stands with its articles. */
export function ChannelSection({ ticket }: { ticket: Ticket }) {
  const { facts, category } = ticket;
  // A form, or what an agent wrote down in its place.
  if ("transactionIds" in facts) return <WebFormSection facts={facts} category={category} />;
  if (isEmail(facts)) return <EmailSection facts={facts} />;
  if (isSocial(facts)) return <SocialSection facts={facts} />;
  return null;
}

function EmailSection({ facts }: { facts: EmailFacts }) {
  const t = useMessages();
  const words = t.ticket.context;
  const { messageId, inReplyTo } = facts.mail;
  return (
    <ContextSection title={words.mail}>
      {facts.formalRecord && (
        <p className="mb-2 flex items-start gap-1.5">
          <FileCheck2 aria-hidden size={14} className="mt-0.5 shrink-0 text-info" />
          <span>
            {words.formalRecord}
            <span className="block text-sm text-muted">{words.formalRecordHint}</span>
          </span>
        </p>
      )}
      <DefinitionList className="mb-1">
        <Fact term={words.receivedAt}>
          <span className="wrap-anywhere">
            <AddressText address={facts.receivedAt} />
          </span>
        </Fact>
      </DefinitionList>
      <MailFactsList mail={facts.mail} />
      {(messageId ?? inReplyTo) !== null && (
        <Disclosure className="mt-2" summary={t.timeline.showHeaders}>
          <DefinitionList className="mt-1">
            <Fact term={words.mailSubject}>{facts.mail.subject}</Fact>
            {messageId !== null && (
              <Fact term={words.messageId}>
                <code className="text-sm break-all">{messageId}</code>
              </Fact>
            )}
            {inReplyTo !== null && (
              <Fact term={words.inReplyTo}>
                <code className="text-sm break-all">{inReplyTo}</code>
              </Fact>
            )}
          </DefinitionList>
        </Disclosure>
      )}
    </ContextSection>
  );
}

function SocialSection({ facts }: { facts: SocialFacts }) {
  const t = useMessages();
  const locale = useLocale();
  const words = t.ticket.context;
  const isPublic = facts.visibility === "public";
  const post = facts.postUrl === null ? null : linkTarget(facts.postUrl);
  return (
    <ContextSection title={words.social}>
      <DefinitionList>
        <Fact
          term={words.account}
          copyValue={facts.handle}
          copyLabel={words.copyContact({ value: facts.handle })}
          copiedLabel={t.common.copied}
        >
          {labelOf(t.labels.network, facts.network)} · {facts.handle}
        </Fact>
        <Fact term={words.where}>
          <Badge
            tone={isPublic ? "warning" : "neutral"}
            icon={isPublic ? <Globe aria-hidden /> : <MessageSquareLock aria-hidden />}
          >
            {labelOf(t.labels.socialVisibility, facts.visibility)}
          </Badge>
        </Fact>
        {facts.followers !== null && (
          <Fact term={words.followers}>{formatCount(locale, facts.followers)}</Fact>
        )}
        {post && (
          <Fact term={words.post}>
            <SafeLink target={post}>
              <ExternalLink aria-hidden size={13} className="me-1 inline" />
              {words.openPost}
            </SafeLink>
          </Fact>
        )}
      </DefinitionList>
      {isPublic && (
        <Notice tone="warning" className="mt-2">
          {words.publicWarning}
        </Notice>
      )}
    </ContextSection>
  );
}
