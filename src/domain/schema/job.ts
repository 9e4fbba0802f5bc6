import * as z from "zod/mini";
import { id, instant, openEnum } from "./open-enum.ts";
import { ticketFiltersSchema } from "./ticket-filters.ts";
import { ticketChangeSchema } from "./ticket.ts";

/** A change of many tickets: by ids, or all that a filter holds. Exactly one of the two. */
export const bulkRequestSchema = z.object({
  ticketIds: z.optional(z.array(id)),
  filters: z.optional(ticketFiltersSchema),
  change: ticketChangeSchema,
  /** Answers what would happen and changes nothing. */
  dryRun: z.boolean(),
});
export type BulkRequest = z.infer<typeof bulkRequestSchema>;

const jobResultSchema = z.object({
  ticketId: id,
  number: z.int(),
  subject: z.string(),
  /** A change of fields ends in the first three, an update to customers in `sent` or `refused`. */
  outcome: openEnum(["changed", "unchanged", "refused", "sent"]),
  /** Why it was refused; a problem code, or `not_linked`: it no longer waits on the announcement. */
  code: z.nullable(z.string()),
});

export const jobSchema = z.object({
  id,
  state: openEnum(["dry_run", "running", "done", "cancelled", "failed"]),
  total: z.int(),
  done: z.int(),
  results: z.array(jobResultSchema),
  /** Undo by `POST /jobs/{jobId}/undo` until then; null when it cannot be undone. */
  undoUntil: z.nullable(instant),
  createdAt: instant,
});
export type Job = z.infer<typeof jobSchema>;
