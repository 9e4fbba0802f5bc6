import { useState } from "react";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { AttachmentButton } from "./attachment-button.tsx";
import { shownAtOnce, stripClass } from "./strip-look.ts";

export interface AttachmentStripProps {
  attachments: readonly Attachment[];
  onShowFile: (fileId: string) => void;
}

/** The files of one message. */
export function AttachmentStrip({ attachments, onShowFile }: AttachmentStripProps) {
  const t = useMessages();
  const [isWhole, setIsWhole] = useState(false);
  const hidden = attachments.length - shownAtOnce;
  const isFolded = hidden > 1 && !isWhole;
  if (attachments.length === 0) return null;
  return (
    <>
      <ul aria-label={t.attachments.title} className={stripClass}>
        {(isFolded ? attachments.slice(0, shownAtOnce) : attachments).map((attachment) => (
          <li key={attachment.id} className="max-w-72 min-w-0">
            <AttachmentButton attachment={attachment} onShowFile={onShowFile} look="card" />
          </li>
        ))}
      </ul>
      {isFolded && (
        <Button size="sm" variant="ghost" className="mt-1 self-start" onClick={() => setIsWhole(true)}>
          {t.attachments.showMore({ count: hidden })}
        </Button>
      )}
    </>
  );
}
