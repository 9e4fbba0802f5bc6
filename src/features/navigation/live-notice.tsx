import WifiOff from "lucide-react/icons/wifi-off";
import { useEffect, useState } from "react";
import type { StreamState } from "#src/api/event-stream.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";

/** A break shorter than this is nothing an agent needs to know. */
const worthSayingMs = 2_000;

/** Says quietly that live changes are interrupted; silent while they flow. */
export function LiveNotice({ state }: { state: StreamState }) {
  return <div role="status">{state === "interrupted" && <Interrupted />}</div>;
}

function Interrupted() {
  const t = useMessages();
  const [isWorthSaying, setIsWorthSaying] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsWorthSaying(true), worthSayingMs);
    return () => clearTimeout(timer);
  }, []);
  if (!isWorthSaying) return null;
  return (
    <p className="flex items-start gap-2 border-t border-line px-3 py-2 text-sm text-muted">
      <WifiOff aria-hidden size={14} className="mt-px shrink-0 text-warning" />
      {t.navigation.connectionLost}
    </p>
  );
}
