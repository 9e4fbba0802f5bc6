import type { TicketFilters } from "../schema/ticket-filters.ts";
import { ages, sorts } from "../schema/ticket-filters.ts";

export type Sort = (typeof sorts)[number];

/** What the inbox keeps in the URL: filters, order, and what is open. Absent means the default. */
export interface InboxSearch extends TicketFilters {
  sort?: Sort;
  /** The attachment that the viewer shows. */
  file?: string | undefined;
}

/** The filters that take several values. */
export const listFields = [
  "category",
  "channel",
  "status",
  "priority",
  "assignee",
  "group",
  "language",
  "tag",
  "sla",
] as const;
const textFields = ["view", "requester", "incident", "q", "file"] as const;
const longestText = 200;

/**
 * Reads a URL's parameters. What it does not understand is left out: an old or mistyped link still
 * opens the desk.
 */
export function parseInboxSearch(raw: Readonly<Record<string, unknown>>): InboxSearch {
  const search: InboxSearch = {};
  for (const field of listFields) {
    const values = (Array.isArray(raw[field]) ? raw[field] : [raw[field]]).filter(isText);
    const distinct = [...new Set(values)];
    if (distinct.length > 0) search[field] = distinct;
  }
  for (const field of textFields) {
    const value = raw[field];
    if (isText(value)) search[field] = value;
  }
  if (String(raw.hasAttachment) === "true") search.hasAttachment = true;
  if (String(raw.hasAttachment) === "false") search.hasAttachment = false;
  const age = ages.find((one) => one === raw.age);
  if (age) search.age = age;
  const sort = sorts.find((one) => one === raw.sort);
  if (sort) search.sort = sort;
  return search;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= longestText;
}

export const defaultView = "all_open";
export const defaultSort: Sort = "newest";

/**
 * The filters that the server is asked with. Without a view, a search and without filters the list
 * holds all open tickets; a search or a status looks everywhere.
 */
export function filtersOf(search: InboxSearch): TicketFilters {
  const { sort: _sort, file: _file, ...filters } = search;
  if (filters.view || filters.q || filters.status || filters.requester) return filters;
  return { ...filters, view: defaultView };
}
