import { hiddenCharacters } from "./hidden-characters.ts";
import { addressesShown, imitationInName } from "./imitated-name.ts";
import { lookAlikeDomain } from "./look-alike-domain.ts";
import { haveOneOwner, mailboxOf } from "./mail-domain.ts";
import type { SenderContext } from "./sender-context.ts";
import type { SenderFinding } from "./sender-finding.ts";

function passesForOfficial(shown: string, { isOfficial, exchange }: SenderContext): boolean {
  const mailbox = mailboxOf(shown);
  return isOfficial(mailbox) || lookAlikeDomain(mailbox.domain, exchange)?.likelihood === "sure";
}

/** What the display name of From pretends: many programs show nothing else. */
export function nameFindings(context: SenderContext): SenderFinding[] {
  const { mail, from, claims, exchange, isRewritten } = context;
  const { name, address } = mail.from;
  if (!name) return [];
  const found: SenderFinding[] = [];
  const characters = hiddenCharacters(name);
  if (characters.length > 0)
    found.push({ code: "hidden_characters_in_name", severity: "suspicious", name, characters });
  if (claims === "exchange") return found;

  // A customer may call the mailbox kept for the exchange by its name; a list repeats who wrote.
  const worst = claims === "requester" || isRewritten ? "suspicious" : "forged";
  const imitation = imitationInName(name, exchange);
  if (imitation) {
    const severity = imitation === "claim" ? worst : "suspicious";
    found.push({ code: "name_imitates_exchange", severity, name, address });
  }
  const others = addressesShown(name).filter((shown) => !haveOneOwner(mailboxOf(shown), from));
  const official = others.find((shown) => passesForOfficial(shown, context));
  // Old addresses live on as names: of a known sender, and of an author whom a list repeats, they say nothing.
  const shown = official ?? (worst === "forged" ? others[0] : undefined);
  if (shown !== undefined) {
    const severity = official === undefined ? "suspicious" : worst;
    found.push({ code: "name_shows_other_address", severity, shown, address });
  }
  return found;
}
