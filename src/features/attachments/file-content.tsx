import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { attachmentQueries } from "#src/api/attachments.ts";
import { ContentError } from "./content-error.tsx";
import type { FileViewProps } from "./file-view-props.ts";
import { StageLoading } from "./stage-loading.tsx";

interface FileContentProps extends FileViewProps {
  children: (content: Blob) => ReactNode;
}

/** Brings the bytes, and shows that they are on their way or why they did not come. */
export function FileContent({ ticketId, file, contentUrl, children }: FileContentProps) {
  const content = useQuery(attachmentQueries.content(contentUrl));
  if (content.data) return children(content.data);
  if (content.isPending || content.isFetching) return <StageLoading file={file} />;
  return (
    <ContentError
      ticketId={ticketId}
      file={file}
      error={content.error}
      onRetry={() => void content.refetch()}
    />
  );
}
