import FileLock from "lucide-react/icons/file-lock";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { plainName } from "#src/lib/visible-text.ts";
import { AttachmentThumbnail } from "./attachment-thumbnail.tsx";
import { attachmentSummary, attachmentWarning } from "./attachment-words.ts";

export interface AttachmentButtonProps {
  attachment: Attachment;
  onShowFile: (fileId: string) => void;
  /** A card in a message, or a row of a list. */
  look: "card" | "row";
  /** Beside size and type: when it came. */
  children?: ReactNode;
}

const looks = {
  card: "h-13 rounded-md border border-line bg-surface p-1 pe-3 hover:border-line-strong",
  row: "min-h-11 rounded-md px-1 py-0.5 hover:bg-surface-hover",
};

/** One file as something to open: picture, name, type, size, and a mark when it deserves care. */
export function AttachmentButton({ attachment, onShowFile, look, children }: AttachmentButtonProps) {
  const t = useMessages();
  const locale = useLocale();
  const name = plainName(attachment.name);
  const warning = attachmentWarning(t, attachment);
  const isIdentity = attachment.sensitivity === "identity_document";
  return (
    <button
      type="button"
      onClick={() => onShowFile(attachment.id)}
      title={name}
      className={`flex w-full min-w-0 items-center gap-2 text-start transition-colors ${looks[look]}`}
    >
      <AttachmentThumbnail attachment={attachment} className={look === "card" ? "size-10.5" : "size-8"} />
      <span className="flex min-w-0 flex-1 flex-col">
        <bdi className="truncate text-base text-text">{name}</bdi>
        <span className="flex min-w-0 items-center gap-1 text-sm text-muted">
          {isIdentity && (
            <span className="inline-flex shrink-0 items-center gap-1 text-warning">
              <FileLock aria-hidden size={12} />
              {attachment.contentUrl === null ? t.attachments.sealed : t.attachments.identityDocument}
              <span aria-hidden className="text-faint">
                ·
              </span>
            </span>
          )}
          <span className="truncate">{attachmentSummary(t, locale, attachment)}</span>
          {children}
        </span>
      </span>
      {warning !== null && (
        <span className="shrink-0 text-warning" title={warning}>
          <TriangleAlert aria-hidden size={14} />
          <span className="sr-only">{warning}</span>
        </span>
      )}
    </button>
  );
}
