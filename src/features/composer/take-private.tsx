import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";

export function TakePrivate({ onInvite }: { onInvite: () => void }) {
  const t = useAllMessages();
  return (
    <Button size="sm" onClick={onInvite}>
      {t.signals.action.takePrivate}
    </Button>
  );
}
