import { maskBody, maskText } from "#src/domain/rules/masking/mask-body.ts";
import { messageBodySchema } from "#src/domain/schema/message.ts";
import { isMachines } from "./machine-members.ts";
import { mayHold } from "./may-hold.ts";

/** The same answer with every text of a customer masked. */
export function maskAnswer(value: unknown, member = ""): unknown {
  if (typeof value === "string") return isMachines(member) ? value : maskText(value);
  if (typeof value !== "object" || value === null) return value;
  // A page of tickets is many, and few of them have anything to mask.
  if (Array.isArray(value)) return value.map((one) => (mayHold(one, member) ? maskAnswer(one, member) : one));
  const body = "masked" in value ? messageBodySchema.safeParse(value) : null;
  if (body?.success) return maskBody(body.data);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, maskAnswer(one, name)]));
}
