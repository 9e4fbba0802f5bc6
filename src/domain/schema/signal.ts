import * as z from "zod/mini";
import { agentRefSchema } from "./actor.ts";
import { instant } from "./open-enum.ts";

/** What a signal is called where it is dismissed: its kind and, where there may be several, what it was found in. */
const signalKeySchema = z.string().check(z.minLength(1), z.maxLength(200));

/** A signal that an agent has put aside, for everyone. */
export const dismissedSignalSchema = z.object({ signal: signalKeySchema, by: agentRefSchema, at: instant });
export type DismissedSignal = z.infer<typeof dismissedSignalSchema>;

/** Signals to put aside and to bring back; what is so already stays as it is. */
export const signalChangeSchema = z.object({
  dismiss: z.array(signalKeySchema).check(z.maxLength(50)),
  restore: z.array(signalKeySchema).check(z.maxLength(50)),
});
export type SignalChange = z.infer<typeof signalChangeSchema>;
