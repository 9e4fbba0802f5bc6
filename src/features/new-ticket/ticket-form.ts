import * as z from "zod/mini";
import type { Submission } from "#src/domain/rules/signals/missing-information/submission.ts";
import type { CreateTicket } from "#src/domain/schema/ticket-on-behalf.ts";
import { requesterSchema } from "#src/domain/schema/requester.ts";

/** What is typed until the ticket is created, kept across a reload. */
export const ticketFormSchema = z.object({
  channel: z.enum(["phone", "walk_in"]),
  /** Somebody the desk knows; null while nobody is chosen, or for somebody new. */
  requester: z.nullable(requesterSchema),
  isNew: z.boolean(),
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  language: z.string(),
  category: z.string(),
  subject: z.string(),
  description: z.string(),
  happenedAt: z.string(),
  tried: z.string(),
  transactionIds: z.string(),
  amount: z.string(),
  asset: z.string(),
  network: z.string(),
  os: z.string(),
  browser: z.string(),
  appVersion: z.string(),
  device: z.string(),
  step: z.enum(["edit", "preview"]),
  /** The idempotency key of this ticket; empty until it is first sent. */
  key: z.string(),
  /** A try went out whose outcome nobody knows: only the same may go out again. */
  isUncertain: z.boolean(),
});
export type TicketForm = z.infer<typeof ticketFormSchema>;

export const emptyForm: TicketForm = {
  channel: "phone",
  requester: null,
  isNew: false,
  name: "",
  email: "",
  phone: "",
  language: "",
  category: "",
  subject: "",
  description: "",
  happenedAt: "",
  tried: "",
  transactionIds: "",
  amount: "",
  asset: "",
  network: "",
  os: "",
  browser: "",
  appVersion: "",
  device: "",
  step: "edit",
  key: "",
  isUncertain: false,
};

export const longestSubject = 500;
const orNull = (text: string) => text.trim() || null;

/** The answers as a form would have brought them. */
function answersOf(form: TicketForm): CreateTicket["facts"] {
  return {
    happenedAt: orNull(form.happenedAt),
    tried: orNull(form.tried),
    transactionIds: form.transactionIds.split(/[\s,、，]+/u).filter(Boolean),
    amount: orNull(form.amount),
    asset: orNull(form.asset),
    network: orNull(form.network),
    environment: {
      os: orNull(form.os),
      browser: orNull(form.browser),
      appVersion: orNull(form.appVersion),
      device: orNull(form.device),
    },
  };
}

/** For the check of completeness that every form ticket goes through. */
export const submissionOf = (form: TicketForm): Submission => ({
  channel: form.channel,
  category: form.category,
  answers: answersOf(form),
  attachments: [],
  text: `${form.subject}\n${form.description}`,
});

export type FormProblem = "requester" | "name" | "category" | "subject" | "subjectTooLong" | "description";

/** What keeps it from being created, in the order of the fields. */
export function problemsIn(form: TicketForm): FormProblem[] {
  const problems: FormProblem[] = [];
  if (form.isNew && form.name.trim() === "") problems.push("name");
  if (!form.isNew && form.requester === null) problems.push("requester");
  if (form.category === "") problems.push("category");
  if (form.subject.trim() === "") problems.push("subject");
  if (form.subject.trim().length > longestSubject) problems.push("subjectTooLong");
  if (form.description.trim() === "") problems.push("description");
  return problems;
}

/** @param language of the agent, for a customer whose own nobody has said */
export function bodyOf(form: TicketForm, language: string): CreateTicket {
  const contacts = [
    { kind: "phone", value: form.phone.trim() },
    { kind: "email", value: form.email.trim() },
  ].filter(({ value }) => value !== "");
  return {
    channel: form.channel,
    requester:
      form.requester && !form.isNew ? { id: form.requester.id } : { name: form.name.trim(), contacts },
    category: form.category,
    subject: form.subject.trim(),
    description: form.description.trim(),
    language: languageOf(form, language),
    facts: answersOf(form),
  };
}

export const languageOf = (form: TicketForm, language: string): string =>
  form.language || (form.isNew ? undefined : form.requester?.locale.split("-")[0]) || language;
