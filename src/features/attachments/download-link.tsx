import Download from "lucide-react/icons/download";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { IconButton } from "#src/ui/icon-button.tsx";

interface DownloadLinkProps {
  file: Attachment;
  contentUrl: string | null;
  look: "icon" | "button";
}

const looks = {
  icon: "size-7 text-muted hover:bg-surface-hover hover:text-text",
  button:
    "h-8 gap-1.5 border border-line bg-surface-raised px-3 text-base font-medium text-text shadow-control hover:bg-surface-hover",
};

/** Always a download, never a page: the server answers as an attachment and the link says so too. */
export function DownloadLink({ file, contentUrl, look }: DownloadLinkProps) {
  const { viewer } = useAllMessages();
  if (contentUrl === null) {
    const reason = file.sensitivity === "identity_document" ? viewer.sealedDownload : viewer.noContent;
    return look === "icon" ? (
      <IconButton label={viewer.download} icon={<Download aria-hidden />} disabledReason={reason} />
    ) : null;
  }
  return (
    <a
      href={contentUrl}
      download={file.name}
      data-tooltip={look === "icon" ? viewer.download : undefined}
      aria-label={look === "icon" ? viewer.download : undefined}
      className={`inline-flex shrink-0 items-center justify-center rounded-md transition-colors ${looks[look]}`}
    >
      <Download aria-hidden size={16} />
      {look === "button" && viewer.download}
    </a>
  );
}
