import CircleAlert from "lucide-react/icons/circle-alert";
import Paperclip from "lucide-react/icons/paperclip";
import RotateCw from "lucide-react/icons/rotate-cw";
import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { formatFileSize } from "#src/lib/file-size.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { mayWorkAgain } from "#src/api/errors.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { IconButton } from "#src/ui/icon-button.tsx";
import { ProgressBar } from "#src/ui/progress-bar.tsx";
import type { UploadItem } from "./uploads.ts";

interface AttachmentListProps {
  attached: readonly Attachment[];
  uploads: readonly UploadItem[];
  onRemove: (attachmentId: string) => void;
  onRetry: (key: string) => void;
  onDrop: (key: string) => void;
}

function Row({
  name,
  size,
  mark,
  detail,
  children,
}: {
  name: string;
  size: number;
  mark: ReactNode;
  detail?: ReactNode;
  children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <li className="flex min-h-8 max-w-full min-w-0 items-center gap-2 rounded-md border border-line bg-surface ps-2 pe-1">
      {mark}
      <span className="flex min-w-0 flex-col">
        <span className="flex min-w-0 items-baseline gap-1.5">
          <span className="max-w-48 truncate" title={name}>
            {name}
          </span>
          <span className="shrink-0 text-sm text-faint">{formatFileSize(locale, size)}</span>
        </span>
        {detail}
      </span>
      <span className="flex shrink-0">{children}</span>
    </li>
  );
}

export function AttachmentList({ attached, uploads, onRemove, onRetry, onDrop }: AttachmentListProps) {
  const t = useMessages();
  const locale = useLocale();
  if (attached.length + uploads.length === 0) return null;

  const reasonOf = ({ state }: UploadItem): string => {
    if (state.kind === "failed") return errorSentence(t, state.error);
    if (state.kind !== "refused") return "";
    if (state.why === "empty") return t.composer.fileEmpty;
    if (state.why === "too_large")
      return t.composer.fileTooLarge({ limit: formatFileSize(locale, state.limit) });
    return t.composer.tooManyFiles({ count: attached.length });
  };

  return (
    <ul aria-label={t.composer.attachments} className="flex flex-wrap gap-1.5 px-3 pb-2">
      {attached.map(({ id, name, size }) => (
        <Row
          key={id}
          name={name}
          size={size}
          mark={<Paperclip aria-hidden className="size-4 shrink-0 text-faint" />}
        >
          <IconButton
            size="sm"
            label={t.composer.removeFile({ name })}
            icon={<X aria-hidden />}
            onClick={() => onRemove(id)}
          />
        </Row>
      ))}
      {uploads.map((item) => {
        const { key, file, state } = item;
        const isUploading = state.kind === "uploading";
        return (
          <Row
            key={key}
            name={file.name}
            size={file.size}
            mark={
              isUploading ? (
                <Paperclip aria-hidden className="size-4 shrink-0 text-faint" />
              ) : (
                <CircleAlert aria-hidden className="size-4 shrink-0 text-danger" />
              )
            }
            detail={
              isUploading ? (
                <ProgressBar
                  label={t.composer.uploading({ name: file.name })}
                  value={state.progress}
                  className="my-0.5"
                />
              ) : (
                <span role="alert" className="text-sm text-danger">
                  {reasonOf(item)}
                </span>
              )
            }
          >
            {state.kind === "failed" && mayWorkAgain(state.error) && (
              <IconButton
                size="sm"
                label={t.composer.retryFile({ name: file.name })}
                icon={<RotateCw aria-hidden />}
                onClick={() => onRetry(key)}
              />
            )}
            <IconButton
              size="sm"
              label={
                isUploading
                  ? t.composer.cancelFile({ name: file.name })
                  : t.composer.removeFile({ name: file.name })
              }
              icon={<X aria-hidden />}
              onClick={() => onDrop(key)}
            />
          </Row>
        );
      })}
    </ul>
  );
}
