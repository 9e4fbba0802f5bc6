import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { ErrorPanel } from "#src/ui/error-panel.tsx";
import { errorWords } from "./problem-words.ts";

export interface PageErrorProps {
  error: unknown;
  onRetry: () => void;
}

/** A whole page or panel that could not be shown: what happened, and a way on. */
export function PageError({ error, onRetry }: PageErrorProps) {
  const t = useMessages();
  const words = errorWords(t, error);
  return (
    <main className="grid min-h-dvh place-items-center bg-canvas p-6">
      <ErrorPanel
        title={words.title}
        description={words.description}
        action={{ label: t.common.retry, onAction: onRetry }}
      />
    </main>
  );
}
