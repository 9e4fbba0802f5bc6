import { haveOneOwner, isFreeMail, isSameMailbox, mailboxOf } from "./mail-domain.ts";
import type { SenderContext } from "./sender-context.ts";
import type { SenderFinding } from "./sender-finding.ts";

function replyToFinding({ mail, from, isKnown, isRewritten }: SenderContext): SenderFinding | null {
  if (!mail.replyTo || isRewritten) return null;
  const to = mailboxOf(mail.replyTo.address);
  if (haveOneOwner(to, from) || isKnown(to)) return null;
  const isList =
    mail.listId !== undefined &&
    [...mail.to, ...mail.cc].some(({ address }) => isSameMailbox(mailboxOf(address), to));
  if (isList) return null;
  return {
    code: isFreeMail(to.domain) && !isFreeMail(from.domain) ? "reply_to_free_mail" : "reply_to_elsewhere",
    severity: "suspicious",
    address: mail.from.address,
    replyTo: mail.replyTo.address,
  };
}

/** Who else had a hand in the mail: where answers go, lists, secretaries. */
export function routeFindings(context: SenderContext): SenderFinding[] {
  const { mail, from, author } = context;
  const found: SenderFinding[] = [];
  const replyTo = replyToFinding(context);
  if (replyTo) found.push(replyTo);
  if (mail.listId !== undefined)
    found.push({ code: "sent_through_list", severity: "note", listId: mail.listId, author: author.address });
  // A list names itself as Sender.
  else if (mail.sender && !isSameMailbox(mailboxOf(mail.sender.address), from))
    found.push({
      code: "sent_on_behalf",
      severity: "note",
      address: mail.from.address,
      sender: mail.sender.address,
    });
  return found;
}
