import { mixesScripts, skeletonOf, withoutAccents } from "./confusable-letters.ts";
import { company, squeezed, type ExchangeWords } from "./exchange-words.ts";
import { isWithin, organisationOf } from "./mail-domain.ts";

export type LookAlikeKind =
  /** Letters that look like the right ones: homographs, digits, `rn` for `m`. */
  | "confusable_letters"
  /** The official domain in front of another one. */
  | "official_inside"
  | "added_words"
  /** A letter doubled, left out, or two changed over; a hyphen or an accent added. */
  | "misspelt"
  | "other_letter"
  /** The exchange's own label, under another ending or another domain. */
  | "same_label";

export interface LookAlike {
  resembles: string;
  kind: LookAlikeKind;
  /** `sure`: nobody gets such a domain by chance. `remote`: only together with other evidence. */
  likelihood: "sure" | "likely" | "chance" | "remote";
}

function withOneLess(long: string, short: string): number | null {
  for (let at = 0; at < long.length; at += 1) if (long.slice(0, at) + long.slice(at + 1) === short) return at;
  return null;
}

/** How one word was made of another by one slip, or null. */
export function slip(label: string, brand: string): "misspelt" | "other_letter" | null {
  if (label.length === brand.length) {
    const at = [...label].findIndex((sign, index) => sign !== brand[index]);
    if (at === -1) return null;
    if (label.slice(at + 1) === brand.slice(at + 1)) return "other_letter";
    const swapped = (label[at + 1] ?? "") + (label[at] ?? "") + label.slice(at + 2);
    return swapped === brand.slice(at) ? "misspelt" : null;
  }
  if (label.length === brand.length + 1) {
    const at = withOneLess(label, brand);
    if (at === null) return null;
    return label[at] === label[at + 1] || label[at] === label[at - 1] ? "misspelt" : "other_letter";
  }
  if (label.length === brand.length - 1) {
    const at = withOneLess(brand, label);
    if (at === null) return null;
    // At its ends a word loses a letter and becomes another word: Hoshino, Oshino, Hoshin.
    return at > 0 && at < brand.length - 1 ? "misspelt" : "other_letter";
  }
  return null;
}

function likeBrand(
  label: string,
  brand: string,
  hasSameEnding: boolean,
  exchange: ExchangeWords,
): Omit<LookAlike, "resembles"> | null {
  if (label === brand) return { kind: "same_label", likelihood: "chance" };
  const shape = skeletonOf(brand);
  const tokens = label.split("-");
  if (tokens.some((token) => token !== brand && skeletonOf(token) === shape) || skeletonOf(label) === shape)
    return { kind: "confusable_letters", likelihood: "sure" };
  const whole = squeezed(label);
  const short = squeezed(brand);
  if (whole === short || withoutAccents(label) === brand) return { kind: "misspelt", likelihood: "likely" };
  if (whole.includes(short)) {
    const beside = company(whole, exchange);
    if (beside === "desk") return { kind: "added_words", likelihood: "sure" };
    if (beside === "trade") return { kind: "added_words", likelihood: "likely" };
    if (beside === "fillers" || tokens.includes(brand)) return { kind: "added_words", likelihood: "chance" };
    if (!label.replaceAll("-", "").includes(brand.replaceAll("-", "")))
      return { kind: "confusable_letters", likelihood: "likely" };
  }
  // A short word is one letter away from too many.
  const kind = brand.length < 5 ? null : slip(skeletonOf(label), shape);
  if (kind === "misspelt") return { kind, likelihood: "likely" };
  return kind && { kind, likelihood: hasSameEnding ? "chance" : "remote" };
}

const order: readonly LookAlike["likelihood"][] = ["sure", "likely", "chance", "remote"];

/** In what a readable domain resembles one of the exchange's; null for those themselves and for all others. */
export function lookAlikeDomain(domain: string, exchange: ExchangeWords): LookAlike | null {
  if (exchange.domains.some((official) => isWithin(domain, official.domain))) return null;
  const found: LookAlike[] = [];
  const drawn = skeletonOf(domain);
  for (const { domain: official, shape, brand } of exchange.domains) {
    if (drawn === shape) found.push({ resembles: official, kind: "confusable_letters", likelihood: "sure" });
    else if (`.${domain}`.includes(`.${official}.`) || `.${domain}`.includes(`.${official}-`))
      found.push({ resembles: official, kind: "official_inside", likelihood: "sure" });
    if (brand.length < 3) continue;
    const ending = domain.split(".").at(-1);
    const hasSameEnding = ending === official.split(".").at(-1);
    const isOurs = organisationOf(domain) === organisationOf(official);
    for (const label of domain.split(".").slice(0, -1)) {
      const like = isOurs ? null : likeBrand(label, brand, hasSameEnding, exchange);
      if (like) found.push({ resembles: official, ...like });
    }
  }
  return (
    found.toSorted((one, other) => order.indexOf(one.likelihood) - order.indexOf(other.likelihood))[0] ?? null
  );
}

/** The one of these readable domains that another one is drawn like. */
export const twinDomain = (domain: string, others: readonly string[]): string | null =>
  others.includes(domain)
    ? null
    : (others.find((other) => other !== "" && skeletonOf(other) === skeletonOf(domain)) ?? null);

export const hasMixedLabel = (domain: string): boolean => domain.split(".").some(mixesScripts);
