import * as z from "zod/mini";
import { jobSchema } from "./job.ts";
import { timelineItemSchema } from "./message.ts";
import { id, openEnum } from "./open-enum.ts";
import { ticketSummarySchema } from "./ticket.ts";

/** `data` of one event on `GET /events`; its SSE `id` goes back as `Last-Event-ID`. */
export const liveEventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ticket.created"), ticket: ticketSummarySchema }),
  z.object({ type: z.literal("ticket.changed"), ticket: ticketSummarySchema }),
  /** The ticket can no longer be seen: restricted, merged away or deleted. */
  z.object({ type: z.literal("ticket.gone"), ticketId: id }),
  z.object({ type: z.literal("timeline.added"), ticketId: id, item: timelineItemSchema }),
  z.object({ type: z.literal("job.changed"), job: jobSchema }),
  /** A macro that this agent may see has changed, come or gone: read the list again. */
  z.object({ type: z.literal("macros.changed") }),
  /** Events were missed and cannot be replayed: read everything again. */
  z.object({ type: z.literal("reset") }),
  z.object({ type: z.literal("session.ended"), reason: openEnum(["signed_out", "expired"]) }),
]);
export type LiveEvent = z.infer<typeof liveEventSchema>;
