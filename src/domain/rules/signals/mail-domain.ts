import { decodePunycode } from "./punycode.ts";

export interface Mailbox {
  local: string;
  /** In Unicode, lower case. */
  domain: string;
}

/**
 * A domain as it is read: punycode decoded, full-width signs and capitals folded (UTS #46 in short).
 * A label that is no valid punycode stays as it is.
 */
export function readableDomain(domain: string): string {
  const labels = domain
    .replace(/[。．｡]/gu, ".")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\.$/u, "")
    .split(".");
  // RFC 1035 §2.3.4: a longer label leads nowhere, and is not worth decoding.
  const isCoded = (label: string) => label.startsWith("xn--") && label.length <= 63;
  return labels
    .map((label) => (isCoded(label) ? (decodePunycode(label.slice(4)) ?? label) : label))
    .join(".");
}

/** What stands after the last `@` is the domain: a quoted local part may hold another one. */
export function mailboxOf(address: string): Mailbox {
  const at = address.lastIndexOf("@");
  if (at === -1) return { local: address, domain: "" };
  return { local: address.slice(0, at), domain: readableDomain(address.slice(at + 1).trim()) };
}

export const isWithin = (domain: string, parent: string): boolean =>
  domain === parent || domain.endsWith(`.${parent}`);

const sharedSecondLevel = /^(?:ac|ad|co|com|ed|edu|go|gov|gr|lg|ne|net|nom|or|org)$/;

/**
 * The domain an organisation has registered: one label before the ending. Two-letter countries often
 * share a second level (`co.jp`, `com.hk`); the whole Public Suffix List would be larger than all rules.
 */
export function organisationOf(domain: string): string {
  const labels = domain.split(".");
  const isShared = labels.at(-1)?.length === 2 && sharedSecondLevel.test(labels.at(-2) ?? "");
  return labels.slice(isShared ? -3 : -2).join(".");
}

// The same name under many endings: yahoo.com, yahoo.co.jp.
const freeNames = new Set(
  "gmail googlemail outlook hotmail msn yahoo ymail rocketmail icloud aol gmx yandex proton protonmail tutanota tuta zohomail fastmail naver daum hanmail docomo ezweb softbank qq 163 126 yeah sina sohu foxmail aliyun libero seznam laposte".split(
    " ",
  ),
);
const freeDomains = new Set(
  "live.com live.jp me.com mac.com mail.com mail.ru web.de pm.me free.fr hey.com wp.pl onet.pl".split(" "),
);

/** Whether anybody gets a mailbox there: the domain then tells nothing about who writes. */
export function isFreeMail(domain: string): boolean {
  const organisation = organisationOf(domain);
  return freeDomains.has(organisation) || freeNames.has(organisation.split(".")[0] ?? "");
}

/** RFC 7489 §3.1, relaxed alignment. */
export const isSameOrganisation = (one: string, other: string): boolean =>
  one !== "" && organisationOf(one) === organisationOf(other);

/** The mailbox a local part leads to: capitals and, by RFC 5233, what follows `+` make no other one. */
export function plainLocal({ local, domain }: Mailbox): string {
  const plus = local.indexOf("+");
  const plain = local.slice(0, plus > 0 ? plus : undefined).toLowerCase();
  return /^(?:gmail|googlemail)\./u.test(domain) ? plain.replaceAll(".", "") : plain;
}

export const isSameMailbox = (one: Mailbox, other: Mailbox): boolean =>
  one.domain === other.domain && plainLocal(one) === plainLocal(other);

/** Whether two mailboxes answer to one owner: an organisation does, a provider of free mail does not. */
export const haveOneOwner = (one: Mailbox, other: Mailbox): boolean =>
  isSameMailbox(one, other) || (isSameOrganisation(one.domain, other.domain) && !isFreeMail(one.domain));
