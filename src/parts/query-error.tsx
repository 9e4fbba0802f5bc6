import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { ErrorPanel } from "#src/ui/error-panel.tsx";
import { OfflineError } from "#src/api/errors.ts";
import { useIsOffline } from "#src/store/connection.ts";
import { errorWords } from "./problem-words.ts";

export interface QueryErrorProps {
  error: unknown;
  onRetry: () => void;
  compact?: boolean;
  /** It is all that the page says. */
  isPage?: boolean;
}

/**
 * The panel that could not be read, in its own place: what happened, and a retry. What is wrong with the
 * connection itself the desk says once: then the panel only waits.
 */
export function QueryError({ error, onRetry, compact = false, isPage = false }: QueryErrorProps) {
  const t = useMessages();
  const isOffline = useIsOffline();
  const words = errorWords(t, error);
  if (isOffline && error instanceof OfflineError)
    return (
      <p className={compact ? "px-3 py-2 text-muted" : "px-6 py-10 text-center text-muted"}>
        {t.errors.waitsForConnection}
      </p>
    );
  return (
    <ErrorPanel
      title={words.title}
      description={words.description}
      compact={compact}
      isPage={isPage}
      action={{ label: t.common.retry, onAction: onRetry }}
    />
  );
}
