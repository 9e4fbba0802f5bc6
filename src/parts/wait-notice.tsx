import Hourglass from "lucide-react/icons/hourglass";
import { useSyncExternalStore } from "react";
import { secondsToWait, subscribeToWaits } from "#src/api/patience.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";

/** Over every page while the server has asked to wait: how long, and that nobody has to do anything. */
export function WaitNotice() {
  const t = useMessages();
  const seconds = useSyncExternalStore(subscribeToWaits, secondsToWait);
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-2 z-50 flex justify-center px-3">
      {seconds !== null && (
        <p className="flex items-center gap-2 rounded-md border border-line bg-surface-raised px-3 py-1.5 shadow-overlay">
          <Hourglass aria-hidden size={16} className="shrink-0 text-warning" />
          {/* The seconds that pass are seen; that it waits is spoken once. */}
          <span aria-hidden>{t.errors.waiting({ seconds })}</span>
          <span className="sr-only">{t.errors.too_many_requests.description}</span>
        </p>
      )}
    </div>
  );
}
