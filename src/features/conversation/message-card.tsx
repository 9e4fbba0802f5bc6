import Ellipsis from "lucide-react/icons/ellipsis";
import { Suspense, lazy, useState, type ComponentType } from "react";
import type { Message } from "#src/domain/schema/message.ts";
import { formatExact } from "#src/lib/format-time.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { AttachmentStrip } from "#src/parts/attachment-strip.tsx";
import { latePart, overPage } from "#src/parts/late-part.tsx";
import { MailFactsList } from "#src/parts/mail-facts.tsx";
import type { MessageHtmlProps } from "#src/parts/message-html/message-html.tsx";
import { MessageText } from "#src/parts/message-text.tsx";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Menu } from "#src/ui/menu.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { mayCarryMail } from "./may-carry-mail.ts";
import { cardClass, roleWord } from "./message-look.ts";
import { MessageHead } from "./message-head.tsx";

export interface MessageCardProps {
  message: Message;
  onShowFile: (fileId: string) => void;
}

// The cleaner comes with the first mail that has HTML; without it the text stays.
const MessageHtml = lazy<ComponentType<MessageHtmlProps>>(() =>
  import("#src/parts/message-html/message-html.tsx").then(
    (module) => ({ default: module.MessageHtml }),
    () => ({ default: ({ fallback }: MessageHtmlProps) => fallback }),
  ),
);

// Both come when they are wanted.
const MailSourceDialog = latePart(async () => (await import("./mail-source-dialog.tsx")).MailSourceDialog, {
  className: overPage,
});
const ForwardedMails = latePart(async () => (await import("./forwarded-mails.tsx")).ForwardedMails);

/** One message: its own words first, in the shape in which it came. */
export function MessageCard({ message, onShowFile }: MessageCardProps) {
  const t = useMessages();
  const locale = useLocale();
  // Masks stand in the text; formatting is shown when asked for.
  const [view, setView] = useState<"auto" | "text" | "html">(
    message.body.masked.length > 0 ? "text" : "auto",
  );
  const isPlain = view === "text";
  const [hasHeaders, setHasHeaders] = useState(false);
  const [hasSource, setHasSource] = useState(false);
  const { html } = message.body;
  const text = <MessageText messageId={message.id} body={message.body} language={message.language} />;
  const files = message.attachments.filter((file) => html === null || isPlain || file.contentId === null);
  async function handleCopy() {
    await navigator.clipboard.writeText(message.body.text);
    showToast({ title: t.timeline.textCopied });
  }

  const items = [
    ...(message.mail
      ? [
          {
            id: "headers",
            label: hasHeaders ? t.timeline.hideHeaders : t.timeline.showHeaders,
            onSelect: () => setHasHeaders(!hasHeaders),
          },
          { id: "source", label: t.timeline.showSource, onSelect: () => setHasSource(true) },
        ]
      : []),
    ...(html === null
      ? []
      : [
          {
            id: "plain",
            label: isPlain ? t.timeline.asHtml : t.timeline.asText,
            onSelect: () => setView(isPlain ? "html" : "text"),
          },
        ]),
    { id: "copy", label: t.timeline.copyText, onSelect: () => void handleCopy() },
  ];

  return (
    <article
      data-message={message.id}
      aria-label={`${message.author.name}, ${roleWord(t, message)}, ${formatExact(locale, Date.parse(message.createdAt))}`}
      className={cardClass(message)}
    >
      <MessageHead
        message={message}
        actions={
          <Menu
            align="end"
            trigger={<IconButton size="sm" label={t.timeline.more} icon={<Ellipsis aria-hidden />} />}
            items={items}
          />
        }
      />
      {hasHeaders && message.mail && (
        <div className="rounded-md bg-surface-sunken px-3 py-2">
          <MailFactsList mail={message.mail} isComplete />
        </div>
      )}
      <div className="min-w-0">
        {html === null || isPlain ? (
          text
        ) : (
          <Suspense fallback={text}>
            <MessageHtml
              message={message}
              html={html}
              fallback={text}
              isAsked={view === "html"}
              onPreferText={() => setView("text")}
            />
          </Suspense>
        )}
        {html !== null && isPlain && (
          <Button size="sm" variant="ghost" className="-ms-2 mt-1" onClick={() => setView("html")}>
            {t.timeline.asHtml}
          </Button>
        )}
      </div>
      <AttachmentStrip attachments={files} onShowFile={onShowFile} />
      {mayCarryMail(message) && <ForwardedMails message={message} />}
      {hasSource && <MailSourceDialog messageId={message.id} onClose={() => setHasSource(false)} />}
    </article>
  );
}
