import * as z from "zod/mini";
import { openEnum } from "./open-enum.ts";

export const viewIds = ["my_open", "unassigned", "all_open", "at_risk", "pending", "solved"] as const;

export const sorts = ["newest", "waiting", "due", "priority"] as const;
export const ages = ["1h", "4h", "1d", "3d", "7d"] as const;

const values = z.optional(z.array(z.string()));

/**
 * What narrows a list. Values of one field are alternatives, fields combine. In a query string an
 * array is its parameter repeated: `category=security&category=account`.
 */
export const ticketFiltersSchema = z.object({
  /** A saved filter the others narrow further. */
  view: z.optional(z.string()),
  category: values,
  channel: values,
  status: values,
  priority: values,
  /** Agent ids, or `me`, or `none`. */
  assignee: values,
  group: values,
  /** BCP 47. */
  language: values,
  tag: values,
  /** `at_risk`, `breached`. */
  sla: values,
  requester: z.optional(z.string()),
  /** The announcement that tickets wait on. */
  incident: z.optional(z.string()),
  hasAttachment: z.optional(z.boolean()),
  /** Created longer ago than this. */
  age: z.optional(openEnum(ages)),
  /** Full text over number, subject, requester and messages; any language. */
  q: z.optional(z.string()),
});
export type TicketFilters = z.infer<typeof ticketFiltersSchema>;

export const ticketListQuerySchema = z.extend(ticketFiltersSchema, {
  sort: z.optional(openEnum(sorts)),
  cursor: z.optional(z.string()),
  /** Rows from the top of the list, for a jump; not together with `cursor`. */
  start: z.optional(z.int()),
  /** 1–100; 50 when absent. */
  limit: z.optional(z.int()),
});
export type TicketListQuery = z.infer<typeof ticketListQuerySchema>;

const counts = z.record(z.string(), z.int());

/** How many tickets each value would leave, the other filters applied. */
export const facetsSchema = z.object({
  total: z.int(),
  category: counts,
  channel: counts,
  status: counts,
  priority: counts,
  language: counts,
  assignee: counts,
  tag: counts,
  sla: counts,
});
export type Facets = z.infer<typeof facetsSchema>;

/** A saved filter with how many tickets it holds now. */
export const viewSchema = z.object({
  id: z.string(),
  /** null for the desk's own views, which the app names in the agent's language. */
  name: z.nullable(z.string()),
  count: z.int(),
});
export type View = z.infer<typeof viewSchema>;
