/** The labelled sets beside this file, as the rules take them; what their fields mean stands in README.md. */
import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import type { Submission } from "#src/domain/rules/signals/missing-information/submission.ts";

const text = z.optional(z.string());
const labelledSchema = z.object({
  id: z.string(),
  lang: z.string(),
  channel: z.string(),
  category: z.string(),
  fields: z.object({
    occurredAt: text,
    stepsTried: text,
    environment: text,
    transactionIds: z.optional(z.array(z.string())),
    amount: text,
    currency: text,
    network: text,
  }),
  attachments: z.array(z.object({ name: z.string(), type: z.string() })),
  text: z.string(),
  missing: z.array(z.string()),
  present: z.array(z.string()),
});
export type Labelled = z.infer<typeof labelledSchema>;

/** From the root of the project, where npm runs its scripts. */
export const firstHalf = "tests/eval/missing/first-half.jsonl";
export const secondHalf = "tests/eval/missing/second-half.jsonl";
export const heldOut = "tests/eval/missing/held-out.jsonl";
export const thirdSet = "tests/eval/missing/third-set.jsonl";

export const labelledIn = (file: string): Labelled[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => labelledSchema.parse(JSON.parse(line)));

export const submissionOf = ({
  channel,
  category,
  fields,
  attachments,
  text: words,
}: Labelled): Submission => ({
  channel,
  category,
  answers: {
    happenedAt: fields.occurredAt ?? null,
    tried: fields.stepsTried ?? null,
    environment: { os: null, browser: null, appVersion: null, device: fields.environment ?? null },
    transactionIds: fields.transactionIds ?? [],
    amount: fields.amount ?? null,
    asset: fields.currency ?? null,
    network: fields.network ?? null,
  },
  attachments: attachments.map(({ name, type }) => ({ name, declaredType: type, sensitivity: "none" })),
  text: words,
});
