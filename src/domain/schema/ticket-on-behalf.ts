import * as z from "zod/mini";
import { onBehalfChannels, webFormFactsSchema } from "./channel-facts.ts";
import { categorySchema } from "./desk-config.ts";
import { id } from "./open-enum.ts";
import { contactSchema } from "./requester.ts";

/** Somebody the desk does not know yet; the server gives the id. */
const newRequesterSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  contacts: z.array(contactSchema).check(z.maxLength(5)),
});

/** What an agent wrote down for a customer who called or came in. */
export const createTicketSchema = z.object({
  channel: z.enum(onBehalfChannels),
  requester: z.union([z.object({ id }), newRequesterSchema]),
  category: categorySchema,
  subject: z.string().check(z.minLength(1), z.maxLength(500)),
  description: z.string().check(z.minLength(1), z.maxLength(100_000)),
  /** BCP 47: what the customer speaks. */
  language: z.string(),
  facts: z.pick(webFormFactsSchema, {
    tried: true,
    happenedAt: true,
    environment: true,
    transactionIds: true,
    amount: true,
    asset: true,
    network: true,
  }),
});
export type CreateTicket = z.infer<typeof createTicketSchema>;

/** `ticketId` is null where its group is closed to who created it. */
export const createdTicketSchema = z.object({ number: z.int(), ticketId: z.nullable(id) });
export type CreatedTicket = z.infer<typeof createdTicketSchema>;
