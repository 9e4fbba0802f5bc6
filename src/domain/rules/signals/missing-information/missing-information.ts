import { accountIn } from "./account.ts";
import { amountIn } from "./amount.ts";
import { currencyIn } from "./currency.ts";
import { environmentIn } from "./environment.ts";
import { errorIn } from "./error.ts";
import { neededFields } from "./needs.ts";
import { networkIn } from "./network.ts";
import { read } from "./reading.ts";
import { screenshotIn } from "./screenshot.ts";
import { stepsIn } from "./steps.ts";
import { submissionFields, type Evidence, type Submission, type SubmissionField } from "./submission.ts";
import { transactionIn } from "./transaction.ts";
import { whenIn } from "./when.ts";

export interface FieldFinding {
  field: SubmissionField;
  state: "present" | "missing" | "not_needed";
  /** Where it was found; null where it was not found or not looked for. */
  evidence: Evidence | null;
}

/** What a complete submission of this category needs, and what of it is there: every field, in one order. */
export function missingInformation(submission: Submission): FieldFinding[] {
  const reading = read(submission.text);
  const needed = neededFields(submission, reading);
  const screenshot = screenshotIn(submission);
  const find: Record<SubmissionField, () => Evidence | null> = {
    when: () => whenIn(submission, reading),
    transaction: () => transactionIn(submission, reading),
    amount: () => amountIn(submission, reading),
    currency: () => currencyIn(submission, reading),
    network: () => networkIn(submission, reading),
    error: () => errorIn(reading, screenshot),
    steps: () => stepsIn(submission, reading),
    environment: () => environmentIn(submission, reading),
    screenshot: () => screenshot,
    account: () => accountIn(reading),
  };
  return submissionFields.map((field) => {
    const need = needed.get(field) ?? "never";
    if (need === "never") return { field, state: "not_needed", evidence: null };
    const evidence = find[field]();
    if (evidence) return { field, state: "present", evidence };
    return { field, state: need === "always" ? "missing" : "not_needed", evidence: null };
  });
}
