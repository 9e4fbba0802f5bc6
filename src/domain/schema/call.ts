import * as z from "zod/mini";
import { agentRefSchema } from "./actor.ts";
import { id, instant, openEnum } from "./open-enum.ts";

export const callOutcomes = ["reached", "no_answer", "wrong_number", "call_later"] as const;
const callOutcomeSchema = openEnum(callOutcomes);
export type CallOutcome = z.infer<typeof callOutcomeSchema>;

/** One call to the customer, as the agent who made it wrote it down. */
export const callSchema = z.object({
  id,
  outcome: callOutcomeSchema,
  note: z.string(),
  /** `call_later`: when the customer asked to be called. */
  callAt: z.nullable(instant),
  by: agentRefSchema,
  at: instant,
});
export type Call = z.infer<typeof callSchema>;

export const logCallSchema = z.object({
  outcome: callOutcomeSchema,
  note: z.string().check(z.maxLength(2_000)),
  callAt: z.nullable(instant),
});
export type LogCall = z.infer<typeof logCallSchema>;
