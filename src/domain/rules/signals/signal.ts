import type { AnnouncementMatch } from "../announcement-match.ts";
import type { FoundTransaction } from "../transactions/find-transactions.ts";
import type { SubmissionField } from "./missing-information/submission.ts";
import type { SenderFinding } from "./sender-finding.ts";

/** `urgent` comes before everything else; `danger` and `warning` change what an agent does; `note` helps. */
export const severities = ["urgent", "danger", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

type Finding =
  /** Sentences of a customer whose account is being emptied. */
  | { kind: "live_compromise"; quotes: string[] }
  | { kind: "sender"; finding: SenderFinding }
  /** What a complete submission of this category needs and is nowhere in the ticket. */
  | { kind: "missing_information"; fields: SubmissionField[] }
  /** `proposed` is in the customer's own words. */
  | { kind: "vague_subject"; proposed: string }
  /** Stands in public where everybody reads it. */
  | { kind: "public_account_data"; texts: string[] }
  | { kind: "incident"; match: AnnouncementMatch }
  | { kind: "bad_checksum"; value: string; network: FoundTransaction["network"] };

/** A finding about a ticket, with its evidence. */
export type Signal = Finding & {
  /** The same as long as the finding is: what a dismissal names. At most 200 characters. */
  key: string;
  severity: Severity;
};

/** A hash, address or id of the exchange, and the messages that name it. */
export interface TicketTransaction extends Pick<FoundTransaction, "kind" | "network" | "value" | "check"> {
  messageIds: string[];
}

export interface TicketFindings {
  /** The gravest first. */
  signals: Signal[];
  /** In the order in which they were first named. */
  transactions: TicketTransaction[];
}
