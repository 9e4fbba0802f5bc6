import AppWindow from "lucide-react/icons/app-window";
import Braces from "lucide-react/icons/braces";
import CodeXml from "lucide-react/icons/code-xml";
import File from "lucide-react/icons/file";
import FileLock from "lucide-react/icons/file-lock";
import FileText from "lucide-react/icons/file-text";
import Film from "lucide-react/icons/film";
import Image from "lucide-react/icons/image";
import Music from "lucide-react/icons/music";
import Play from "lucide-react/icons/play";
import Table from "lucide-react/icons/table";
import { useState } from "react";
import { fileKindOf, fileRiskOf } from "#src/domain/rules/file-kind.ts";
import type { FileKind } from "#src/domain/rules/file-types.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { sameOriginUrl } from "#src/lib/same-origin.ts";

const icons: Record<FileKind, typeof File> = {
  image: Image,
  video: Film,
  audio: Music,
  pdf: FileText,
  csv: Table,
  json: Braces,
  text: FileText,
  source: CodeXml,
  other: File,
};

export interface AttachmentThumbnailProps {
  attachment: Attachment;
  className?: string;
}

/** A small picture of the file, or the icon of its kind; a sealed identity document is never sharp. */
export function AttachmentThumbnail({ attachment, className = "size-10" }: AttachmentThumbnailProps) {
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const isSealed = attachment.sensitivity === "identity_document";
  const url = attachment.thumbnailUrl === null ? null : sameOriginUrl(attachment.thumbnailUrl);
  const kind = fileKindOf(attachment);
  const Icon = isSealed ? FileLock : fileRiskOf(attachment) === "program" ? AppWindow : icons[kind];
  return (
    <span
      aria-hidden
      className={`relative grid shrink-0 place-items-center overflow-hidden rounded-sm bg-surface-sunken text-muted ring-1 ring-line ring-inset ${className}`}
    >
      {url !== null && url !== failedUrl ? (
        <img
          src={url}
          alt=""
          loading="lazy"
          decoding="async"
          className={`size-full object-cover ${isSealed ? "scale-110 blur-sm" : ""}`}
          onError={() => setFailedUrl(url)}
        />
      ) : (
        <Icon size={16} />
      )}
      {kind === "video" && url !== null && url !== failedUrl && (
        <span className="absolute grid size-5 place-items-center rounded-full bg-surface-raised text-text">
          <Play size={12} />
        </span>
      )}
    </span>
  );
}
