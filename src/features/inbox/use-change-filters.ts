import { useNavigate } from "@tanstack/react-router";
import type { InboxSearch } from "#src/domain/rules/inbox-search.ts";

/** What is undefined leaves the URL. */
type Undefinable<T> = { [Key in keyof T]?: T[Key] | undefined };

/** Changes what narrows the list, which is kept in the URL and nowhere else. */
export function useChangeFilters(search: InboxSearch): (part: Undefinable<InboxSearch>) => void {
  const navigate = useNavigate();
  return (part) => void navigate({ to: ".", search: { ...search, ...part, file: undefined } as InboxSearch });
}
