import BadgeCheck from "lucide-react/icons/badge-check";
import ShieldCheck from "lucide-react/icons/shield-check";
import ShieldOff from "lucide-react/icons/shield-off";
import ShieldQuestionMark from "lucide-react/icons/shield-question-mark";
import type { ReactNode } from "react";
import type { Contact, Requester } from "#src/domain/schema/requester.ts";
import { formatDate } from "#src/lib/format-time.ts";
import { languageName } from "#src/lib/language-name.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { ContactValue } from "#src/parts/contact-value.tsx";
import { PersonName } from "#src/parts/person-name.tsx";
import { Avatar } from "#src/ui/avatar.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { ContextSection } from "#src/parts/context-section.tsx";
import { LocalTime } from "./local-time.tsx";

export interface RequesterSectionProps {
  requester: Requester;
  /** Whether an agent has confirmed who it is. */
  identity: ReactNode;
}

/** Who asks: what the exchange knows of the person, and nothing guessed. */
export function RequesterSection({ requester, identity }: RequesterSectionProps) {
  const t = useMessages();
  const locale = useLocale();
  const words = t.ticket.context;
  const { preferredContact, customerSince } = requester;
  return (
    <ContextSection title={words.requester}>
      <div className="mb-2.5 flex items-center gap-2">
        <Avatar name={requester.name} size="lg" />
        <PersonName name={requester.name} className="min-w-0 text-md font-medium wrap-anywhere" />
      </div>
      {identity}
      <DefinitionList>
        <Fact term={words.verification}>
          <Badge
            tone={requester.verificationLevel === "unverified" ? "warning" : "neutral"}
            icon={<BadgeCheck aria-hidden />}
          >
            {labelOf(t.labels.verificationLevel, requester.verificationLevel)}
          </Badge>
        </Fact>
        <Fact term={words.twoFactor}>
          <TwoFactor isOn={requester.twoFactorEnabled} />
        </Fact>
        {requester.contacts.map((contact) => (
          <Fact
            key={`${contact.kind}-${contact.value}`}
            term={labelOf(t.labels.contact, contact.kind)}
            // A number is shown on purpose only.
            copyValue={contact.kind === "phone" ? undefined : contact.value}
            copyLabel={words.copyContact({ value: contact.value })}
            copiedLabel={t.common.copied}
          >
            <span className="wrap-anywhere">
              <ContactValue contact={contact} />
            </span>
            {isSame(contact, preferredContact) && (
              <span className="block text-sm text-muted">{words.preferred}</span>
            )}
          </Fact>
        ))}
        {preferredContact && !requester.contacts.some((contact) => isSame(contact, preferredContact)) && (
          <Fact term={words.contactBy}>
            <span className="wrap-anywhere">
              <ContactValue contact={preferredContact} />
            </span>
            <span className="block text-sm text-muted">
              {labelOf(t.labels.contact, preferredContact.kind)}
            </span>
          </Fact>
        )}
        <Fact term={words.locale}>{languageName(locale, requester.locale)}</Fact>
        <Fact term={words.localTime}>
          <LocalTime timeZone={requester.timeZone} />
        </Fact>
        {customerSince !== null && (
          <Fact term={words.customerSince}>{formatDate(locale, Date.parse(customerSince))}</Fact>
        )}
      </DefinitionList>
    </ContextSection>
  );
}

const isSame = (contact: Contact, other: Contact | null) =>
  contact.kind === other?.kind && contact.value === other.value;

function TwoFactor({ isOn }: { isOn: boolean | null }) {
  const t = useMessages();
  const words = t.ticket.context;
  const [Icon, tone, text] =
    isOn === null
      ? ([ShieldQuestionMark, "text-muted", words.unknownCustomer] as const)
      : isOn
        ? ([ShieldCheck, "text-success", words.twoFactorOn] as const)
        : ([ShieldOff, "text-warning", words.twoFactorOff] as const);
  return (
    <span className={`inline-flex items-center gap-1 ${tone}`}>
      <Icon aria-hidden size={14} className="shrink-0" />
      {text}
    </span>
  );
}
