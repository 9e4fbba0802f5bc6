export interface ContextPaneProps {
  ticketId: string;
  onShowFile: (fileId: string) => void;
}

export function ContextPane({ ticketId }: ContextPaneProps) {
  return <aside>{ticketId}</aside>;
}
