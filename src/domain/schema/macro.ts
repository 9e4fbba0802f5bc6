import * as z from "zod/mini";
import { agentRefSchema } from "./actor.ts";
import { categorySchema, channelSchema, localizedTextSchema } from "./desk-config.ts";
import { id, instant, openEnum } from "./open-enum.ts";
import { ticketChangeSchema } from "./ticket.ts";

/** What may stand in double braces in a macro's texts. */
export const macroVariables = [
  "requester.name",
  "ticket.number",
  "ticket.subject",
  "agent.name",
  "exchange.name",
  "facts.transaction_id",
  "facts.amount",
  "facts.asset",
  "facts.network",
] as const;

/**
 * What an author writes. `body` and `note` hold, by language, plain paragraphs with variables in double braces; lines
 * that begin with `[ ]` or `[x]` are the points of a checklist.
 */
export const macroContentSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  category: z.nullable(categorySchema),
  /** Where it is offered; empty: everywhere. */
  channels: z.array(channelSchema),
  /** To the customer. */
  body: localizedTextSchema,
  /** To the team, as an internal note beside the reply. */
  note: z.nullable(localizedTextSchema),
  /** What it changes on the ticket. */
  change: z.nullable(ticketChangeSchema),
});
export type MacroContent = z.infer<typeof macroContentSchema>;

export const macroScopes = ["personal", "shared"] as const;
const macroScopeSchema = openEnum(macroScopes);

/** A text of a shared macro that a supervisor has not yet approved; until then the old one is used. */
const macroProposalSchema = z.object({
  content: macroContentSchema,
  by: agentRefSchema,
  at: instant,
  /** null while it waits. */
  rejection: z.nullable(z.object({ by: agentRefSchema, at: instant, reason: z.string() })),
});

/** A canned reply: one agent's own, or shared by the desk. */
export const macroSchema = z.extend(macroContentSchema, {
  id,
  /** Grows with every change; the value of the ETag. */
  version: z.int(),
  scope: macroScopeSchema,
  owner: agentRefSchema,
  /** False for a shared one that no supervisor has approved yet: it is offered to nobody. */
  inUse: z.boolean(),
  proposal: z.nullable(macroProposalSchema),
  /** The kind of signal whose action is this macro; null for all others. */
  signal: z.nullable(z.string()),
});
export type Macro = z.infer<typeof macroSchema>;

export const newMacroSchema = z.object({ scope: macroScopeSchema, content: macroContentSchema });
export type NewMacro = z.infer<typeof newMacroSchema>;

/** `withdraw` is for who proposed it, the others are for supervisors. */
export const macroReviewSchema = z.object({
  verdict: openEnum(["approve", "reject", "withdraw"]),
  /** Needed to reject. */
  reason: z.nullable(z.string().check(z.maxLength(500))),
});
export type MacroReview = z.infer<typeof macroReviewSchema>;
