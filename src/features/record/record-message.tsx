import Download from "lucide-react/icons/download";
import type { NumberedMessage } from "#src/domain/rules/mail-record/numbered-messages.ts";
import { formatFileSize } from "#src/lib/file-size.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { plainName } from "#src/lib/visible-text.ts";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { addressLine, senderOf } from "./record-text.ts";
import { utcTime, zonedTime } from "./record-time.ts";

interface RecordMessageProps {
  entry: NumberedMessage;
  /** Of how many; notes are not counted. */
  total: number;
  /** Until all are here nobody knows the number of one. */
  isWhole: boolean;
  timeZone: string | null;
  onSave: () => void;
}

/** One message of the record: all that its headers say, then its text, nothing folded and nothing live. */
export function RecordMessage({
  entry: { number, message },
  total,
  isWhole,
  timeZone,
  onSave,
}: RecordMessageProps) {
  const t = useAllMessages();
  const locale = useLocale();
  const words = t.mail.record;
  const headers = t.ticket.context;
  const { mail, body, attachments, createdAt, visibility, delivery } = message;
  const isNote = visibility === "internal";
  const title = !isWhole
    ? senderOf(message)
    : isNote
      ? `${words.note} ${number}`
      : words.message({ position: Number(number), total });
  const local = timeZone === null ? null : zonedTime(locale, createdAt, timeZone);
  const lists = mail
    ? ([
        ["to", mail.to],
        ["cc", mail.cc],
      ] as const)
    : [];

  return (
    <article
      aria-label={title}
      className={`rounded-lg border p-4 print:rounded-none print:bg-transparent print:border-x-0 print:border-b-0 print:px-0 ${isNote ? "border-note/40 bg-note-soft" : "border-line bg-surface"}`}
    >
      <header className="mb-2 flex items-center justify-between gap-2 print:break-after-avoid">
        <h3 className="font-semibold tabular-nums">{title}</h3>
        <IconButton
          size="sm"
          disabledReason={isWhole ? undefined : words.notWhole}
          label={words.downloadOne({ number })}
          icon={<Download aria-hidden />}
          onClick={onSave}
          className="print:hidden"
        />
      </header>
      <DefinitionList className="print:break-inside-avoid">
        <Fact term={headers.from}>
          <bdi className="wrap-anywhere">{senderOf(message)}</bdi>
        </Fact>
        {lists
          .filter(([, addresses]) => addresses.length > 0)
          .map(([name, addresses]) => (
            <Fact key={name} term={headers[name]}>
              <bdi className="wrap-anywhere">{addresses.map(addressLine).join(", ")}</bdi>
            </Fact>
          ))}
        {mail?.replyTo && (
          <Fact term={headers.replyTo}>
            <bdi className="wrap-anywhere">{addressLine(mail.replyTo)}</bdi>
          </Fact>
        )}
        {mail && (
          <Fact term={headers.mailSubject}>
            <bdi className="wrap-anywhere">{mail.subject}</bdi>
          </Fact>
        )}
        <Fact term={words.utc}>
          <time dateTime={createdAt}>{utcTime(createdAt)}</time>
        </Fact>
        {local !== null && timeZone !== null && (
          <Fact term={words.local}>
            {local} ({timeZone})
          </Fact>
        )}
        {mail?.messageId && (
          <Fact term={headers.messageId}>
            <code className="text-sm wrap-anywhere">{mail.messageId}</code>
          </Fact>
        )}
        {attachments.length > 0 && (
          <Fact term={words.attachments}>
            <ul>
              {attachments.map(({ id, name, size }) => (
                <li key={id} className="wrap-anywhere">
                  <bdi>{plainName(name)}</bdi> ({formatFileSize(locale, size)})
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </DefinitionList>
      {delivery === "scheduled" && <p className="mt-2 text-warning">{words.scheduled}</p>}
      {delivery === "failed" && <p className="mt-2 text-danger">{words.failed}</p>}
      {body.masked.length > 0 && <p className="mt-2 text-sm text-muted">{words.masked}</p>}
      <p
        dir="auto"
        lang={message.language ?? undefined}
        className="mt-3 border-t border-line pt-3 text-md wrap-anywhere whitespace-pre-wrap"
      >
        {body.text}
      </p>
    </article>
  );
}
