import { ContractError, OfflineError, ProblemError, TimeoutError } from "#src/api/errors.ts";
import type { Problem } from "#src/domain/schema/problem.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";

export interface ErrorWords {
  title: string;
  description: string;
}

/** Of the words about errors those that stand for one: a title, and what the agent can do. */
type WordedError = {
  [Key in keyof Catalogue["errors"]]: Catalogue["errors"][Key] extends ErrorWords ? Key : never;
}[keyof Catalogue["errors"]];

/** Which field was refused and why; a field this desk has no word for is named as the server names it. */
function fieldProblems(t: Catalogue, problem: Problem): string | undefined {
  return problem.errors
    ?.map(({ pointer, detail }) => {
      const [, name = ""] = pointer.split("/");
      const fields: Readonly<Record<string, string>> = t.errors.fields;
      const field = Object.hasOwn(fields, name) ? fields[name] : pointer;
      return field ? t.errors.fieldProblem({ field, problem: detail }) : detail;
    })
    .join(" ");
}

/** What happened and what the agent can do, in the agent's language; the server's own reason is added. */
export function errorWords(t: Catalogue, error: unknown): ErrorWords {
  if (error instanceof OfflineError) return t.errors.offline;
  if (error instanceof TimeoutError) return t.errors.timeout;
  if (error instanceof ContractError) return t.errors.contract;
  if (!(error instanceof ProblemError)) return t.errors.unknown;
  const { code, title } = error.problem;
  const detail = fieldProblems(t, error.problem) ?? error.problem.detail;
  const known: ErrorWords = isWorded(t, code) ? t.errors[code] : { ...t.errors.unknown, title };
  const wait = error.retryAfterSeconds;
  const parts = [known.description, detail, wait ? t.errors.retryIn({ seconds: wait }) : undefined];
  return { title: known.title, description: parts.filter(Boolean).join(" ") };
}

/** The same in one run of text, where there is no room for a title. */
export function errorSentence(t: Catalogue, error: unknown): string {
  const { title, description } = errorWords(t, error);
  return t.errors.sentence({ title, description });
}

/** A problem code alone in words, as one ticket of many brings it; a code this desk does not know is shown as it is. */
export function codeWords(t: Catalogue, code: string): string {
  return isWorded(t, code) ? t.errors[code].title : code;
}

function isWorded(t: Catalogue, code: string): code is WordedError {
  const words: unknown = Object.hasOwn(t.errors, code) ? t.errors[code as WordedError] : undefined;
  return typeof words === "object" && words !== null && "description" in words;
}
