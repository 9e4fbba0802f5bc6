import type { Post } from "../../schema/channel-facts.ts";
import type { DeskConfig } from "../../schema/desk-config.ts";
import { plainText } from "./confusable-letters.ts";
import { exchangeWords, hasDeskNextTo, squeezed, type ExchangeWords } from "./exchange-words.ts";
import { imitationInName } from "./imitated-name.ts";
import { slip } from "./look-alike-domain.ts";
import type { SenderFinding } from "./sender-finding.ts";

type SocialDesk = Pick<DeskConfig, "exchangeName" | "officialDomains" | "socialAccounts">;

export interface Imitation {
  /** The exchange's account that it is taken for. */
  account: string;
  finding: Extract<SenderFinding, { code: "look_alike_address" | "name_imitates_exchange" }>;
}

/** Nobody is taken in by who says so. */
const disclaimers = "unofficial notofficial fan parody 非公式 ファン 非官方 粉丝 粉絲"
  .split(" ")
  .map(squeezed);

/** Behind the whole handle of an exchange these pass for its branch. */
const branch =
  /^(?:\d+|jp|us|usa|uk|eu|en|de|fr|es|it|kr|cn|hk|tw|sg|in|vn|th|ph|id|br|mx|au|ca|ng|ke|za|tr|asia|africa|latam|japan|korea|china|india|hq|bot|vip)$/;

/** One slip in a shorter handle makes another one that somebody honest may have. */
const longHandle = 8;

const bare = (handle: string) => handle.trim().replace(/^@/, "");

/** Signs that networks leave out of count, or that nobody remembers. */
const letters = (handle: string) =>
  plainText(bare(handle))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const isSameHandle = (network: string, one: string, other: string) =>
  network === "facebook"
    ? bare(one).toLowerCase().replaceAll(".", "") === bare(other).toLowerCase().replaceAll(".", "")
    : bare(one).toLowerCase() === bare(other).toLowerCase();

function isLikeHandle(handle: string, official: string): boolean {
  const shape = squeezed(bare(handle));
  const officialShape = squeezed(bare(official));
  if (shape === officialShape) return true;
  const plain = letters(handle);
  const officialPlain = letters(official);
  if (plain.startsWith(officialPlain) && branch.test(plain.slice(officialPlain.length))) return true;
  const slipped = slip(shape, officialShape);
  return slipped === "misspelt" || (slipped === "other_letter" && officialShape.length >= longHandle);
}

/** Whether the exchange's name stands in it as that of its desk: not as a surname, not as what somebody is fond of. */
function passesForDesk(text: string, exchange: ExchangeWords): boolean {
  const shape = squeezed(text);
  if (disclaimers.some((word) => shape.includes(word))) return false;
  if (imitationInName(text, exchange) === "claim") return true;
  return exchange.brands.some((brand) => hasDeskNextTo(shape, brand.shape));
}

/**
 * Which of the exchange's own accounts somebody on a social network passes for, by handle or by display name; null for
 * these accounts themselves, for the ticket's customer and for everybody honest. After UTS #39, as for senders of mail.
 */
export function imitatedAccount(
  { name, handle, kind }: Post["author"],
  network: string,
  desk: SocialDesk,
): Imitation | null {
  if (kind === "exchange" || kind === "requester") return null;
  const accounts = desk.socialAccounts.toSorted(
    (one, other) => Number(other.network === network) - Number(one.network === network),
  );
  const isOurs = accounts.some((one) => one.network === network && isSameHandle(network, one.handle, handle));
  const [main] = accounts;
  if (isOurs || !main) return null;
  const shown = `@${bare(handle)}`;
  const twin = accounts.find((one) => isLikeHandle(handle, one.handle));
  if (twin)
    return {
      account: `@${twin.handle}`,
      finding: {
        code: "look_alike_address",
        severity: "suspicious",
        address: shown,
        resembles: `@${twin.handle}`,
      },
    };
  const exchange = exchangeWords(desk);
  if (!passesForDesk(name, exchange) && !passesForDesk(handle, exchange)) return null;
  return {
    account: `@${main.handle}`,
    finding: { code: "name_imitates_exchange", severity: "suspicious", name, address: shown },
  };
}
