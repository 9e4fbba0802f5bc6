export interface AttachmentViewerProps {
  ticketId: string;
  fileId: string;
  onShowFile: (fileId: string) => void;
  onClose: () => void;
}
