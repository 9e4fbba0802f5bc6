import { defang } from "#src/domain/rules/forwarded-mail/defang.ts";
import type { MailEvidence } from "#src/domain/rules/forwarded-mail/mail-evidence.ts";
import type { PlaceVerdict } from "#src/domain/rules/forwarded-mail/place-verdict.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";

export function verdictWords({ mail: { evidence } }: WholeCatalogue, verdict: PlaceVerdict): string {
  return verdict.kind === "look_alike" ? evidence.look_alike(verdict) : evidence[verdict.kind];
}

/** The evidence as plain text for whoever takes a forged site down: no address in it leads anywhere. */
export function reportOf(t: WholeCatalogue, evidence: MailEvidence): string {
  const words = t.mail.evidence;
  const headers = t.ticket.context;
  const { from, replyTo, subject, date, domains, places } = evidence;
  const lines = [
    from !== null && `${headers.from}: ${from}`,
    replyTo !== null && `${headers.replyTo}: ${replyTo}`,
    subject !== null && `${headers.mailSubject}: ${subject}`,
    date !== null && `${headers.date}: ${date}`,
    ...domains.map(({ domain, verdict }) => `${words.domains}: ${domain} (${verdictWords(t, verdict)})`),
    ...places.map(
      ({ kind, href, readsAs }) =>
        `${words.kind[kind]}: ${href}${readsAs === null ? "" : ` (${words.readsAs({ shown: readsAs })})`}`,
    ),
  ];
  return defang(lines.filter((line) => line !== false).join("\n"));
}
