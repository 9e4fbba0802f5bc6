import type { Attachment } from "#src/domain/schema/attachment.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { AttachmentButton } from "./attachment-button.tsx";

export interface AttachmentStripProps {
  attachments: readonly Attachment[];
  onShowFile: (fileId: string) => void;
}

/** The files of one message. */
export function AttachmentStrip({ attachments, onShowFile }: AttachmentStripProps) {
  const t = useMessages();
  if (attachments.length === 0) return null;
  return (
    <ul
      aria-label={t.attachments.title}
      className="grid grid-cols-[repeat(auto-fill,minmax(min(11.5rem,100%),1fr))] gap-2"
    >
      {attachments.map((attachment) => (
        <li key={attachment.id} className="max-w-72 min-w-0">
          <AttachmentButton attachment={attachment} onShowFile={onShowFile} look="card" />
        </li>
      ))}
    </ul>
  );
}
