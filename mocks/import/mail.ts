import PostalMime, { type Address, type Email } from "postal-mime";
import type { MailAddress, MailFacts } from "#src/domain/schema/channel-facts.ts";
import { htmlText } from "./html-text.ts";
import { mendMail } from "./mend-mail.ts";
import type { WorldAttachment, WorldRequester, WorldTicket } from "../models/world-file.ts";

const results = ["pass", "fail", "softfail", "neutral", "none"];

function addressOf(address: Address | undefined): MailAddress {
  const mailbox = address?.group ? address.group[0] : address;
  return { name: mailbox?.name || address?.name || null, address: mailbox?.address || "unknown@invalid" };
}

function addressesOf(addresses: Address[] | undefined): MailAddress[] {
  return (addresses ?? []).flatMap((address) =>
    address.group
      ? address.group.map((mailbox) => ({ name: mailbox.name || null, address: mailbox.address }))
      : [addressOf(address)],
  );
}

/** RFC 8601 `Authentication-Results`; what is not said there is `none`, and of whom it speaks is left out. */
function authenticationOf(mail: Email): MailFacts["authentication"] {
  const said = mail.headers
    .filter((header) => header.key === "authentication-results")
    .map((header) => header.value.toLowerCase())
    .join(" ");
  const find = (method: string) => {
    const found = new RegExp(`\\b${method}=(\\w+)`).exec(said)?.[1];
    return results.find((result) => result === found) ?? (found ? "error" : "none");
  };
  const told = (property: RegExp) => property.exec(said)?.[1];
  const spfDomain = told(/\bsmtp\.mail(?:from)?=(?:[^\s;@]*@)?([\w.-]+)/);
  const dkimDomain = told(/\bheader\.[di]=(?:[^\s;@]*@)?([\w.-]+)/);
  const dmarcPolicy = told(/\bdmarc=\w+ \(p=(\w+)/) ?? told(/\bpolicy\.dmarc=(\w+)/);
  return {
    spf: find("spf"),
    dkim: find("dkim"),
    dmarc: find("dmarc"),
    ...(spfDomain && { spfDomain }),
    ...(dkimDomain && { dkimDomain }),
    ...(dmarcPolicy && { dmarcPolicy }),
    ...(/\barc=/.test(said) && { arc: find("arc") }),
  };
}

/** RFC 2919: what stands in brackets, or all of it. */
function listIdOf(mail: Email): string | undefined {
  const value = mail.headers.find((header) => header.key === "list-id")?.value;
  return (/<([^<>]+)>/.exec(value ?? "")?.[1] ?? value)?.trim() || undefined;
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): string {
  if (typeof content === "string") return content;
  return Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : content).toString("base64");
}

function instantOf(date: string | undefined): string | null {
  const time = date ? Date.parse(date) : Number.NaN;
  // A calendar year of four digits is all that RFC 3339 can say.
  return time > 0 && time < Date.UTC(9999, 0) ? new Date(time).toISOString() : null;
}

/** What a person would read first: a bounce may say all it has to say in its report (RFC 3464). */
function wordsOf(mail: Email): string {
  if (mail.text?.trim()) return mail.text;
  const words = htmlText(mail.html ?? "");
  const report = mail.attachments.find((file) => file.mimeType === "message/delivery-status");
  if (words || mail.html || !report) return words;
  return Buffer.from(bytesOf(report.content), "base64").toString("utf8").trim();
}

/** One ticket from one mail as it came over the wire (RFC 5322, MIME). @throws when it cannot be parsed at all */
export async function ticketFromMail(
  raw: Uint8Array,
  source: string,
  at: number,
): Promise<{ requester: WorldRequester; ticket: WorldTicket }> {
  const mail = await PostalMime.parse(mendMail(raw), { attachmentEncoding: "base64" });
  const from = addressOf(mail.from ?? mail.sender);
  const listId = listIdOf(mail);
  const id = `mail_${source.replace(/\.eml$/i, "").replace(/\W+/g, "-")}`.slice(0, 100);
  const facts: MailFacts = {
    from,
    to: addressesOf(mail.to),
    cc: addressesOf(mail.cc),
    replyTo: mail.replyTo?.length ? addressOf(mail.replyTo[0]) : null,
    ...(mail.from && mail.sender && { sender: addressOf(mail.sender) }),
    ...(listId && { listId }),
    subject: mail.subject ?? "",
    date: instantOf(mail.date),
    messageId: mail.messageId ?? null,
    inReplyTo: mail.inReplyTo ?? null,
    authentication: authenticationOf(mail),
  };
  const attachments: WorldAttachment[] = mail.attachments.map((file, index) => ({
    name: file.filename || `attachment-${index + 1}`,
    declaredType: file.mimeType || "application/octet-stream",
    content: { base64: bytesOf(file.content) },
    contentId: file.contentId?.replace(/^<|>$/g, "") ?? null,
  }));
  const requesterId = `req_${id}`;
  return {
    requester: {
      id: requesterId,
      name: from.name ?? from.address,
      contacts: [{ kind: "email", value: from.address }],
      locale: "en",
    },
    ticket: {
      id,
      subject: mail.subject?.trim() || "(no subject)",
      channel: "email",
      category: "other",
      requesterId,
      language: null,
      facts: {
        channel: "email",
        receivedAt: facts.to[0]?.address ?? "unknown@invalid",
        mail: facts,
        formalRecord: false,
      },
      messages: [
        {
          from: "customer",
          at: new Date(at).toISOString(),
          text: wordsOf(mail),
          html: mail.html ?? null,
          mail: facts,
          attachments,
        },
      ],
    },
  };
}
