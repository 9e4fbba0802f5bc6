import * as z from "zod/mini";
import { agentRefSchema } from "./actor.ts";
import { attachmentSchema } from "./attachment.ts";
import { channelFactsSchema } from "./channel-facts.ts";
import { categorySchema, channelSchema, slaTargetSchema } from "./desk-config.ts";
import { identityConfirmationSchema } from "./identity.ts";
import { id, instant, openEnum } from "./open-enum.ts";
import { requesterSchema } from "./requester.ts";
import { dismissedSignalSchema } from "./signal.ts";

export const statuses = ["new", "open", "pending", "on_hold", "solved", "closed"] as const;
export const statusSchema = openEnum(statuses);
export type Status = z.infer<typeof statusSchema>;

export const priorities = ["low", "normal", "high", "urgent"] as const;
export const prioritySchema = openEnum(priorities);
export type Priority = z.infer<typeof prioritySchema>;

/** The next promise to the customer, in business hours, as the server computed it. */
export const slaSchema = z.object({
  target: slaTargetSchema,
  dueAt: instant,
  state: openEnum(["on_track", "at_risk", "breached", "paused"]),
});
export type Sla = z.infer<typeof slaSchema>;

/** What a row of a list holds. */
export const ticketSummarySchema = z.object({
  id,
  /** The number people say to each other: 4812. */
  number: z.int(),
  /** Grows with every change; the value of the ETag. */
  version: z.int(),
  subject: z.string(),
  requester: z.object({ id, name: z.string() }),
  /** The beginning of the last public message, one line. */
  excerpt: z.string(),
  channel: channelSchema,
  category: categorySchema,
  status: statusSchema,
  priority: prioritySchema,
  assignee: z.nullable(agentRefSchema),
  groupId: id,
  tags: z.array(z.string()),
  /** BCP 47 language the customer writes in; null when unknown. */
  language: z.nullable(z.string()),
  attachmentCount: z.int(),
  messageCount: z.int(),
  /** Whether this agent has not yet seen the last message. */
  unread: z.boolean(),
  restricted: z.boolean(),
  /** The announcement whose fault or change it waits on; null for none. */
  incidentId: z.nullable(id),
  createdAt: instant,
  updatedAt: instant,
  lastMessageAt: instant,
  /** Since when the customer waits for the desk; null when the desk waits. */
  waitingSince: z.nullable(instant),
  /** null when no promise runs (solved, closed). */
  sla: z.nullable(slaSchema),
});
export type TicketSummary = z.infer<typeof ticketSummarySchema>;

/** A ticket as its own page shows it. */
export const ticketSchema = z.extend(ticketSummarySchema, {
  requester: requesterSchema,
  facts: channelFactsSchema,
  lastMessageId: z.nullable(id),
  /** Every file of the thread, newest first; the first 300. */
  attachments: z.array(attachmentSchema),
  dismissedSignals: z.array(dismissedSignalSchema),
  /** null until an agent has confirmed it for this ticket. */
  identity: z.nullable(identityConfirmationSchema),
});
export type Ticket = z.infer<typeof ticketSchema>;

/** A change of fields: only what the agent touched. */
export const ticketChangeSchema = z.partial(
  z.object({
    subject: z.string().check(z.minLength(1), z.maxLength(500)),
    status: statusSchema,
    priority: prioritySchema,
    category: categorySchema,
    assigneeId: z.nullable(id),
    groupId: id,
    incidentId: z.nullable(id),
    addTags: z.array(z.string()),
    removeTags: z.array(z.string()),
  }),
);
export type TicketChange = z.infer<typeof ticketChangeSchema>;

export const ticketPageSchema = z.object({
  items: z.array(ticketSummarySchema),
  /** How many tickets the filters leave. */
  total: z.int(),
  nextCursor: z.nullable(z.string()),
});
export type TicketPage = z.infer<typeof ticketPageSchema>;
