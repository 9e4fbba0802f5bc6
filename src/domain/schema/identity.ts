import * as z from "zod/mini";
import { agentRefSchema } from "./actor.ts";
import { instant, openEnum } from "./open-enum.ts";

export const identityMethods = ["call_back", "known_email", "document", "in_person"] as const;
const identityMethodSchema = openEnum(identityMethods);
export type IdentityMethod = z.infer<typeof identityMethodSchema>;

/** An agent has made sure, for this one ticket, that the requester is who the account belongs to. */
export const identityConfirmationSchema = z.object({
  how: identityMethodSchema,
  by: agentRefSchema,
  at: instant,
});
export type IdentityConfirmation = z.infer<typeof identityConfirmationSchema>;

/** How it was confirmed; null withdraws it. */
export const identityChangeSchema = z.object({ how: z.nullable(identityMethodSchema) });
