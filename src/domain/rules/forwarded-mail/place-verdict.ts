import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import { exchangeWords } from "../signals/exchange-words.ts";
import { hasMixedLabel, lookAlikeDomain } from "../signals/look-alike-domain.ts";
import { isWithin, readableDomain } from "../signals/mail-domain.ts";

export type PlaceVerdict =
  | { kind: "official" }
  | { kind: "look_alike"; resembles: string }
  /** Latin beside letters that imitate it: no language is written so. */
  | { kind: "mixed_scripts" }
  | { kind: "other" };

/** A host, perhaps with a port, held against the exchange's own domains, by the rule that sender evidence follows. */
export function placeVerdict(
  host: string,
  desk: Pick<DeskConfig, "exchangeName" | "officialDomains">,
): PlaceVerdict {
  const domain = readableDomain(host.replace(/:\d+$/u, ""));
  const exchange = exchangeWords(desk);
  if (exchange.domains.some((official) => isWithin(domain, official.domain))) return { kind: "official" };
  const like = lookAlikeDomain(domain, exchange);
  if (like && like.likelihood !== "remote") return { kind: "look_alike", resembles: like.resembles };
  return hasMixedLabel(domain) ? { kind: "mixed_scripts" } : { kind: "other" };
}
