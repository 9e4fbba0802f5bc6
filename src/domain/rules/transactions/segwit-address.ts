import { bech32, bech32m } from "@scure/base";
import type { Network } from "./network.ts";

interface SegwitAddress {
  network: Network;
  /** 0 to 16. */
  version: number;
  program: Uint8Array;
}

const networks: Readonly<Record<string, Network>> = {
  bc: "bitcoin",
  tb: "bitcoin_testnet",
  ltc: "litecoin",
};

/** The network that the human-readable part names, whatever follows; null: no prefix of a segwit address. */
export function segwitNetwork(text: string): Network | null {
  const separator = text.indexOf("1");
  return separator < 0 ? null : (networks[text.slice(0, separator).toLowerCase()] ?? null);
}

/**
 * A native segwit address as BIP-350 says, which amends BIP-173: Bech32 for version 0, Bech32m for 1 to 16,
 * a program of 2 to 40 bytes, of 20 or 32 in version 0. Null when any rule is broken.
 */
export function decodeSegwit(address: string): SegwitAddress | null {
  const network = segwitNetwork(address);
  if (!network) return null;
  // `q` is 0: which checksum is right follows from the version, so that one decoder is asked.
  const isVersion0 = /^[a-z]+1q/i.test(address);
  const codec = isVersion0 ? bech32 : bech32m;
  const decoded = codec.decodeUnsafe(address);
  // The last `1` separates: it must be the one that ends our prefix.
  if (!decoded || networks[decoded.prefix] !== network) return null;
  const [version, ...words] = decoded.words;
  if (version === undefined || version > 16) return null;
  const program = codec.fromWordsUnsafe(words);
  if (!program || program.length < 2 || program.length > 40) return null;
  if (version === 0 && program.length !== 20 && program.length !== 32) return null;
  return { network, version, program };
}
