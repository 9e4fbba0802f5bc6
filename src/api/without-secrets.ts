import type { AnyEndpoint } from "#src/domain/schema/endpoint.ts";
import { OfflineError } from "./errors.ts";
import { mayHold } from "./may-hold.ts";

/**
 * What customers have written without their secrets, before anything keeps it. The rules come when they are first
 * needed: without them nothing is let through.
 * @throws OfflineError when the rules cannot be had
 */
export async function withoutSecrets<T>(value: T): Promise<T> {
  if (!mayHold(value)) return value;
  const rules = await import("./mask-answer.ts").catch((error: unknown) => {
    throw new OfflineError("masking", { cause: error });
  });
  return rules.maskAnswer(value) as T;
}

/** What is revealed on purpose stays as it is; so does what the exchange itself has written. */
export const carriesCustomersText = ({ id, tag }: AnyEndpoint) =>
  id !== "revealSecret" && !/^(?:session|desk|help center|macros)$/.test(tag);
