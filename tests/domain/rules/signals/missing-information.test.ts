import { expect, test } from "vitest";
import { missingInformation } from "#src/domain/rules/signals/missing-information/missing-information.ts";
import type {
  Submission,
  SubmissionField,
} from "#src/domain/rules/signals/missing-information/submission.ts";
import { pictures, telling } from "./missing-information-sentences.ts";

const submission = (of: Partial<Submission>): Submission => ({
  channel: "web_form",
  category: "deposits_withdrawals",
  answers: {},
  attachments: [],
  text: "",
  ...of,
});

function findingOf(field: SubmissionField, of: Partial<Submission>) {
  const found = missingInformation(submission(of)).find((one) => one.field === field);
  if (!found) throw new Error(`${field} is in no finding`);
  return found;
}

const cases = Object.entries(telling).flatMap(
  ([field, { category, channel = "web_form", there, notThere }]) => [
    ...there.map(([evidence, text]) => ({
      field: field as SubmissionField,
      category,
      channel,
      evidence,
      text,
    })),
    ...notThere.map((text) => ({ field: field as SubmissionField, category, channel, evidence: null, text })),
  ],
);

test.for(cases)("$field, in “$text”: $evidence", ({ field, category, channel, evidence, text }) => {
  const found = findingOf(field, { category, channel, text });
  const span = found.evidence;
  const words = span?.source === "text" ? text.slice(span.start, span.end) : null;
  if (evidence === null) expect([found.state, words]).toEqual(["missing", null]);
  else
    expect([
      found.state,
      words?.includes(evidence) || (words !== null && evidence.includes(words)),
      words,
    ]).toEqual(["present", true, words]);
});
