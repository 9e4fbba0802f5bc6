import { Dialog } from "@base-ui/react/dialog";
import ArrowLeft from "lucide-react/icons/arrow-left";
import ArrowRight from "lucide-react/icons/arrow-right";
import X from "lucide-react/icons/x";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { fileKindOf } from "#src/domain/rules/file-kind.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { AttachmentThumbnail } from "#src/parts/attachment-thumbnail.tsx";
import { attachmentSummary } from "#src/parts/attachment-words.ts";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { DownloadLink } from "./download-link.tsx";
import { ViewerKeyList } from "./viewer-key-list.tsx";

interface ViewerHeaderProps {
  file: Attachment;
  contentUrl: string | null;
  sender: string | null;
  position: number;
  total: number;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onClose: () => void;
}

export function ViewerHeader({
  file,
  contentUrl,
  sender,
  position,
  total,
  onPrevious,
  onNext,
  onClose,
}: ViewerHeaderProps) {
  const t = useAllMessages();
  const locale = useLocale();
  const words = t.viewer;
  const size = file.width !== null && file.height !== null ? `${file.width} × ${file.height}` : null;
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-3 py-2">
      <AttachmentThumbnail attachment={file} className="size-9 max-sm:hidden" />
      <div className="min-w-0 flex-1 basis-48">
        <Dialog.Title className="truncate text-md font-medium" title={file.name}>
          {file.name}
        </Dialog.Title>
        <Dialog.Description className="truncate text-sm text-muted" render={<div />}>
          {[attachmentSummary(t, locale, file), size, sender && words.sentBy({ name: sender })]
            .filter(Boolean)
            .join(" · ")}
          {" · "}
          <RelativeTime at={file.createdAt} />
        </Dialog.Description>
      </div>
      <div className="flex items-center gap-1 max-sm:w-full max-sm:justify-between">
        <span className="flex items-center gap-1">
          <IconButton
            label={words.previous}
            shortcut="left"
            icon={<ArrowLeft aria-hidden />}
            disabledReason={onPrevious ? undefined : words.isFirst}
            onClick={onPrevious}
          />
          <span className="px-1 text-sm whitespace-nowrap text-muted" role="status">
            {words.position({ position, total })}
          </span>
          <IconButton
            label={words.next}
            shortcut="right"
            icon={<ArrowRight aria-hidden />}
            disabledReason={onNext ? undefined : words.isLast}
            onClick={onNext}
          />
        </span>
        <span className="flex items-center gap-1">
          <ViewerKeyList kind={fileKindOf(file)} />
          <DownloadLink file={file} contentUrl={contentUrl} look="icon" />
          <IconButton label={t.common.close} shortcut="escape" icon={<X aria-hidden />} onClick={onClose} />
        </span>
      </div>
    </header>
  );
}
