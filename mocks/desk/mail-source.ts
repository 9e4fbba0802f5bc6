import type { MailAddress, MailFacts } from "#src/domain/schema/channel-facts.ts";
import { headerText, mailDate } from "../base/mail-words.ts";
import { maskBody } from "../base/masking.ts";
import type { FileRecord, MessageRecord } from "../models/records.ts";

const BREAK = "\r\n";

function addressText({ name, address }: MailAddress): string {
  const plain = headerText(address);
  if (name === null) return `<${plain}>`;
  const shown = headerText(name);
  return `${shown.startsWith("=?") ? shown : `"${shown.replace(/["\\]/g, "\\$&")}"`} <${plain}>`;
}

const list = (addresses: readonly MailAddress[]) => addresses.map(addressText).join(`,${BREAK} `);
const domainOf = (address: string) => address.split("@").at(-1) ?? "";

/** RFC 8601: what the receiving server found about the sender. */
function resultsHeader(mail: MailFacts, host: string): string[] {
  const found = mail.authentication;
  if (!found) return [];
  const domain = domainOf(mail.from.address);
  return [
    `Authentication-Results: mx.${host};`,
    ` spf=${found.spf} smtp.mailfrom=${found.spfDomain ?? domain};`,
    ` dkim=${found.dkim} header.d=${found.dkimDomain ?? domain};`,
    ` dmarc=${found.dmarc} header.from=${domain}`,
  ];
}

function headersOf(message: MessageRecord, mail: MailFacts, host: string): string[] {
  const at = mailDate(mail.date === null ? message.at : Date.parse(mail.date));
  const sender = domainOf(mail.from.address);
  return [
    ...(mail.authentication ? [`Received: from mail.${sender} by mx.${host} with ESMTPS;`, ` ${at}`] : []),
    ...resultsHeader(mail, host),
    `From: ${addressText(mail.from)}`,
    ...(mail.sender ? [`Sender: ${addressText(mail.sender)}`] : []),
    ...(mail.replyTo ? [`Reply-To: ${addressText(mail.replyTo)}`] : []),
    ...(mail.to.length > 0 ? [`To: ${list(mail.to)}`] : []),
    ...(mail.cc.length > 0 ? [`Cc: ${list(mail.cc)}`] : []),
    `Subject: ${headerText(maskBody(mail.subject, null).body.text)}`,
    `Date: ${at}`,
    ...(mail.listId === undefined ? [] : [`List-Id: <${headerText(mail.listId)}>`]),
    ...(mail.messageId === null ? [] : [`Message-ID: ${headerText(mail.messageId)}`]),
    ...(mail.inReplyTo === null ? [] : [`In-Reply-To: ${headerText(mail.inReplyTo)}`]),
    "MIME-Version: 1.0",
  ];
}

const textPart = (type: string, text: string) => [
  `Content-Type: ${type}; charset=utf-8`,
  "Content-Transfer-Encoding: 8bit",
  "",
  ...text.split(/\r\n|\r|\n/),
];

/** RFC 2046 §5.2.3: the bytes stay where the desk keeps them, sealed documents too. */
function filePart(file: FileRecord): string[] {
  const name = headerText(file.name).replace(/["\\]/g, "_");
  return [
    `Content-Type: message/external-body; access-type="x-ticket-attachment"; size=${file.size}`,
    "",
    `Content-Type: ${headerText(file.declaredType)}`,
    `Content-Disposition: ${file.contentId === null ? "attachment" : "inline"}; filename="${name}"`,
    ...(file.contentId === null ? [] : [`Content-ID: <${headerText(file.contentId)}>`]),
    "Content-Transfer-Encoding: binary",
    "",
  ];
}

function multipart(kind: string, boundary: string, parts: readonly string[][]): string[] {
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    "",
    ...parts.flatMap((part) => [`--${boundary}`, ...part]),
    `--${boundary}--`,
    "",
  ];
}

/** A mail put together again from what is kept of it: RFC 5322, secrets masked, files named and not enclosed. */
export function mailSource(message: MessageRecord, mail: MailFacts, host: string): string {
  const { text, html, masked } = maskBody(message.text, message.html).body;
  const plain = textPart("text/plain", text);
  // Tags and character references can break up a secret that was found in the text.
  const isTextOnly = html === null || masked.length > 0;
  const body = isTextOnly
    ? plain
    : multipart("alternative", `=_${message.id}_a`, [plain, textPart("text/html", html)]);
  const whole =
    message.files.length === 0
      ? body
      : multipart("mixed", `=_${message.id}_m`, [body, ...message.files.map(filePart)]);
  return [...headersOf(message, mail, host), ...whole].join(BREAK);
}
