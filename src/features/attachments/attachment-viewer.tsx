export interface AttachmentViewerProps {
  ticketId: string;
  fileId: string;
  onShowFile: (fileId: string) => void;
  onClose: () => void;
}

export function AttachmentViewer({ fileId }: AttachmentViewerProps) {
  return <div>{fileId}</div>;
}
