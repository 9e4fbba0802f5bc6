import * as z from "zod/mini";
import { roleSchema } from "./actor.ts";
import { id, instant } from "./open-enum.ts";

export const sessionSchema = z.object({
  agent: z.object({ id, name: z.string(), email: z.string(), role: roleSchema, locale: z.string() }),
  groupIds: z.array(id),
  /** 32 bytes, base64: the key under which the browser's kept data of this agent is encrypted. */
  storageKey: z.string(),
  expiresAt: instant,
  /** Where the stream of changes stood as this was answered: what happens until it is listened to comes after it. */
  lastEventId: z.optional(z.string()),
});
export type Session = z.infer<typeof sessionSchema>;

/** How this server lets people in. */
export const signInOptionsSchema = z.object({
  exchangeName: z.string(),
  /** Where single sign-on begins; null where the server has none. */
  ssoUrl: z.nullable(z.string()),
  password: z.boolean(),
  /** Accounts that sign in with one click; empty on a real server. */
  demoAccounts: z.array(z.object({ id, name: z.string(), role: roleSchema, description: z.string() })),
});
export type SignInOptions = z.infer<typeof signInOptionsSchema>;

export const signInSchema = z.union([
  z.object({ method: z.literal("password"), email: z.string(), password: z.string() }),
  z.object({ method: z.literal("demo"), accountId: id }),
]);
export type SignIn = z.infer<typeof signInSchema>;
