import type { MailFacts } from "#src/domain/schema/channel-facts.ts";
import { isFreeMail, isSameOrganisation, mailboxOf } from "./mail-domain.ts";
import type { AuthenticationResults, ClaimedSender, SenderFinding } from "./sender-finding.ts";

/**
 * What SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489) and ARC (RFC 8617) together say of the From
 * address. Only DMARC speaks of From itself. Values this desk does not know count as nothing said.
 */
export function senderProof(mail: MailFacts, claims: ClaimedSender): SenderFinding[] {
  const { authentication } = mail;
  if (!authentication) return [];
  const { spf, dkim, dmarc, spfDomain, dkimDomain, dmarcPolicy, arc } = authentication;
  const results: AuthenticationResults = { spf, dkim, dmarc };
  const { address } = mail.from;
  const { domain } = mailboxOf(address);
  const isOurs = claims === "exchange";

  // The exchange signs all it sends and publishes a policy: its own mail is held to more than others'.
  const isRefuted = dmarc === "fail" || (isOurs && dmarc !== "pass" && spf === "fail" && dkim === "fail");
  if (isRefuted) {
    const by = mail.listId !== undefined ? "list" : arc === "pass" ? "forwarder" : null;
    if (by) return [{ code: "proof_broken_on_the_way", severity: "suspicious", address, by, results }];
    const passed = spf === "pass" || dkim === "pass";
    // An owner of `p=none` is still finding out which services send its mail. Providers of free mail
    // say the same for other reasons and sign everything.
    const isExcused = !isOurs && dmarcPolicy === "none" && (passed || !isFreeMail(domain));
    if (!isExcused) return [{ code: "from_forged", severity: "forged", address, domain, claims, results }];
    return [{ code: "unproven_sender", severity: "suspicious", address, claims, results }];
  }

  const speaksForFrom = (result: string, checked: string | undefined) =>
    result === "pass" &&
    (checked === undefined || isSameOrganisation(mailboxOf(`@${checked}`).domain, domain));
  const isProven =
    dmarc === "pass" || (!isOurs && (speaksForFrom(dkim, dkimDomain) || speaksForFrom(spf, spfDomain)));
  if (!isProven) {
    const severity = isOurs || (spf === "fail" && dkim !== "pass") ? "suspicious" : "note";
    return [{ code: "unproven_sender", severity, address, claims, results }];
  }
  const found: SenderFinding[] = [];
  if (spf === "fail" || spf === "softfail")
    found.push({ code: "forwarded", severity: "note", address, results });
  if (isOurs) found.push({ code: "from_exchange", severity: "note", address });
  return found;
}
