export interface PublicRisk {
  kind: "email" | "number";
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
