import { lazy, Suspense, type ComponentType } from "react";
import { fileKindOf } from "#src/domain/rules/file-kind.ts";
import type { FileKind } from "#src/domain/rules/file-types.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { FileCard } from "./file-card.tsx";
import { SealedDocument } from "./sealed-document.tsx";
import type { FileViewProps } from "./file-view-props.ts";
import { StageLoading } from "./stage-loading.tsx";

const ImageView = lazy(async () => ({ default: (await import("./image-view.tsx")).ImageView }));
const MediaView = lazy(async () => ({ default: (await import("./media-view.tsx")).MediaView }));
const PdfView = lazy(async () => ({ default: (await import("./pdf-view.tsx")).PdfView }));
const TextView = lazy(async () => ({ default: (await import("./text-view.tsx")).TextView }));

const views: Partial<Record<FileKind, ComponentType<FileViewProps>>> = {
  image: ImageView,
  video: MediaView,
  audio: MediaView,
  pdf: PdfView,
  csv: TextView,
  json: TextView,
  text: TextView,
  source: TextView,
};

interface FileStageProps {
  ticketId: string;
  file: Attachment;
  /** null while sealed, or where the server offers none. */
  contentUrl: string | null;
}

/** The file itself, by what it is; the code of each kind comes when it is first needed. */
export function FileStage({ ticketId, file, contentUrl }: FileStageProps) {
  const { viewer } = useAllMessages();
  if (contentUrl === null) {
    if (file.sensitivity === "identity_document") return <SealedDocument ticketId={ticketId} file={file} />;
    return <FileCard file={file} contentUrl={null} title={viewer.noContent} />;
  }
  const View = views[fileKindOf(file)];
  if (!View) return <FileCard file={file} contentUrl={contentUrl} title={viewer.noPreview} />;
  return (
    <Suspense fallback={<StageLoading file={file} />}>
      <View ticketId={ticketId} file={file} contentUrl={contentUrl} />
    </Suspense>
  );
}
