import type { MailAddress, MailFacts } from "#src/domain/schema/channel-facts.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { Requester } from "#src/domain/schema/requester.ts";
import { exchangeWords, type ExchangeWords } from "./exchange-words.ts";
import { isSameMailbox, isSameOrganisation, isWithin, mailboxOf, type Mailbox } from "./mail-domain.ts";
import type { ClaimedSender } from "./sender-finding.ts";

export type SenderDesk = Pick<DeskConfig, "exchangeName" | "officialDomains" | "officialAddresses">;
export type SenderRequester = Pick<Requester, "contacts" | "customerSince">;

/** One mail, read against who the exchange is and whom it knows. */
export interface SenderContext {
  mail: MailFacts;
  from: Mailbox;
  claims: ClaimedSender;
  exchange: ExchangeWords;
  isCustomer: boolean;
  /** The customer's addresses before this mail; none of a person the exchange does not know. */
  known: { address: string; mailbox: Mailbox }[];
  isOfficial: (mailbox: Mailbox) => boolean;
  isKnown: (mailbox: Mailbox) => boolean;
  /** A list has put its own address into From, "Mara via Traders", and the author into Reply-To. */
  author: MailAddress;
  isRewritten: boolean;
}

// A thread's mails are read against one configuration: its words are made once.
const wordsOfDesk = new WeakMap<SenderDesk, ExchangeWords>();
function wordsOf(desk: SenderDesk): ExchangeWords {
  const words = wordsOfDesk.get(desk) ?? exchangeWords(desk);
  wordsOfDesk.set(desk, words);
  return words;
}

export function senderContext(mail: MailFacts, desk: SenderDesk, requester: SenderRequester): SenderContext {
  const exchange = wordsOf(desk);
  const from = mailboxOf(mail.from.address);
  // The contact of a stranger is what the mail itself said: it vouches for nothing.
  const isCustomer = requester.customerSince !== null;
  const known = requester.contacts
    .filter(({ kind }) => isCustomer && kind === "email")
    .map(({ value }) => ({ address: value, mailbox: mailboxOf(value) }));
  const isKnown = (mailbox: Mailbox) => known.some((one) => isSameMailbox(one.mailbox, mailbox));
  const isOfficial = (mailbox: Mailbox) =>
    exchange.domains.some(({ domain }) => isWithin(mailbox.domain, domain)) ||
    desk.officialAddresses.some((address) => isSameMailbox(mailboxOf(address), mailbox));
  const isRewritten =
    mail.listId !== undefined &&
    mail.replyTo !== null &&
    /\bvia\b/iu.test(mail.from.name ?? "") &&
    isSameOrganisation(from.domain, mailboxOf(`@${mail.listId}`).domain);
  return {
    mail,
    from,
    claims: isOfficial(from) ? "exchange" : isKnown(from) ? "requester" : "other",
    exchange,
    isCustomer,
    known,
    isOfficial,
    isKnown,
    author: (isRewritten ? mail.replyTo : null) ?? mail.from,
    isRewritten,
  };
}
