import { Link } from "@tanstack/react-router";
import Lock from "lucide-react/icons/lock";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import type { ErrorWords } from "./problem-words.ts";

/** A page that this role may not see: why, and the way back. */
export function NotAllowed({ words }: { words: ErrorWords }) {
  const t = useMessages();
  return (
    <main className="grid min-w-0 flex-1 place-items-center p-6">
      <EmptyState
        isPage
        icon={<Lock />}
        title={words.title}
        description={words.description}
        action={
          <Link to="/inbox" className="rounded-sm text-accent underline">
            {t.errors.pageNotFound.action}
          </Link>
        }
      />
    </main>
  );
}
