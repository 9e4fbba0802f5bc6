import { Link } from "@tanstack/react-router";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { WebFormFacts } from "#src/domain/schema/channel-facts.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { ContactValue } from "#src/parts/contact-value.tsx";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { ContextSection } from "#src/parts/context-section.tsx";

export interface WebFormSectionProps {
  facts: Omit<WebFormFacts, "channel">;
  /** The ticket's category now. */
  category: string;
}

/** What only the form carries. Its description is the first message and not said twice. */
export function WebFormSection({ facts, category }: WebFormSectionProps) {
  const t = useMessages();
  const words = t.ticket.context;
  const amount = [facts.amount, facts.asset].filter(Boolean).join(" ");
  return (
    <>
      <ContextSection title={words.form}>
        <DefinitionList>
          <Fact term={words.categoryChosen}>
            {labelOf(t.labels.category, facts.categoryChosen)}
            {facts.categoryChosen !== category && (
              <span className="flex items-center gap-1 text-warning">
                <TriangleAlert aria-hidden size={13} className="shrink-0" />
                {words.categoryNow({ category: labelOf(t.labels.category, category) })}
              </span>
            )}
          </Fact>
          {facts.happenedAt !== null && <Fact term={words.happenedAt}>{facts.happenedAt}</Fact>}
          {amount !== "" && (
            <Fact term={words.amount}>
              <span className="tabular-nums">{amount}</span>
            </Fact>
          )}
          {facts.network !== null && <Fact term={words.network}>{facts.network}</Fact>}
          {facts.preferredContact && (
            <Fact term={words.contactBy}>
              <span className="wrap-anywhere">
                <ContactValue contact={facts.preferredContact} />
              </span>
              <span className="block text-sm text-muted">
                {labelOf(t.labels.contact, facts.preferredContact.kind)}
              </span>
            </Fact>
          )}
          {facts.duplicateTicketIds.length > 0 && (
            <Fact term={words.duplicates}>
              {facts.duplicateTicketIds.map((id, index) => (
                <Link
                  key={id}
                  to="/tickets/$ticketId"
                  params={{ ticketId: id }}
                  preload={false}
                  className="me-2 rounded-sm text-accent underline"
                >
                  {words.duplicate} {index + 1}
                </Link>
              ))}
            </Fact>
          )}
          {facts.tried !== null && (
            <Fact stacked term={words.tried}>
              <span className="whitespace-pre-wrap wrap-anywhere">{facts.tried}</span>
            </Fact>
          )}
        </DefinitionList>
      </ContextSection>
      <Environment environment={facts.environment} />
    </>
  );
}

function Environment({ environment }: Pick<WebFormFacts, "environment">) {
  const t = useMessages();
  const words = t.ticket.context;
  const facts = [
    { term: words.os, value: environment.os },
    { term: words.browser, value: environment.browser },
    { term: words.appVersion, value: environment.appVersion },
    { term: words.device, value: environment.device },
  ].filter((fact) => fact.value !== null);
  if (facts.length === 0) return null;
  return (
    <ContextSection title={words.environment}>
      <DefinitionList>
        {facts.map(({ term, value }) => (
          <Fact key={term} term={term}>
            {value}
          </Fact>
        ))}
      </DefinitionList>
    </ContextSection>
  );
}
