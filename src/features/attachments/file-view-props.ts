import type { Attachment } from "#src/domain/schema/attachment.ts";

export interface FileViewProps {
  ticketId: string;
  file: Attachment;
  contentUrl: string;
}
