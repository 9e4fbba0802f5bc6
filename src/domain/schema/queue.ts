import * as z from "zod/mini";
import { agentRefSchema } from "./actor.ts";
import { categorySchema, channelSchema } from "./desk-config.ts";
import { instant } from "./open-enum.ts";

/** Open tickets (new, open, pending, on hold) of one category in one channel. */
export const queueCellSchema = z.object({
  category: categorySchema,
  channel: channelSchema,
  open: z.int(),
  atRisk: z.int(),
  breached: z.int(),
  /** Since when the customer who waits longest has waited. */
  oldestWaitingSince: z.nullable(instant),
  /** How many of `open` by age since creation. */
  ageing: z.object({ under4h: z.int(), under1d: z.int(), under3d: z.int(), older: z.int() }),
});
export type QueueCell = z.infer<typeof queueCellSchema>;

export const queuesSchema = z.object({ cells: z.array(queueCellSchema), asOf: instant });
export type Queues = z.infer<typeof queuesSchema>;

export const workloadSchema = z.object({
  rows: z.array(
    z.object({
      agent: agentRefSchema,
      available: z.boolean(),
      open: z.int(),
      pending: z.int(),
      atRisk: z.int(),
      breached: z.int(),
      solvedToday: z.int(),
    }),
  ),
  unassigned: z.int(),
  asOf: instant,
});
export type Workload = z.infer<typeof workloadSchema>;
