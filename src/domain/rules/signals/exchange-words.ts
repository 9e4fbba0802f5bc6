import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import { skeletonOf } from "./confusable-letters.ts";
import { readableDomain } from "./mail-domain.ts";

/** Letters and digits only, in the shape they are read. */
export const squeezed = (text: string): string => skeletonOf(text).replace(/[^\p{L}\p{N}]/gu, "");

const squeezedWords = (text: string) => text.split(" ").map(squeezed);

/** Beside the exchange's name these claim to be its desk, or ask for what phishers ask for. */
const deskWords = squeezedWords(
  "support helpdesk help helpcenter helpcentre customerservice customercare clientservice serviceteam securityteam accountteam securitydepartment official login signin secure verify verification account accounts wallet withdraw withdrawal kyc unlock recovery recover refund airdrop giveaway bonus noreply notification notifications サポート カスタマー 公式 窓口 ヘルプ 事務局 お問い合わせ お知らせ ログイン 客服 官方 客户服务 客戶服務 在线支持 登录",
);
/** A company of another trade may have these in its name too. */
const tradeWords = squeezedWords(
  "security legal compliance finance service services care team desk update alert alerts notice claim reward rewards promo app online global セキュリティ サービス 法務 安全 服务 服務",
);
const fillers = squeezedWords(
  "the my www web mail email info contact center centre customer customers client from of and センター お客様 中心",
);

const hasOne = (words: readonly string[], text: string) => words.some((word) => text.includes(word));

type Vocabulary = ReadonlyMap<string, readonly string[]>;
const vocabulary = (words: readonly string[]): Vocabulary => Map.groupBy(words, (word) => word.charAt(0));

/** Whether a text is made of nothing but these words. Not by a pattern: those take for ever on hostile text. */
function isMadeOf(text: string, words: Vocabulary): boolean {
  const reached = new Set([0]);
  // A set is gone through in the order things came in, those too that come on the way.
  for (const at of reached)
    for (const word of words.get(text.charAt(at)) ?? [])
      if (text.startsWith(word, at)) reached.add(at + word.length);
  return text !== "" && reached.has(text.length);
}

const ofAnyDesk = [...deskWords, ...tradeWords, ...fillers];
const wordsOfAnyDesk = vocabulary(ofAnyDesk);

/** Whether a squeezed local part is the name of a desk: `no-reply`, `support`. */
export const isDeskMailbox = (local: string): boolean =>
  hasOne(deskWords, local) && isMadeOf(local, wordsOfAnyDesk);

/** Whether a word of a desk stands right before or after this name, both squeezed. */
export const hasDeskNextTo = (text: string, name: string): boolean =>
  deskWords.some((word) => text.includes(name + word) || text.includes(word + name));

/** The label people know a domain by: `bitflyer` of `bitflyer.co.jp` and `pay.bitflyer.com`. */
const brandOf = (domain: string): string =>
  domain
    .split(".")
    .slice(0, -1)
    .reduce((longest, label) => (label.length > longest.length ? label : longest), "");

export interface ExchangeWords {
  /** `shape` is the skeleton of the domain. */
  domains: { domain: string; shape: string; brand: string }[];
  /** Squeezed; empty when it is one word: then it may be anybody's. */
  fullName: string;
  /** What the exchange is called in short: its letters, and the same squeezed. */
  brands: { plain: string; shape: string }[];
  /** Squeezed: as much of a claim as the brand and a word of the desk. */
  claims: string[];
  /** All that an imitator's name may be made of. */
  words: Vocabulary;
}

/** What an imitator of this exchange would write. */
export function exchangeWords({
  exchangeName,
  officialDomains,
}: Pick<DeskConfig, "exchangeName" | "officialDomains">): ExchangeWords {
  const domains = officialDomains.filter(Boolean).map((official) => {
    const domain = readableDomain(official);
    return { domain, shape: skeletonOf(domain), brand: brandOf(domain) };
  });
  const words = squeezedWords(exchangeName.replaceAll(/\s+/gu, " ")).filter(Boolean);
  const isOneWord = words.length === 1;
  const fullName = isOneWord ? "" : words.join("");
  const short = [...domains.map(({ brand }) => brand), ...(isOneWord ? [exchangeName.toLowerCase()] : [])];
  // Shorter ones stand in too many words.
  const brands = [...new Set(short.map((name) => name.replace(/[^\p{L}\p{N}]/gu, "")))]
    .filter((name) => name.length > 2)
    .map((plain) => ({ plain, shape: squeezed(plain) }));
  const claims = [...domains.map(({ domain }) => squeezed(domain)), ...(fullName ? [fullName] : [])];
  const shapes = brands.map(({ shape }) => shape);
  return {
    domains,
    fullName,
    brands,
    claims,
    words: vocabulary([...shapes, ...claims, ...words, ...ofAnyDesk]),
  };
}

/**
 * What stands beside the exchange's name in a squeezed text: words of its desk, words that a company of
 * another trade may have, words that say nothing, or others.
 */
export function company(
  text: string,
  { claims, words }: ExchangeWords,
): "desk" | "trade" | "fillers" | "others" {
  if (!isMadeOf(text, words)) return "others";
  if (hasOne(claims, text) || hasOne(deskWords, text)) return "desk";
  return hasOne(tradeWords, text) ? "trade" : "fillers";
}
