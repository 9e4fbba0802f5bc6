import { useQuery } from "@tanstack/react-query";
import { attachmentQueries } from "#src/api/attachments.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { sameOriginUrl } from "#src/lib/same-origin.ts";
import { FileNotices } from "./file-notices.tsx";
import { FileStage } from "./file-stage.tsx";
import { ViewerBoundary } from "./viewer-boundary.tsx";
import { ViewerHeader } from "./viewer-header.tsx";

interface ViewerFileProps {
  ticketId: string;
  /** As the ticket lists it: an identity document sealed. */
  listed: Attachment;
  sender: string | null;
  position: number;
  total: number;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
  onClose: () => void;
}

export function ViewerFile({ ticketId, listed, ...header }: ViewerFileProps) {
  const opened = useQuery(attachmentQueries.opened(listed.id));
  const file = opened.data ?? listed;
  const contentUrl = file.contentUrl === null ? null : sameOriginUrl(file.contentUrl);
  return (
    <>
      <ViewerHeader file={file} contentUrl={contentUrl} {...header} />
      <FileNotices file={file} isOpen={contentUrl !== null} />
      <ViewerBoundary>
        <FileStage ticketId={ticketId} file={file} contentUrl={contentUrl} />
      </ViewerBoundary>
    </>
  );
}
