import { skeletonOf } from "./confusable-letters.ts";
import { company, isDeskMailbox, squeezed } from "./exchange-words.ts";
import { hasMixedLabel, lookAlikeDomain, twinDomain, type LookAlike } from "./look-alike-domain.ts";
import { mailboxOf, plainLocal } from "./mail-domain.ts";
import type { SenderContext } from "./sender-context.ts";
import type { SenderFinding } from "./sender-finding.ts";

type Severity = "forged" | "suspicious" | "note";

/** null: too far away to speak of. */
function severityOf({ likelihood }: LookAlike, isNameForged: boolean, local: string): Severity | null {
  if (likelihood === "sure" || isNameForged) return "forged";
  if (likelihood === "remote") return null;
  return likelihood === "likely" || isDeskMailbox(squeezed(local)) ? "suspicious" : "note";
}

function domainFinding(
  context: SenderContext,
  header: "from" | "reply_to",
  address: string,
  isNameForged: boolean,
): SenderFinding | null {
  const { exchange, known, isOfficial, isKnown } = context;
  const mailbox = mailboxOf(address);
  const { domain, local } = mailbox;
  // A customer's own domain may resemble ours by chance; it was there before this mail.
  if (isOfficial(mailbox) || isKnown(mailbox)) return null;
  const where = { code: "look_alike_domain", header, address, domain } as const;
  const like = lookAlikeDomain(domain, exchange);
  const severity = like && severityOf(like, isNameForged, local);
  if (like && severity) return { ...where, severity, resembles: like.resembles, kind: like.kind };
  const twin = twinDomain(
    domain,
    known.map((one) => one.mailbox.domain),
  );
  if (twin) return { ...where, severity: "forged", resembles: twin, kind: "confusable_letters" };
  return hasMixedLabel(domain)
    ? { code: "mixed_script_domain", severity: "suspicious", address, domain }
    : null;
}

function imitatesExchange(local: string, { exchange }: SenderContext): boolean {
  const text = squeezed(local);
  if (exchange.domains.some(({ domain }) => local.toLowerCase().includes(domain))) return true;
  // Many give each service an address of its own, `hoshino-exchange@…`: only its desk imitates.
  return (
    exchange.brands.some(({ shape }) => text.includes(shape)) &&
    company(text, exchange) === "desk" &&
    exchange.claims.every((claim) => text !== claim)
  );
}

/** What the addresses of From and Reply-To imitate, and whether a known customer has a new one. */
export function addressFindings(context: SenderContext, isNameForged: boolean): SenderFinding[] {
  const { mail, from, claims, isCustomer, known, isKnown, author } = context;
  const { address } = mail.from;
  const found: SenderFinding[] = [];
  const inFrom = domainFinding(context, "from", address, isNameForged);
  if (inFrom) found.push(inFrom);
  if (mail.replyTo && mailboxOf(mail.replyTo.address).domain !== from.domain) {
    const inReplyTo = domainFinding(context, "reply_to", mail.replyTo.address, isNameForged);
    if (inReplyTo) found.push(inReplyTo);
  }
  if (claims === "other" && imitatesExchange(from.local, context))
    found.push({ code: "address_imitates_exchange", severity: "suspicious", address });

  const writer = mailboxOf(author.address);
  if (!isCustomer || claims === "exchange" || isKnown(writer)) return found;
  const twin = known.find(
    ({ mailbox }) =>
      mailbox.domain === writer.domain && skeletonOf(plainLocal(mailbox)) === skeletonOf(plainLocal(writer)),
  );
  if (twin)
    found.push({
      code: "look_alike_address",
      severity: "suspicious",
      address: author.address,
      resembles: twin.address,
    });
  found.push({
    code: "new_address",
    severity: "note",
    address: author.address,
    known: known.map((one) => one.address),
  });
  return found;
}
