import * as z from "zod/mini";
import { categorySchema } from "./desk-config.ts";
import { id } from "./open-enum.ts";
import { ticketChangeSchema } from "./ticket.ts";

/**
 * A canned reply. `body` by language holds plain paragraphs with variables in double braces:
 * `{{requester.name}} {{ticket.number}} {{ticket.subject}} {{agent.name}} {{exchange.name}}
 * {{facts.transaction_id}} {{facts.amount}} {{facts.asset}} {{facts.network}}`.
 */
export const macroSchema = z.object({
  id,
  name: z.string(),
  category: z.nullable(categorySchema),
  body: z.record(z.string(), z.string()),
  change: z.nullable(ticketChangeSchema),
});
export type Macro = z.infer<typeof macroSchema>;
