import { Link } from "@tanstack/react-router";
import SearchX from "lucide-react/icons/search-x";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";

export function PageNotFound() {
  const t = useMessages();
  const words = t.errors.pageNotFound;
  return (
    <main className="grid min-h-dvh place-items-center bg-canvas p-6">
      <EmptyState
        isPage
        icon={<SearchX aria-hidden size={20} />}
        title={words.title}
        description={words.description}
        action={
          <Link to="/inbox" className="rounded-sm text-accent underline">
            {words.action}
          </Link>
        }
      />
    </main>
  );
}
