import type { NumberedMessage } from "#src/domain/rules/mail-record/numbered-messages.ts";
import type { RecordWords, WrittenRecord } from "#src/domain/rules/mail-record/record-eml.ts";
import type { MailAddress } from "#src/domain/schema/channel-facts.ts";
import type { Message } from "#src/domain/schema/message.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { formatFileSize } from "#src/lib/file-size.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";
import { utcTime } from "./record-time.ts";

export const addressLine = ({ name, address }: MailAddress): string =>
  name === null ? address : `${name} <${address}>`;

/** Who wrote a message, by what its channel knows of them. */
export const senderOf = ({ mail, author }: Message): string => (mail ? addressLine(mail.from) : author.name);

export function recordWords(t: WholeCatalogue, locale: Locale): RecordWords {
  const { note, masked, scheduled, failed, attachments } = t.mail.record;
  return {
    note,
    masked,
    scheduled,
    failed,
    attachment: ({ name, size }) => `${attachments}: ${name} (${formatFileSize(locale, size)})`,
  };
}

/** The record as it is saved: its preface names each message, so that what is cited is found. */
export function writtenRecord(
  t: WholeCatalogue,
  ticket: Ticket,
  messages: readonly NumberedMessage[],
  asOf: string,
  keeper: string,
): WrittenRecord {
  const words = t.mail.record;
  const title = words.title({ number: ticket.number });
  const lines = messages.map(
    ({ number, message }) =>
      `${number}. ${utcTime(message.createdAt)} UTC  ${senderOf(message)}${message.visibility === "internal" ? ` (${words.note})` : ""}`,
  );
  const preface = [
    title,
    "",
    `${words.subject}: ${ticket.subject}`,
    `${words.requester}: ${ticket.requester.name}`,
    `${words.opened}: ${utcTime(ticket.createdAt)} UTC`,
    `${words.asOf}: ${utcTime(asOf)} UTC`,
    "",
    ...lines,
    "",
    words.enclosed,
  ].join("\n");
  return { keeper, title, preface, asOf, subject: ticket.subject, messages };
}
