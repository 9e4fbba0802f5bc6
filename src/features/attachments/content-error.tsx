import { isProblem } from "#src/api/errors.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { SealedDocument } from "./sealed-document.tsx";

interface ContentErrorProps {
  ticketId: string;
  file: Attachment;
  error: unknown;
  onRetry: () => void;
}

/** Why the bytes did not come; an identity document whose time is over can be opened again. */
export function ContentError({ ticketId, file, error, onRetry }: ContentErrorProps) {
  if (isProblem(error, "identity_document_sealed"))
    return <SealedDocument ticketId={ticketId} file={file} isOver />;
  return (
    <div className="grid min-h-0 flex-1 place-items-center overflow-auto">
      <QueryError error={error} onRetry={onRetry} />
    </div>
  );
}
