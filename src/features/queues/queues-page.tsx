export function QueuesPage() {
  return <main />;
}
