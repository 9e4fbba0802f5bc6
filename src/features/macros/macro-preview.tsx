import { fillMacroText, macroBody, type MacroValues } from "#src/domain/rules/fill-macro.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { MacroContent } from "#src/domain/schema/macro.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { changeWords, languageName } from "./macro-words.ts";

interface MacroPreviewProps {
  content: MacroContent;
  config: DeskConfig | undefined;
  /** BCP 47 of the customer it is shown for. */
  language: string;
}

/** A ticket that might be: invented, and recognisable as such. */
function sampleValues(
  words: { requester: string; subject: string; agent: string },
  exchange: string,
): MacroValues {
  return {
    "requester.name": words.requester,
    "ticket.number": "1234",
    "ticket.subject": words.subject,
    "agent.name": words.agent,
    "exchange.name": exchange,
    "facts.transaction_id": "0xabc…789",
    "facts.amount": "0.25",
    "facts.asset": "ETH",
    "facts.network": "ERC20",
  };
}

/** What a customer who writes in this language would read, and what the team would. */
export function MacroPreview({ content, config, language }: MacroPreviewProps) {
  const t = useAllMessages();
  const words = t.macros;
  const locale = useLocale();
  const values = sampleValues(words.sample, config?.exchangeName ?? "");
  const isWritten = (content.body[language] ?? "").trim() !== "";
  const body = macroBody(content, language, locale);
  const note = content.note && macroBody({ body: content.note }, language, locale);
  const changes = changeWords(t, config, content.change);
  return (
    <section
      aria-label={words.preview}
      className="flex min-w-0 flex-col gap-2 self-start rounded-lg border border-line bg-surface-sunken px-3 py-2"
    >
      <h2 className="text-sm font-medium text-muted">
        {words.previewFor({ language: languageName(language) })}
      </h2>
      {body === "" ? (
        <p className="text-muted">{words.previewEmpty}</p>
      ) : (
        <>
          {!isWritten && <p className="text-sm text-warning">{words.previewOther}</p>}
          <p className="whitespace-pre-wrap wrap-anywhere">{fillMacroText(body, values)}</p>
        </>
      )}
      {note && (
        <p className="rounded-md bg-note-soft px-2 py-1.5 whitespace-pre-wrap wrap-anywhere">
          {fillMacroText(note, values)}
        </p>
      )}
      {changes.length > 0 && (
        <p className="text-sm text-muted">
          {t.writing.also} {changes.join(" · ")}
        </p>
      )}
    </section>
  );
}
