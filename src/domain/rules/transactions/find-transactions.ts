import { narrowText } from "../narrow-text.ts";
import { decodeBase58Address } from "./base58-address.ts";
import { checkEvmAddress } from "./evm-address.ts";
import { findExchangeIds } from "./exchange-ids.ts";
import { linkAround, type LinkAround } from "./explorer-network.ts";
import { evmNetworks, type Network } from "./network.ts";
import { isNamedSignature, isOtherDigest, isSecretNear } from "./secret-near.ts";
import { decodeSegwit, segwitNetwork } from "./segwit-address.ts";
import { checkSolanaSignature, isSolanaAddress } from "./solana-value.ts";

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

/** Nobody looks at more, and each may cost a checksum: a text made of addresses alone stays cheap. */
const mostRead = 2_000;
/** How far before a value the words are read that say what it is. */
const contextLength = 80;
/** From the shortest of all but segwit addresses, which say themselves by their prefix, to the longest Bech32 string. */
const run = /(?<![a-z\d])(?:[a-z\d]{26,90}|(?:bc|tb|ltc)1[a-z\d]{11,22})(?![a-z\d])/gi;

const isEvm = (network: Network | null | undefined) => evmNetworks.some((one) => one === network);
/** Enough of each kind of sign that it is no word, name or number: then a wrong checksum is worth a mark. */
const looksLikeCode = (text: string) =>
  /\d.*\d/.test(text) && /[a-z].*[a-z]/.test(text) && /[A-Z].*[A-Z]/.test(text);

/** 32 or 64 bytes with nothing that tells them from a key; no key has the format of the other addresses. */
const mayBeSecret = ({ kind, network }: Recognised) => kind === "transaction" || network === "solana";

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
  const check = checkSolanaSignature(value);
  if (check) return { kind: "transaction", network: "solana", check };
  return isSolanaAddress(value, isExpected) ? { kind: "address", network: "solana", check: "none" } : null;
}

/**
 * Hashes of transactions, addresses and the exchange's ids in what a customer wrote, in order. What may be a key or
 * a seed is left out, by its format or by the words around it. Takes time in proportion to the text's length, of
 * which the first 2,000 values are read.
 */
export function findTransactions(text: string): FoundTransaction[] {
  const plain = narrowText(text);
  const found: FoundTransaction[] = findExchangeIds(plain)
    .slice(0, mostRead)
    .map(({ value, start }) => {
      const end = start + value.length;
      return { kind: "exchange_id", network: null, value, start, end, check: "none" };
    });
  // The words before a value, without the values before it: a word of secrecy reaches past an address.
  let said = "";
  let from = 0;
  let read = 0;
  for (const { 0: value, index: start } of plain.matchAll(run)) {
    if (++read > mostRead) break;
    const end = start + value.length;
    const sure = withChecksum(value);
    const link = sure ? null : linkAround(plain, start);
    const recognised = sure ?? hexadecimal(value, link) ?? solana(plain, value, start, link);
    if (!recognised) continue;
    said = (said + plain.slice(Math.max(from, start - contextLength), start)).slice(-contextLength);
    from = end;
    if (mayBeSecret(recognised) && !link?.network) {
      if (isSecretNear(said, plain.slice(end, end + contextLength))) continue;
      if (/^[\da-f]+$/i.test(value) && isOtherDigest(said)) continue;
      if (recognised.check === "bad_checksum" && !isNamedSignature(said)) continue;
    }
    found.push({ ...recognised, value, start, end });
  }
  return found.toSorted((a, b) => a.start - b.start);
}
