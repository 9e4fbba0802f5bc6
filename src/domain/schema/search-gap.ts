import * as z from "zod/mini";
import { agentRefSchema } from "./actor.ts";
import { id, instant } from "./open-enum.ts";

/** One search of the help centre that did not help, told by the desk on which it was made. */
export const searchMissSchema = z.object({
  /** Without numbers, addresses, mails and hashes: it says what was looked for, never about whom. */
  query: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  /** BCP 47. */
  language: z.string().check(z.minLength(1), z.maxLength(35)),
  /** No article was found, or of those that were found none was read or used. */
  outcome: z.enum(["nothing_found", "nothing_used"]),
  /** The ticket beside which it was made. */
  ticketId: z.nullable(id),
});
export type SearchMiss = z.infer<typeof searchMissSchema>;

/** The same words searched in one language again and again, and no article for them. */
export const searchGapSchema = z.object({
  id,
  /** One width, case and spacing. */
  query: z.string(),
  language: z.string(),
  /** Agents' searches that found nothing. */
  nothingFound: z.int(),
  /** Agents' searches that found articles of which none was read or used. */
  nothingUsed: z.int(),
  /** Customers who searched this, read nothing and asked. */
  customers: z.int(),
  lastAt: instant,
  /** Null where it was a customer. */
  lastBy: z.nullable(agentRefSchema),
  /** Where it was searched, the newest first; none that whoever asks may not see, nor counted above. */
  tickets: z.array(z.object({ id, number: z.int(), subject: z.string() })),
});
export type SearchGap = z.infer<typeof searchGapSchema>;
