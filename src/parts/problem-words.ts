import { ContractError, OfflineError, ProblemError, TimeoutError } from "#src/api/errors.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";

export interface ErrorWords {
  title: string;
  description: string;
}

type WordedError = Exclude<keyof Catalogue["errors"], "retryIn" | "pageTitle" | "pageNotFound">;

/** What happened and what the agent can do, in the agent's language; the server's own reason is added. */
export function errorWords(t: Catalogue, error: unknown): ErrorWords {
  if (error instanceof OfflineError) return t.errors.offline;
  if (error instanceof TimeoutError) return t.errors.timeout;
  if (error instanceof ContractError) return t.errors.contract;
  if (!(error instanceof ProblemError)) return t.errors.unknown;
  const { code, detail, title } = error.problem;
  const known: ErrorWords = isWorded(t, code) ? t.errors[code] : { ...t.errors.unknown, title };
  const wait = error.retryAfterSeconds;
  const parts = [known.description, detail, wait ? t.errors.retryIn({ seconds: wait }) : undefined];
  return { title: known.title, description: parts.filter(Boolean).join(" ") };
}

/** A problem code alone in words, as one ticket of many brings it; a code this desk does not know is shown as it is. */
export function codeWords(t: Catalogue, code: string): string {
  return isWorded(t, code) ? t.errors[code].title : code;
}

function isWorded(t: Catalogue, code: string): code is WordedError {
  const words: unknown = Object.hasOwn(t.errors, code) ? t.errors[code as WordedError] : undefined;
  return typeof words === "object" && words !== null && "description" in words;
}
