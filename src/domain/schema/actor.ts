import * as z from "zod/mini";
import { id, openEnum } from "./open-enum.ts";

/** Who wrote a message or caused an event. */
export const actorSchema = z.object({
  kind: openEnum(["requester", "agent", "system"]),
  id: z.nullable(id),
  name: z.string(),
});
export type Actor = z.infer<typeof actorSchema>;

export const agentRefSchema = z.object({ id, name: z.string() });

export const roleSchema = openEnum(["agent", "supervisor"]);

export const agentSchema = z.object({
  id,
  name: z.string(),
  role: roleSchema,
  groupIds: z.array(id),
  /** Whether the agent can be given tickets now. */
  available: z.boolean(),
});
export type Agent = z.infer<typeof agentSchema>;
