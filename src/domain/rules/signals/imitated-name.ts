import { plainText, withoutAccents } from "./confusable-letters.ts";
import { company, hasDeskNextTo, squeezed, type ExchangeWords } from "./exchange-words.ts";
import { asDrawn } from "./hidden-characters.ts";

const addressInName = /[\p{L}\p{N}._%+=-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** More than any name is drawn in a list of mails, and enough to read at once. */
const longestName = 300;

/** As companies end their names; beside a surname these make an honest company of it. */
const companyForm = /[^\p{L}](?:inc|ltd|co|corp|llc|k\.?k|gmbh|limited)(?!\p{L})|株式会社/gu;

const drawn = (name: string) =>
  // Before NFKC, which makes letters of a trade mark.
  withoutAccents(plainText(asDrawn(name.slice(0, longestName)).replace(/[™℠]/gu, " "))).replace(
    /[。．｡]/gu,
    ".",
  );

/** The mail addresses a display name shows, as the eye gets them. */
export const addressesShown = (name: string): string[] => drawn(name).match(addressInName) ?? [];

/**
 * How far a display name passes for the exchange. `claim`: it names the exchange or its desk and nothing
 * else. `hint`: it may by chance, as the exchange may be called by a surname.
 */
export function imitationInName(name: string, exchange: ExchangeWords): "claim" | "hint" | null {
  const rest = drawn(name).replace(addressInName, " ");
  const lower = rest.toLowerCase();
  if (exchange.domains.some(({ domain }) => lower.includes(domain))) return "claim";
  const text = squeezed(rest);
  const { fullName, brands } = exchange;
  if (fullName && text.includes(fullName)) {
    const beside = company(squeezed(lower.replace(companyForm, " ")), exchange);
    return beside === "desk" || hasDeskNextTo(text, fullName) ? "claim" : "hint";
  }
  const beside = company(text, exchange);
  const brand = brands.find(({ shape }) => text.includes(shape));
  if (!brand) return null;
  if (beside === "desk") return "claim";
  if (beside === "trade" || hasDeskNextTo(text, brand.shape)) return "hint";
  // An exchange of one word: whoever bears just that name.
  if (!fullName && text === brand.shape) return "hint";
  const letters = lower.replace(/[^\p{L}\p{N}]/gu, "");
  return letters.includes(brand.plain) ? null : "hint";
}
