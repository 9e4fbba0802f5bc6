import type { Ticket } from "../schema/ticket.ts";

export interface PublicRisk {
  kind: "email" | "number" | "ticket" | "name";
  text: string;
}

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Seven digits or more, full-width too, as people group them: account, phone, card and document numbers. */
const longNumber = /\p{Nd}(?:[ \-‐–.()]{0,2}\p{Nd}){6,}/gu;
/** A transaction hash or an address: long, without spaces, letters and digits mixed. */
const longCode = /\b(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{26,}\b/gu;
const link = /https?:\/\/\S+/gu;

/** What may tell the public something about a customer's account; official addresses and links are no risk. */
export function risksInPublicText(text: string, officialAddresses: readonly string[]): PublicRisk[] {
  const official = new Set(officialAddresses.map((address) => address.toLowerCase()));
  const words = text.replace(link, " ");
  const found: PublicRisk[] = [];
  for (const [address] of words.matchAll(email))
    if (!official.has(address.toLowerCase())) found.push({ kind: "email", text: address });
  for (const [number] of words.matchAll(longNumber)) found.push({ kind: "number", text: number });
  for (const [code] of words.matchAll(longCode)) found.push({ kind: "number", text: code });
  return found.filter(({ text: one }, index) => found.findIndex((other) => other.text === one) === index);
}

/**
 * The same of a reply that is about to be published, and what only the desk knows to be the customer's: the ticket's
 * number, their name and their contacts. Under what name they post everybody sees already.
 */
export function risksInPublicReply(
  text: string,
  { number, requester, facts }: Pick<Ticket, "number" | "requester" | "facts">,
  officialAddresses: readonly string[],
): PublicRisk[] {
  const words = text.normalize("NFKC");
  const handle = "handle" in facts ? facts.handle : "";
  const says = (value: string) => value.length > 1 && words.toLowerCase().includes(value.toLowerCase());
  const found = risksInPublicText(text, officialAddresses);
  const hasNumber = new RegExp(`(?<![\\d.,])${number}(?![\\d]|[.,]\\d)`, "u").test(words);
  if (hasNumber) found.push({ kind: "ticket", text: String(number) });
  if (requester.name !== handle && says(requester.name)) found.push({ kind: "name", text: requester.name });
  for (const { value } of requester.contacts)
    if (value !== handle && says(value) && !found.some((risk) => risk.text.includes(value)))
      found.push({ kind: "name", text: value });
  return found;
}
