import { useQuery } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { audienceOf, languagesWithoutText, type AudienceRow } from "#src/domain/rules/update-audience.ts";
import type { UpdateRecipient } from "#src/domain/schema/incident-update.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { intlTag } from "#src/lib/i18n/locale.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { ownName } from "#src/parts/language-name.ts";
import { useNetworkLength } from "#src/parts/use-network-length.ts";
import { Notice } from "#src/ui/notice.tsx";
import { RefusedTickets } from "./refused-tickets.tsx";

export interface UpdatePreviewProps {
  recipients: readonly UpdateRecipient[];
  texts: Readonly<Record<string, string>>;
  fallback: string;
}

/** An update by channel and language: how many, in which words, and who is left out. */
export function UpdatePreview({ recipients, texts, fallback }: UpdatePreviewProps) {
  const words = useAllMessages().announcements;
  const locale = useLocale();
  const rows = audienceOf(recipients);
  const refused = recipients.filter(({ refusal }) => refusal !== null);
  const reached = recipients.length - refused.length;
  const foreign = languagesWithoutText(recipients).map((language) =>
    language === null ? words.unknownLanguage : ownName(language),
  );
  const languages = Object.keys(texts).filter((language) => rows.some((row) => row.byLanguage.has(language)));
  const list = new Intl.ListFormat(intlTag[locale], { type: "conjunction" });
  return (
    <>
      <div role="status">
        <p className="text-md font-medium">
          {reached === 0 ? words.nobodyGets : words.willGet({ count: reached })}
        </p>
        <p className="text-muted">
          {[refused.length > 0 && words.willBeRefused({ count: refused.length }), words.nothingYet]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {foreign.length > 0 && (
        <Notice tone="info">
          {words.asFallback({ languages: list.format(foreign), language: ownName(fallback) })}
        </Notice>
      )}
      {rows.length > 0 && <AudienceTable rows={rows} languages={languages} texts={texts} />}
      {languages.map((language) => (
        <section key={language} aria-label={words.textIn({ language: ownName(language) })}>
          <h3 className="mb-1 font-medium">{words.textIn({ language: ownName(language) })}</h3>
          <p
            lang={language}
            className="max-h-40 overflow-y-auto rounded-md border border-line bg-surface-sunken px-3 py-2 wrap-anywhere whitespace-pre-wrap"
          >
            {texts[language]}
          </p>
        </section>
      ))}
      {refused.length > 0 && (
        <section aria-label={words.refusedList}>
          <h3 className="mb-1 font-medium">{words.refusedList}</h3>
          <RefusedTickets
            tickets={refused.map((one) => ({ ...one, code: one.refusal }))}
            label={words.refusedList}
          />
        </section>
      )}
    </>
  );
}

function audienceName(t: WholeCatalogue, { channel, network, visibility }: AudienceRow): string {
  if (network === null) return labelOf(t.labels.channel, channel);
  const audience = visibility === null ? "" : labelOf(t.labels.socialVisibility, visibility);
  return [labelOf(t.labels.network, network), audience].filter(Boolean).join(" · ");
}

function arrival(t: WholeCatalogue, { channel, visibility }: AudienceRow): string {
  const words = t.announcements;
  if (channel === "email") return words.mailKept;
  if (visibility === "public") return words.publicPost;
  return visibility === null ? words.plain : words.direct;
}

interface AudienceTableProps {
  rows: readonly AudienceRow[];
  languages: readonly string[];
  texts: Readonly<Record<string, string>>;
}

function AudienceTable({ rows, languages, texts }: AudienceTableProps) {
  const t = useAllMessages();
  const words = t.announcements;
  const locale = useLocale();
  const cell = "px-2 py-1.5 text-end whitespace-nowrap tabular-nums";
  return (
    // Languages side by side may be wider than a phone.
    <div
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
      tabIndex={0}
      role="region"
      aria-label={words.table}
      className="overflow-x-auto rounded-md border border-line"
    >
      <table className="w-full">
        <caption className="sr-only">{words.table}</caption>
        <thead>
          <tr className="text-sm text-muted">
            <th scope="col" className="px-3 py-1.5 text-start font-normal">
              {words.channel}
            </th>
            {languages.map((language) => (
              <th key={language} scope="col" className={`${cell} font-normal`}>
                {ownName(language)}
              </th>
            ))}
            <th scope="col" className={`${cell} pe-3 font-normal`}>
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={audienceName(t, row)} className="border-t border-line align-top">
              <th scope="row" className="px-3 py-1.5 text-start font-medium">
                {audienceName(t, row)}
                <span className="block text-sm font-normal text-muted">{arrival(t, row)}</span>
                {row.network !== null &&
                  [...row.byLanguage.keys()].map((language) => (
                    <PostLength key={language} row={row} language={language} text={texts[language] ?? ""} />
                  ))}
              </th>
              {languages.map((language) => (
                <td key={language} className={cell}>
                  {formatCount(locale, row.byLanguage.get(language) ?? 0)}
                </td>
              ))}
              <td className={`${cell} pe-3 font-medium`}>{formatCount(locale, row.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** As the network counts. */
function PostLength({ row, language, text }: { row: AudienceRow; language: string; text: string }) {
  const words = useAllMessages().announcements;
  const locale = useLocale();
  const length = useNetworkLength(row.network, text);
  const account = useQuery(deskQueries.config()).data?.socialAccounts.find(
    ({ network }) => network === row.network,
  );
  const limit = row.visibility === "direct" ? account?.directLimit : account?.publicLimit;
  if (length === null || limit === undefined) return null;
  return (
    <span className={`block text-sm font-normal ${length > limit ? "text-danger" : "text-muted"}`}>
      {words.ofLimit({
        language: ownName(language),
        length: formatCount(locale, length),
        limit: formatCount(locale, limit),
      })}
    </span>
  );
}
