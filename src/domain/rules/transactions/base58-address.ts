import { sha256 } from "@noble/hashes/sha2.js";
import { base58, base58xrp } from "@scure/base";
import type { Network } from "./network.ts";

interface Base58Address {
  network: Network;
  /** 20 bytes: of a public key, a script or an account. */
  hash: Uint8Array;
  isSound: boolean;
}

/** By the version byte. Sources: Bitcoin Core, Litecoin Core and Dogecoin Core `chainparams.cpp`; TRON's documentation, "Account". */
const versions = new Map<number, Network>([
  [0x00, "bitcoin"],
  [0x05, "bitcoin"],
  [0x6f, "bitcoin_testnet"],
  [0xc4, "bitcoin_testnet"],
  [0x30, "litecoin"],
  [0x32, "litecoin"],
  [0x1e, "dogecoin"],
  [0x16, "dogecoin"],
  [0x41, "tron"],
]);

const shape = /^[1239ADLMTmnr][1-9A-HJ-NP-Za-km-z]{24,34}$/;
/** Version, hash and checksum. */
const addressBytes = 25;

/** Base58Check: the last 4 bytes are the first of the double SHA-256 of what stands before them. */
function isSound(bytes: Uint8Array): boolean {
  const sum = sha256(sha256(bytes.subarray(0, -4)));
  return bytes.subarray(-4).every((byte, index) => byte === sum[index]);
}

/**
 * An address in Base58Check, in Bitcoin's alphabet or the XRP Ledger's (which begins with `r`).
 * Null when it is none: another length or an unknown version, as private keys have.
 */
export function decodeBase58Address(text: string): Base58Address | null {
  if (!shape.test(text)) return null;
  const isXrp = text.startsWith("r");
  const bytes = (isXrp ? base58xrp : base58).decode(text);
  const [version = -1] = bytes;
  if (bytes.length !== addressBytes) return null;
  const network = isXrp ? (version === 0 ? "xrp_ledger" : undefined) : versions.get(version);
  return network ? { network, hash: bytes.subarray(1, -4), isSound: isSound(bytes) } : null;
}
