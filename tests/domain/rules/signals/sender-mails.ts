import { readFileSync } from "node:fs";
import type { MailAddress, MailFacts } from "#src/domain/schema/channel-facts.ts";
import type { SenderDesk, SenderRequester } from "#src/domain/rules/signals/sender-context.ts";

type Mailbox = [name: string | null, address: string];

/** One line of `sender-mails.jsonl`; `sender-mails.md` says what is in it. */
interface Line {
  id: string;
  is: "forgery" | "honest";
  desk?: "willowmint";
  known?: string[];
  from: Mailbox;
  replyTo?: Mailbox;
  sender?: Mailbox;
  to?: string;
  listId?: string;
  auth: string | null;
  spfDomain?: string;
  dkimDomain?: string;
  dmarcPolicy?: string;
  arc?: string;
  expect: string[];
}

export interface LabelledMail {
  id: string;
  is: Line["is"];
  mail: MailFacts;
  desk: SenderDesk;
  requester: SenderRequester;
  /** `code severity`, sorted. */
  expected: string[];
}

export const hoshino: SenderDesk = {
  exchangeName: "Hoshino Exchange",
  officialDomains: ["hoshino.example"],
  officialAddresses: ["support@hoshino.example", "security@hoshino.example"],
};
const willowmint: SenderDesk = {
  exchangeName: "Willowmint",
  officialDomains: ["willowmint.example", "help.willowmint.test"],
  officialAddresses: ["care@willowmint.example", "willowmint@deskhost.test"],
};

const mailbox = ([name, address]: Mailbox): MailAddress => ({ name, address });

function authenticationOf(line: Line): MailFacts["authentication"] {
  if (line.auth === null) return null;
  const [spf = "none", dkim = "none", dmarc = "none"] = line.auth.split(" ");
  const { spfDomain, dkimDomain, dmarcPolicy, arc } = line;
  return { spf, dkim, dmarc, spfDomain, dkimDomain, dmarcPolicy, arc };
}

function labelledMail(line: Line): LabelledMail {
  const desk = line.desk === "willowmint" ? willowmint : hoshino;
  return {
    id: line.id,
    is: line.is,
    mail: {
      from: mailbox(line.from),
      to: [{ name: null, address: line.to ?? desk.officialAddresses[0] ?? "" }],
      cc: [],
      replyTo: line.replyTo ? mailbox(line.replyTo) : null,
      sender: line.sender && mailbox(line.sender),
      listId: line.listId,
      subject: "",
      date: null,
      messageId: null,
      inReplyTo: null,
      authentication: authenticationOf(line),
    },
    desk,
    requester: {
      contacts: (line.known ?? [line.from[1]]).map((value) => ({ kind: "email", value })),
      customerSince: line.known ? "2021-04-01T00:00:00Z" : null,
    },
    expected: line.expect,
  };
}

export const labelledMails: LabelledMail[] = readFileSync(`${import.meta.dirname}/sender-mails.jsonl`, "utf8")
  .trim()
  .split("\n")
  .map((line) => labelledMail(JSON.parse(line) as Line));
