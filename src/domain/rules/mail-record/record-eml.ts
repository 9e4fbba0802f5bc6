import type { Message } from "../../schema/message.ts";
import { addressHeader, dateHeader, idHeader, textHeader } from "./header-text.ts";
import type { NumberedMessage } from "./numbered-messages.ts";
import { quotedPrintable } from "./quoted-printable.ts";

const lineBreak = "\r\n";
/** RFC 2045 §6.7 advises it: "=_" stands in no quoted-printable text, and in no header at the start of a line. */
const boundary = "=_written_record";

/** In the language of whoever makes the record. */
export interface RecordWords {
  note: string;
  masked: string;
  scheduled: string;
  failed: string;
  attachment: (file: { name: string; size: number }) => string;
}

export interface WrittenRecord {
  /** Whose record it is: the exchange. */
  keeper: string;
  title: string;
  /** What stands before the messages, as plain text. */
  preface: string;
  /** RFC 3339. */
  asOf: string;
  /** The subject of what has none of its own. */
  subject: string;
  messages: readonly NumberedMessage[];
}

const textBody = (text: string) => [
  "MIME-Version: 1.0",
  "Content-Type: text/plain; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  quotedPrintable(text),
];

/** RFC 5322 §3.6.5: what the message itself does not say. */
function comments({ visibility, delivery, body, attachments }: Message, words: RecordWords): string[] {
  return [
    ...(visibility === "internal" ? [words.note] : []),
    ...(delivery === "scheduled" ? [words.scheduled] : []),
    ...(delivery === "failed" ? [words.failed] : []),
    ...(body.masked.length > 0 ? [words.masked] : []),
    ...attachments.map(words.attachment),
  ].map((comment) => textHeader("Comments", comment));
}

/**
 * One message as a mail (RFC 5322), its text as the desk shows it, with masks. What came through another
 * channel has a sender without an address.
 */
export function messageEml(message: Message, subject: string, words: RecordWords): string {
  const { mail, author, createdAt, body } = message;
  const headers = [
    ...addressHeader("From", [mail?.from ?? { name: author.name, address: "" }]),
    ...addressHeader("Reply-To", mail?.replyTo ? [mail.replyTo] : []),
    ...addressHeader("To", mail?.to ?? []),
    ...addressHeader("Cc", mail?.cc ?? []),
    textHeader("Subject", mail?.subject ?? subject),
    dateHeader(mail?.date ?? createdAt),
    ...idHeader("Message-ID", mail?.messageId ?? null),
    ...idHeader("In-Reply-To", mail?.inReplyTo ?? null),
    ...comments(message, words),
  ];
  return [...headers, ...textBody(body.text), ""].join(lineBreak);
}

/** The whole record as one mail: `multipart/mixed` (RFC 2046 §5.1.3) of a preface and `message/rfc822` parts (§5.2.1). */
export function recordEml(record: WrittenRecord, words: RecordWords): string {
  const { keeper, title, preface, asOf, subject, messages } = record;
  const open = `--${boundary}`;
  return [
    ...addressHeader("From", [{ name: keeper, address: "" }]),
    textHeader("Subject", title),
    dateHeader(asOf),
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    open,
    ...textBody(preface).slice(1),
    ...messages.flatMap(({ number, message }) => [
      open,
      "Content-Type: message/rfc822",
      textHeader("Content-Description", number),
      "",
      messageEml(message, subject, words),
    ]),
    `${open}--`,
    "",
  ].join(lineBreak);
}
