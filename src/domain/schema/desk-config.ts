import * as z from "zod/mini";
import { id, openEnum } from "./open-enum.ts";

export const categories = [
  "account",
  "identity_verification",
  "deposits_withdrawals",
  "trading",
  "api_technical",
  "security",
  "legal_compliance",
  "other",
] as const;
export const categorySchema = openEnum(categories);
export type Category = z.infer<typeof categorySchema>;

export const channels = ["help_center", "web_form", "email", "social"] as const;
export const channelSchema = openEnum(channels);
export type Channel = z.infer<typeof channelSchema>;

/** Text in the desk's languages, by BCP 47 tag. `en` is always there. */
export const localizedTextSchema = z.record(z.string(), z.string());

export const slaTargetSchema = openEnum(["first_reply", "next_reply", "resolution"]);
export type SlaTarget = z.infer<typeof slaTargetSchema>;

export const deskConfigSchema = z.object({
  exchangeName: z.string(),
  officialDomains: z.array(z.string()),
  officialAddresses: z.array(z.string()),
  socialAccounts: z.array(
    z.object({
      network: openEnum(["x", "facebook"]),
      handle: z.string(),
      /** The most characters the network takes, as the network counts them. */
      publicLimit: z.int(),
      directLimit: z.int(),
    }),
  ),
  groups: z.array(z.object({ id, name: z.string(), restricted: z.boolean() })),
  categories: z.array(
    z.object({
      id: categorySchema,
      description: localizedTextSchema,
      groupId: id,
      /** Business minutes by target; the server computes due times from these. */
      targets: z.record(z.string(), z.int()),
    }),
  ),
  businessHours: z.object({
    timeZone: z.string(),
    /** 1 = Monday … 7 = Sunday (ISO 8601). Local wall times, `HH:MM`. */
    days: z.array(z.object({ weekday: z.int(), opens: z.string(), closes: z.string() })),
  }),
  tags: z.array(z.string()),
  languages: z.array(z.string()),
  uploadLimits: z.object({ fileBytes: z.int(), filesPerMessage: z.int() }),
});
export type DeskConfig = z.infer<typeof deskConfigSchema>;
