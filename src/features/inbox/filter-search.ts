import { listFields, type InboxSearch } from "#src/domain/rules/inbox-search.ts";

export type ListField = (typeof listFields)[number];

/** Whether anything narrows the list beyond its view and its search text. */
export function hasFilters(search: InboxSearch): boolean {
  return (
    listFields.some((field) => (search[field]?.length ?? 0) > 0) ||
    search.requester !== undefined ||
    search.incident !== undefined ||
    search.hasAttachment !== undefined ||
    search.age !== undefined
  );
}

/** View, order and search text stay. */
export function withoutFilters({ view, sort, q }: InboxSearch): InboxSearch {
  return { ...(view ? { view } : {}), ...(sort ? { sort } : {}), ...(q ? { q } : {}) };
}
