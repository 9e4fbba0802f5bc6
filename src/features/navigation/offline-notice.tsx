import WifiOff from "lucide-react/icons/wifi-off";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { reconnectNow, useIsOffline } from "#src/store/connection.ts";
import { Button } from "#src/ui/button.tsx";

/** Over every screen while the server cannot be reached; it goes by itself. */
export function OfflineNotice() {
  const t = useMessages();
  const isOffline = useIsOffline();
  return (
    <div role="status" className="shrink-0">
      {isOffline && (
        <p className="flex flex-wrap items-center gap-x-2 border-b border-line bg-warning-soft px-3 py-1.5">
          <WifiOff aria-hidden size={16} className="shrink-0 text-warning" />
          <span className="font-medium max-sm:flex-1">{t.errors.offline.title}</span>
          <span className="min-w-0 max-sm:order-1 sm:flex-1">
            {t.errors.offline.description} {t.errors.reconnecting}
          </span>
          <Button size="sm" onClick={reconnectNow}>
            {t.errors.reconnectNow}
          </Button>
        </p>
      )}
    </div>
  );
}
