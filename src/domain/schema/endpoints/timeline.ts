import * as z from "zod/mini";
import { endpoint } from "../endpoint.ts";
import { timelinePageSchema } from "../message.ts";

export const getTimeline = endpoint({
  id: "getTimeline",
  method: "GET",
  path: "/tickets/{ticketId}/timeline",
  summary: "Messages, notes and events of a ticket, newest page first",
  tag: "messages",
  query: z.object({
    cursor: z.optional(z.string()),
    /** 1–100; 30 when absent. */
    limit: z.optional(z.int()),
  }),
  answer: timelinePageSchema,
  problems: ["bad_request", "not_found"],
});
