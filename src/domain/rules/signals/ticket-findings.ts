import type { Announcement } from "../../schema/announcement.ts";
import type { DeskConfig } from "../../schema/desk-config.ts";
import type { Message, MessageBody } from "../../schema/message.ts";
import type { Ticket } from "../../schema/ticket.ts";
import { matchAnnouncements } from "../announcement-match.ts";
import { risksInPublicText } from "../public-reply-risks.ts";
import { findTransactions } from "../transactions/find-transactions.ts";
import { imitatedAccount } from "./imitated-account.ts";
import { liveCompromise } from "./live-compromise.ts";
import { missingInformation } from "./missing-information/missing-information.ts";
import { senderEvidence } from "./sender-evidence.ts";
import type { SenderFinding } from "./sender-finding.ts";
import { severities, type Signal, type TicketFindings, type TicketTransaction } from "./signal.ts";
import { isVagueSubject, proposedSubject } from "./vague-subject.ts";

/** Of a message, what the rules read: it travels to a worker. */
export interface ReadMessage extends Pick<
  Message,
  "id" | "visibility" | "author" | "mail" | "socialVisibility" | "createdAt"
> {
  body: Pick<MessageBody, "text">;
}

export interface TicketReading {
  ticket: Pick<
    Ticket,
    | "subject"
    | "channel"
    | "category"
    | "status"
    | "facts"
    | "attachments"
    | "requester"
    | "createdAt"
    | "incidentId"
  >;
  /** Those that are loaded, oldest first. */
  messages: readonly ReadMessage[];
  /** Whether they are all there are: what is missing can be said of a whole ticket only. */
  isWhole: boolean;
  desk: Pick<DeskConfig, "exchangeName" | "officialDomains" | "officialAddresses" | "socialAccounts">;
  /** None while they cannot be read. */
  announcements: readonly Announcement[];
  /** Epoch milliseconds. */
  now: number;
}

const mostQuotes = 3;
const keyLength = 200;
const keyOf = (...parts: string[]) => parts.join(":").slice(0, keyLength);

const isPublic = ({ visibility }: ReadMessage) => visibility === "public";
const isRequesters = (message: ReadMessage) => message.author.kind === "requester" && isPublic(message);

/** All that the rules find in one ticket. Nothing is asked of a ticket that is solved or closed. */
export function ticketFindings(reading: TicketReading): TicketFindings {
  const transactions = transactionsOf(reading);
  const { status } = reading.ticket;
  if (status === "solved" || status === "closed") return { signals: [], transactions };
  const compromise = compromiseOf(reading);
  const signals = [
    ...compromise,
    ...sendersOf(reading),
    ...impostorsOf(reading),
    ...publicDataOf(reading),
    ...incidentsOf(reading),
    // Whoever is being robbed is not asked for a screenshot.
    ...(compromise.length > 0 ? [] : missingOf(reading)),
    ...badChecksumsOf(transactions),
    ...subjectOf(reading),
  ];
  const weight = ({ severity }: Signal) => severities.indexOf(severity);
  return { signals: signals.toSorted((one, other) => weight(one) - weight(other)), transactions };
}

/** What waits for an answer: an agent has already acted on what came before. */
function unanswered({ messages }: TicketReading): ReadMessage[] {
  const answered = messages.findLastIndex((message) => message.author.kind === "agent" && isPublic(message));
  return messages.slice(answered + 1).filter(isRequesters);
}

/** Named by the last message that says it: who sets one cry aside has not heard the next. */
function compromiseOf(reading: TicketReading): Signal[] {
  const cries = unanswered(reading)
    .map(({ id, body }) => ({ id, quotes: liveCompromise(body.text) }))
    .filter(({ quotes }) => quotes.length > 0);
  const last = cries.at(-1);
  if (!last) return [];
  return [
    {
      kind: "live_compromise",
      key: keyOf("live_compromise", last.id),
      severity: "urgent",
      quotes: cries.flatMap(({ quotes }) => quotes).slice(-mostQuotes),
    },
  ];
}

/** Of the notes, those that change what an agent does. */
const telling = new Set<SenderFinding["code"]>(["new_address", "from_exchange"]);
const senderSeverity = { forged: "danger", suspicious: "warning", note: "note" } as const;

/** What makes it another finding: a graver one is not silenced by one that was set aside. */
const particularsOf = (finding: SenderFinding): string[] =>
  [...new Set<unknown>([finding.code, finding.severity, ...Object.values(finding)])].filter(
    (value) => typeof value === "string",
  );

function sendersOf({ messages, ticket, desk }: TicketReading): Signal[] {
  const found = new Map<string, Signal>();
  for (const message of messages) {
    if (!message.mail || !isRequesters(message)) continue;
    for (const finding of senderEvidence(message.mail, desk, ticket.requester)) {
      if (finding.severity === "note" && !telling.has(finding.code)) continue;
      const key = keyOf("sender", ...particularsOf(finding));
      found.set(key, { kind: "sender", key, severity: senderSeverity[finding.severity], finding });
    }
  }
  return [...found.values()];
}

/** The ticket's own customer is whom it is about: theirs is no finding. */
function impostorsOf({ ticket: { facts }, desk }: TicketReading): Signal[] {
  if (!("thread" in facts)) return [];
  const found = new Map<string, Signal>();
  for (const { author } of facts.thread ?? []) {
    const imitation = imitatedAccount(author, facts.network, desk);
    if (!imitation) continue;
    const { finding } = imitation;
    const key = keyOf("sender", ...particularsOf(finding));
    found.set(key, { kind: "sender", key, severity: senderSeverity[finding.severity], finding });
  }
  return [...found.values()];
}

function publicDataOf({ messages, desk }: TicketReading): Signal[] {
  const posts = messages
    .filter((message) => message.socialVisibility === "public" && isRequesters(message))
    .map(({ id, body }) => ({ id, risks: risksInPublicText(body.text, desk.officialAddresses) }))
    .filter(({ risks }) => risks.length > 0);
  const last = posts.at(-1);
  if (!last) return [];
  return [
    {
      kind: "public_account_data",
      key: keyOf("public_account_data", last.id),
      severity: "danger",
      texts: [...new Set(posts.flatMap(({ risks }) => risks.map(({ text }) => text)))],
    },
  ];
}

/** What waits on one announcement is offered no other. */
function incidentsOf({ ticket, messages, announcements, now }: TicketReading): Signal[] {
  if (ticket.incidentId !== null) return [];
  const { subject, category, createdAt, facts } = ticket;
  const form = "asset" in facts ? facts : null;
  const said = messages
    .filter(isRequesters)
    .map((message) => ({ text: message.body.text, createdAt: message.createdAt }));
  return matchAnnouncements(
    {
      subject,
      category,
      createdAt,
      asset: form?.asset ?? null,
      network: form?.network ?? null,
      messages: said,
    },
    announcements,
    now,
  ).map((match) => ({
    kind: "incident",
    key: keyOf("incident", match.announcement.id),
    severity: "note",
    match,
  }));
}

function missingOf({ ticket, messages, isWhole }: TicketReading): Signal[] {
  if (!isWhole) return [];
  const { facts, attachments } = ticket;
  const form = "categoryChosen" in facts ? facts : null;
  const said = messages.filter(isRequesters).map(({ body }) => body.text);
  const fields = missingInformation({
    channel: ticket.channel,
    category: ticket.category,
    answers: form ?? {},
    attachments,
    text: [ticket.subject, ...said].join("\n"),
  })
    .filter(({ state }) => state === "missing")
    .map(({ field }) => field)
    // The desk knows whose ticket it is.
    .filter((field) => field !== "account" || ticket.requester.customerSince === null);
  if (fields.length === 0) return [];
  return [{ kind: "missing_information", key: "missing_information", severity: "note", fields }];
}

function subjectOf({ ticket, messages, isWhole }: TicketReading): Signal[] {
  const first = messages.find(isRequesters);
  if (!isWhole || !first || !isVagueSubject(ticket.subject)) return [];
  const proposed = proposedSubject(first.body.text);
  if (proposed === null) return [];
  return [{ kind: "vague_subject", key: "vague_subject", severity: "note", proposed }];
}

const badChecksumsOf = (transactions: readonly TicketTransaction[]): Signal[] =>
  transactions
    .filter(({ check }) => check === "bad_checksum")
    .map(({ value, network }) => ({
      kind: "bad_checksum",
      key: keyOf("bad_checksum", value),
      severity: "warning",
      value,
      network,
    }));

function transactionsOf({ ticket, messages }: TicketReading): TicketTransaction[] {
  const found = new Map<string, TicketTransaction>();
  const read = (text: string, messageId: string | null) => {
    for (const { kind, network, value, check } of findTransactions(text)) {
      const known = found.get(value);
      const ids = known?.messageIds ?? [];
      const messageIds = messageId === null || ids.includes(messageId) ? ids : [...ids, messageId];
      // A link or a word beside it may say the network where another mention did not.
      found.set(value, { kind, network: known?.network ?? network, value, check, messageIds });
    }
  };
  const { facts } = ticket;
  for (const id of "transactionIds" in facts ? facts.transactionIds : []) {
    const before = found.size;
    read(`tx: ${id}`, null);
    // The form says that it is one; of what network it is nobody knows.
    if (found.size === before && !found.has(id))
      found.set(id, { kind: "transaction", network: null, value: id, check: "none", messageIds: [] });
  }
  read(ticket.subject, null);
  for (const message of messages) read(message.body.text, message.id);
  return [...found.values()];
}
