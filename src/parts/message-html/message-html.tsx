import ImageOff from "lucide-react/icons/image-off";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { endpointUrl } from "#src/api/client.ts";
import type { Message } from "#src/domain/schema/message.ts";
import { getRemoteImage } from "#src/domain/schema/endpoints/messages.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { cx } from "#src/ui/cx.ts";
import { frameMemory } from "./frame-memory.ts";
import { MessageFrame } from "./message-frame.tsx";
import { prepareMail, saysSame } from "./prepare-mail.ts";

export interface MessageHtmlProps {
  message: Message;
  html: string;
  /** The plain text, until the frame stands. */
  fallback: ReactNode;
  /** The agent asked for it, whatever the plain text says. */
  isAsked: boolean;
  onPreferText: () => void;
}

const picture = /^image\/(?:png|jpe?g|gif|webp|bmp|avif)$/i;

/** Where a picture that stands in the mail's body is; only what the server found to be a picture. */
function embeddedUrl(message: Message, contentId: string): string | null {
  const file = message.attachments.find((one) => one.contentId?.replace(/^<|>$/g, "") === contentId);
  return file && file.sniffedType !== null && picture.test(file.sniffedType) ? file.contentUrl : null;
}

export function MessageHtml({ message, html, fallback, isAsked, onPreferText }: MessageHtmlProps) {
  const t = useMessages();
  const [hasImages, setHasImages] = useState(() => frameMemory.hasImages(message.id));
  const [isReady, setIsReady] = useState(() => frameMemory.height(message.id) !== undefined);
  const [failed, setFailed] = useState({ count: 0, tries: 0 });
  const mail = prepareMail(html, {
    embedded: (contentId) => embeddedUrl(message, contentId),
    remote: hasImages ? (url) => endpointUrl(getRemoteImage, { query: { url } }) : null,
    showsDestinations: message.author.kind === "requester",
    quoteLabel: t.timeline.quoted,
    signatureLabel: t.timeline.signature,
  });

  const isTextBetter = !isAsked && !saysSame(mail, message.body.text);
  const preferText = useEffectEvent(onPreferText);
  useEffect(() => {
    if (isTextBetter) preferText();
  }, [isTextBetter]);

  function handleShowImages() {
    frameMemory.agreeToImages(message.id);
    setHasImages(true);
  }

  if (isTextBetter) return fallback;
  return (
    <>
      {mail.remoteImages > 0 && !hasImages && (
        <div className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md bg-surface-sunken px-2 py-1 text-sm text-muted">
          <ImageOff aria-hidden size={14} className="shrink-0" />
          <span className="min-w-0 flex-1">{t.timeline.imagesBlocked({ count: mail.remoteImages })}</span>
          <Button size="sm" variant="ghost" onClick={handleShowImages}>
            {t.timeline.showImages}
          </Button>
        </div>
      )}
      {failed.count > 0 && (
        <div
          role="status"
          className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md bg-surface-sunken px-2 py-1 text-sm text-muted"
        >
          <ImageOff aria-hidden size={14} className="shrink-0" />
          <span className="min-w-0 flex-1">{t.timeline.imagesFailed({ count: failed.count })}</span>
          <Button
            size="sm"
            variant="ghost"
            onClick={() => setFailed(({ tries }) => ({ count: 0, tries: tries + 1 }))}
          >
            {t.common.retry}
          </Button>
        </div>
      )}
      {!isReady && fallback}
      <div className={cx(!isReady && "invisible h-0 overflow-hidden")}>
        <MessageFrame
          key={failed.tries}
          messageId={message.id}
          body={mail.body}
          title={t.timeline.htmlOf({ name: message.author.name })}
          language={message.language}
          isPaper={mail.hasOwnColours}
          onReady={() => setIsReady(true)}
          onPictureFailed={() => setFailed((images) => ({ ...images, count: images.count + 1 }))}
        />
      </div>
    </>
  );
}
