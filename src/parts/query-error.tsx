import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { ErrorPanel } from "#src/ui/error-panel.tsx";
import { errorWords } from "./problem-words.ts";

export interface QueryErrorProps {
  error: unknown;
  onRetry: () => void;
  compact?: boolean;
}

/** The panel that could not be read, in its own place: what happened, and a retry. */
export function QueryError({ error, onRetry, compact = false }: QueryErrorProps) {
  const t = useMessages();
  const words = errorWords(t, error);
  return (
    <ErrorPanel
      title={words.title}
      description={words.description}
      compact={compact}
      action={{ label: t.common.retry, onAction: onRetry }}
    />
  );
}
