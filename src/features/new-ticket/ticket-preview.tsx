import { useQuery } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { languageName } from "#src/lib/language-name.ts";
import { ContactValue } from "#src/parts/contact-value.tsx";
import { PersonName } from "#src/parts/person-name.tsx";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { bodyOf, type TicketForm } from "./ticket-form.ts";

/** The ticket as it will be, read back to the customer before it is created. */
export function TicketPreview({ form }: { form: TicketForm }) {
  const t = useAllMessages();
  const words = t.newTicket;
  const locale = useLocale();
  const config = useQuery(deskQueries.config()).data;
  const body = bodyOf(form, locale);
  const groupId = config?.categories.find(({ id }) => id === body.category)?.groupId;
  const group = config?.groups.find(({ id }) => id === groupId)?.name;
  const isKnown = "id" in body.requester;
  const contacts = "contacts" in body.requester ? body.requester.contacts : (form.requester?.contacts ?? []);
  const { environment, transactionIds, ...answers } = body.facts;
  const facts = Object.entries({ ...answers, ...environment })
    .filter((fact): fact is [keyof typeof words & keyof TicketForm, string] => fact[1] !== null)
    .map(([field, value]) => ({ field, value }));
  return (
    <article aria-label={words.previewTitle} className="rounded-md border border-line bg-surface">
      <header className="border-b border-line px-4 py-3">
        <h2 className="text-md font-semibold wrap-anywhere">
          <bdi>{body.subject}</bdi>
        </h2>
        <p className="text-sm text-muted">
          {labelOf(t.labels.channel, body.channel)} · {labelOf(t.labels.category, body.category)}
          {group !== undefined && <> · {words.answeredBy({ group })}</>}
        </p>
      </header>
      <div className="px-4 py-3">
        <p className="whitespace-pre-wrap wrap-anywhere">{body.description}</p>
      </div>
      <DefinitionList className="border-t border-line px-4 py-3">
        <Fact term={words.requester}>
          <PersonName name={isKnown ? (form.requester?.name ?? "") : form.name} />
        </Fact>
        {contacts.map((contact) => (
          <Fact key={`${contact.kind} ${contact.value}`} term={labelOf(t.labels.contact, contact.kind)}>
            <span className="wrap-anywhere">
              <ContactValue contact={contact} />
            </span>
          </Fact>
        ))}
        <Fact term={words.language}>{languageName(locale, body.language)}</Fact>
        {transactionIds.length > 0 && (
          <Fact term={words.transactionIds}>
            <code className="text-sm break-all">{transactionIds.join(", ")}</code>
          </Fact>
        )}
        {facts.map(({ field, value }) => (
          <Fact key={field} term={words[field] as string}>
            <span className="whitespace-pre-wrap wrap-anywhere">{value}</span>
          </Fact>
        ))}
      </DefinitionList>
    </article>
  );
}
