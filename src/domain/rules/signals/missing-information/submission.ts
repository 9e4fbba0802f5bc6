import type { Attachment } from "../../../schema/attachment.ts";
import type { WebFormFacts } from "../../../schema/channel-facts.ts";

export const submissionFields = [
  "when",
  "transaction",
  "amount",
  "currency",
  "network",
  "error",
  "steps",
  "environment",
  "screenshot",
  "account",
] as const;
export type SubmissionField = (typeof submissionFields)[number];

/** The answers a form keeps apart; only a web form has any. */
export type FormAnswers = Partial<
  Pick<
    WebFormFacts,
    "tried" | "happenedAt" | "environment" | "transactionIds" | "amount" | "asset" | "network"
  >
>;

/** What a customer sent in one go: the first message and what came with it. */
export interface Submission {
  channel: string;
  /** As the customer chose it: the form asked for what that category needs. */
  category: string;
  answers: FormAnswers;
  attachments: readonly Pick<Attachment, "name" | "declaredType" | "sensitivity">[];
  /** In the order of reading, with the subject if it has one; spans of evidence count its UTF-16 units. */
  text: string;
}

/** Where an agent can check it. */
export type Evidence =
  | { source: "field"; name: keyof FormAnswers; value: string }
  | { source: "text"; start: number; end: number }
  | { source: "attachment"; name: string };
