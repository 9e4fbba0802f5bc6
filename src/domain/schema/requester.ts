import * as z from "zod/mini";
import { id, instant, openEnum } from "./open-enum.ts";

export const contactSchema = z.object({
  kind: openEnum(["email", "phone", "x", "facebook"]),
  value: z.string(),
});
export type Contact = z.infer<typeof contactSchema>;

export const requesterSchema = z.object({
  id,
  name: z.string(),
  contacts: z.array(contactSchema),
  preferredContact: z.nullable(contactSchema),
  /** BCP 47. */
  locale: z.string(),
  /** IANA name; null when unknown. */
  timeZone: z.nullable(z.string()),
  verificationLevel: openEnum(["unverified", "basic", "intermediate", "advanced"]),
  /** null when the exchange does not know this person. */
  twoFactorEnabled: z.nullable(z.boolean()),
  customerSince: z.nullable(instant),
  ticketCount: z.int(),
});
export type Requester = z.infer<typeof requesterSchema>;
