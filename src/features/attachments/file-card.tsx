import type { Attachment } from "#src/domain/schema/attachment.ts";
import { fileRiskOf, typeMismatchOf } from "#src/domain/rules/file-kind.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { AttachmentThumbnail } from "#src/parts/attachment-thumbnail.tsx";
import { attachmentSummary } from "#src/parts/attachment-words.ts";
import { DownloadLink } from "./download-link.tsx";

interface FileCardProps {
  file: Attachment;
  contentUrl: string | null;
  /** What keeps the desk from showing it. */
  title: string;
  description?: string;
}

/** A file that is not shown: what it is, why not, and how to get it. */
export function FileCard({ file, contentUrl, title, description }: FileCardProps) {
  const t = useAllMessages();
  const locale = useLocale();
  const needsCare = fileRiskOf(file) !== null || typeMismatchOf(file)?.severity === "danger";
  return (
    <div className="grid min-h-0 flex-1 place-items-center overflow-auto p-4">
      <section className="flex w-full max-w-96 flex-col items-center gap-2 rounded-lg border border-line bg-surface p-6 text-center">
        <AttachmentThumbnail attachment={file} className="size-16" />
        <p className="mt-1 max-w-full text-md font-medium break-all">{file.name}</p>
        <p className="text-sm text-muted">{attachmentSummary(t, locale, file)}</p>
        <p className="text-sm break-all text-muted">{file.sniffedType ?? file.declaredType}</p>
        <p className="mt-2">{title}</p>
        {description !== undefined && <p className="text-muted">{description}</p>}
        {needsCare && <p className="text-warning">{t.viewer.downloadCare}</p>}
        {contentUrl !== null && (
          <div className="mt-2">
            <DownloadLink file={file} contentUrl={contentUrl} look="button" />
          </div>
        )}
      </section>
    </div>
  );
}
