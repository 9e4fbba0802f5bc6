import { useNavigate } from "@tanstack/react-router";
import CircleCheck from "lucide-react/icons/circle-check";
import FilterX from "lucide-react/icons/filter-x";
import Inbox from "lucide-react/icons/inbox";
import SearchX from "lucide-react/icons/search-x";
import { defaultView, type InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { hasFilters, withoutFilters } from "./filter-search.ts";

/** Why a list is empty, and what next: each reason has its own words. */
export function InboxEmpty({ search }: { search: InboxSearch }) {
  const t = useMessages();
  const navigate = useNavigate();
  const go = (next: InboxSearch) => void navigate({ to: "/inbox", search: next });

  if (search.q !== undefined) {
    const { view: _view, ...everywhere } = withoutFilters(search);
    const isNarrow = search.view !== undefined || hasFilters(search);
    return (
      <EmptyState
        icon={<SearchX />}
        title={t.inbox.emptySearch.title({ query: search.q })}
        description={t.inbox.emptySearch.description}
        action={
          isNarrow ? (
            <Button onClick={() => go(everywhere)}>{t.inbox.searchEverywhere}</Button>
          ) : (
            <Button onClick={() => go({ ...search, q: undefined })}>{t.inbox.clearSearch}</Button>
          )
        }
      />
    );
  }
  if (hasFilters(search))
    return (
      <EmptyState
        icon={<FilterX />}
        title={t.inbox.emptyFilters.title}
        description={t.inbox.emptyFilters.description}
        action={<Button onClick={() => go(withoutFilters(search))}>{t.inbox.clearFilters}</Button>}
      />
    );
  const view = search.view ?? defaultView;
  const words = isWorded(t.inbox.empty, view) ? t.inbox.empty[view] : t.inbox.emptyView;
  return (
    <EmptyState
      icon={view === "solved" || view === "pending" ? <Inbox /> : <CircleCheck />}
      title={words.title}
      description={words.description}
    />
  );
}

function isWorded<T extends object>(words: T, view: string): view is string & keyof T {
  return Object.hasOwn(words, view);
}
