export function Composer({ ticketId }: { ticketId: string }) {
  return <div>{ticketId}</div>;
}
