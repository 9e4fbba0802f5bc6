import { decodeBase58Address } from "./base58-address.ts";
import { checkEvmAddress } from "./evm-address.ts";
import { findExchangeIds } from "./exchange-ids.ts";
import { linkAround, type LinkAround } from "./explorer-network.ts";
import { evmNetworks, type Network } from "./network.ts";
import { isOtherDigest, isSecretNear } from "./secret-near.ts";
import { decodeSegwit, segwitNetwork } from "./segwit-address.ts";
import { isSolanaAddress, isSolanaSignature } from "./solana-value.ts";

export interface FoundTransaction {
  kind: "transaction" | "address" | "exchange_id";
  /** Null: the text does not say. */
  network: Network | null;
  /** As it was written, full-width letters narrowed. */
  value: string;
  /** UTF-16 offsets in the text that was given. */
  start: number;
  end: number;
  /** `bad_checksum`: mistyped or cut, a rule of its format is broken. `none`: its format carries no checksum. */
  check: "valid" | "bad_checksum" | "none";
}
type Recognised = Pick<FoundTransaction, "kind" | "network" | "check">;

/** Nobody reads more chips, and a text made of addresses alone would cost a checksum for each. */
const mostFound = 1_000;
/** How far before a value the words are read that say what it is. */
const contextLength = 80;
/** From the shortest segwit address to the longest Bech32 string. */
const run = /(?<![A-Za-z\d])[A-Za-z\d]{14,90}(?![A-Za-z\d])/g;

/** What an input method writes; of NFKC the part that keeps every offset, as it is one sign for one. */
const narrow = (text: string) =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const isEvm = (network: Network | null | undefined) => evmNetworks.some((one) => one === network);
/** Enough of each kind of sign that it is no word, name or number: then a wrong checksum is worth a mark. */
const looksLikeCode = (text: string) =>
  /\d.*\d/.test(text) && /[a-z].*[a-z]/.test(text) && /[A-Z].*[A-Z]/.test(text);

/** Formats that say themselves what they are, by a checksum. */
function withChecksum(value: string): Recognised | null {
  const prefix = segwitNetwork(value);
  if (prefix)
    return { kind: "address", network: prefix, check: decodeSegwit(value) ? "valid" : "bad_checksum" };
  const base58 = decodeBase58Address(value);
  if (!base58 || !(base58.isSound || looksLikeCode(value))) return null;
  return { kind: "address", network: base58.network, check: base58.isSound ? "valid" : "bad_checksum" };
}

function hexadecimal(value: string, link: LinkAround | null): Recognised | null {
  const digits = /^0x([\da-f]+)$/i.exec(value)?.[1];
  const network = isEvm(link?.network) ? (link?.network ?? null) : "evm";
  if (digits?.length === 40) return { kind: "address", network, check: checkEvmAddress(digits) };
  if (link?.path.includes("block")) return null;
  if (digits?.length === 64) return { kind: "transaction", network, check: "none" };
  if (!/^[\da-f]{64}$/i.test(value)) return null;
  return { kind: "transaction", network: link?.network ?? null, check: "none" };
}

/** Base58 without a checksum: pieces of Base64 and of tokens look the same, and are told by the signs that join them. */
function solana(text: string, value: string, start: number, link: LinkAround | null): Recognised | null {
  const isExpected = link?.network === "solana";
  const end = start + value.length;
  const isJoined =
    /[\w+./-]/.test(text[start - 1] ?? "") || /^(?:[+/=_-]|\.\w)/.test(text.slice(end, end + 2));
  if (isJoined && !isExpected) return null;
  if (isSolanaSignature(value)) return { kind: "transaction", network: "solana", check: "none" };
  return isSolanaAddress(value, isExpected) ? { kind: "address", network: "solana", check: "none" } : null;
}

/**
 * Hashes of transactions, addresses and the exchange's ids in what a customer wrote, in order, at most 1,000. What may be a
 * key or a seed is left out, by its format or by the words around it. Takes time in proportion to the text's length.
 */
export function findTransactions(text: string): FoundTransaction[] {
  const plain = narrow(text);
  const found: FoundTransaction[] = findExchangeIds(plain)
    .slice(0, mostFound)
    .map(({ value, start }) => {
      const end = start + value.length;
      return { kind: "exchange_id", network: null, value, start, end, check: "none" };
    });
  // The words before a value, without the values before it: a word of secrecy reaches past an address.
  let said = "";
  let from = 0;
  for (const { 0: value, index: start } of plain.matchAll(run)) {
    if (found.length >= mostFound) break;
    const end = start + value.length;
    const sure = withChecksum(value);
    const link = sure ? null : linkAround(plain, start);
    const recognised = sure ?? hexadecimal(value, link) ?? solana(plain, value, start, link);
    if (!recognised) continue;
    said = (said + plain.slice(Math.max(from, start - contextLength), start)).slice(-contextLength);
    from = end;
    if (recognised.check === "none" && !link?.network) {
      if (isSecretNear(said, plain.slice(end, end + contextLength))) continue;
      if (/^[\da-f]+$/i.test(value) && isOtherDigest(said)) continue;
    }
    found.push({ ...recognised, value, start, end });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
