import Copy from "lucide-react/icons/copy";
import { useId, useState } from "react";
import { defang } from "#src/domain/rules/forwarded-mail/defang.ts";
import type { LinkedPlace } from "#src/domain/rules/forwarded-mail/linked-places.ts";
import type { MailEvidence } from "#src/domain/rules/forwarded-mail/mail-evidence.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { withVisibleControls } from "#src/lib/visible-text.ts";
import { Button } from "#src/ui/button.tsx";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { reportOf } from "./evidence-report.ts";
import { VerdictBadge } from "./verdict-badge.tsx";

interface EvidenceCardProps {
  evidence: MailEvidence;
  /** Of the file it was read from. */
  name?: string;
}

const shownAtOnce = 8;

/** Text of a stranger: harmless when it is copied, and nothing in it unseen. */
const shown = (text: string) => withVisibleControls(defang(text));

/** One forwarded mail laid out as evidence: plain text all over, no address that leads anywhere. */
export function EvidenceCard({ evidence, name }: EvidenceCardProps) {
  const t = useAllMessages();
  const words = t.mail.evidence;
  const headers = t.ticket.context;
  const titleId = useId();
  const [isWhole, setIsWhole] = useState(false);
  const { from, replyTo, subject, date, domains, places } = evidence;
  const hidden = isWhole ? 0 : Math.max(0, places.length - shownAtOnce);

  async function handleCopy() {
    await navigator.clipboard.writeText(reportOf(t, evidence));
    showToast({ title: words.copied });
  }

  return (
    <section
      aria-labelledby={titleId}
      className="flex flex-col gap-2 rounded-md border border-line bg-surface-sunken px-3 py-2"
    >
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-56">
          <h2 id={titleId} className="font-medium wrap-anywhere">
            {words.title}
            {name !== undefined && <span className="text-muted"> · {withVisibleControls(name)}</span>}
          </h2>
          <p className="text-sm text-muted">{words.hint}</p>
        </div>
        <Button size="sm" icon={<Copy aria-hidden />} onClick={() => void handleCopy()}>
          {words.copy}
        </Button>
      </header>
      <DefinitionList>
        <Fact term={headers.from}>
          <bdi className="wrap-anywhere">{from === null ? words.unknownSender : shown(from)}</bdi>
        </Fact>
        {replyTo !== null && (
          <Fact term={headers.replyTo}>
            <bdi className="wrap-anywhere">{shown(replyTo)}</bdi>
          </Fact>
        )}
        <Fact term={headers.mailSubject}>
          <bdi className="wrap-anywhere">{subject === null ? words.noSubject : shown(subject)}</bdi>
        </Fact>
        {date !== null && (
          <Fact term={headers.date}>
            <bdi>{shown(date)}</bdi>
          </Fact>
        )}
        {domains.length > 0 && (
          <Fact stacked term={words.domains}>
            <ul className="flex flex-col gap-1">
              {domains.map(({ domain, verdict }) => (
                <li key={domain} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
                  <code className="min-w-0 text-sm wrap-anywhere">{shown(domain)}</code>
                  <VerdictBadge verdict={verdict} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {places.length > 0 && (
          <Fact stacked term={words.places}>
            <ul className="flex flex-col gap-1">
              {places.slice(0, places.length - hidden).map((place) => (
                <Place key={`${place.kind} ${place.href}`} place={place} />
              ))}
            </ul>
            {places.length > shownAtOnce && (
              <Button size="sm" variant="ghost" className="-ms-2" onClick={() => setIsWhole(!isWhole)}>
                {isWhole ? words.fewer : words.more({ count: hidden })}
              </Button>
            )}
          </Fact>
        )}
      </DefinitionList>
      {domains.length === 0 && <p className="text-sm text-muted">{words.nothing}</p>}
    </section>
  );
}

function Place({ place: { kind, href, readsAs } }: { place: LinkedPlace }) {
  const words = useAllMessages().mail.evidence;
  return (
    <li className="wrap-anywhere">
      <span className="text-sm text-muted">{words.kind[kind]} </span>
      <code className="text-sm">{shown(href)}</code>
      {readsAs !== null && (
        <span className="text-sm text-warning"> {words.readsAs({ shown: shown(readsAs) })}</span>
      )}
    </li>
  );
}
