import { useState, type FormEvent } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";

interface PageNumberFieldProps {
  current: number;
  total: number;
  onGo: (page: number) => void;
}

/** The page in sight; a number typed here goes to its page. */
export function PageNumberField({ current, total, onGo }: PageNumberFieldProps) {
  const { viewer } = useAllMessages();
  const [typed, setTyped] = useState<string | null>(null);

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const page = Number.parseInt(typed ?? "", 10);
    if (page >= 1 && page <= total) onGo(page);
    setTyped(null);
  }

  return (
    <form
      onSubmit={handleSubmit}
      className="flex items-center gap-1 ps-1 text-sm whitespace-nowrap text-muted"
    >
      <input
        aria-label={viewer.page}
        inputMode="numeric"
        value={typed ?? String(current)}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        className="h-6 w-9 rounded-sm border border-line-strong bg-surface text-center text-text"
      />
      {viewer.pageOf({ total })}
    </form>
  );
}
