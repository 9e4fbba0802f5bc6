import { base58 } from "@scure/base";

const signature = /^[1-9A-HJ-NP-Za-km-z]{86,88}$/;
const address = /^[1-9A-HJ-NP-Za-km-z]{32,44}$/;
const isMixed = (text: string) => /[A-Z]/.test(text) && /[a-z]/.test(text) && /[1-9]/.test(text);

/**
 * A transaction's signature: 64 bytes of Base58, which carry no checksum. A key pair has that length too; but the second half
 * of an Ed25519 signature is a number below 2^252 + 2^125 (RFC 8032, 5.1.7), its last byte at most 0x10, which 15 of 16 key
 * pairs fail. What fails is mistyped, or a key: `bad_checksum`. Null: it does not even look like one.
 */
export function checkSolanaSignature(text: string): "none" | "bad_checksum" | null {
  if (!signature.test(text) || !isMixed(text)) return null;
  const bytes = base58.decode(text);
  return bytes.length === 64 && (bytes[63] ?? 255) <= 0x10 ? "none" : "bad_checksum";
}

/**
 * An address: 32 bytes of Base58, without a checksum. Outside a link that says so (`isExpected`) it must look like one:
 * all but 1 of 1,000 are 43 or 44 long, and letters of both cases and digits are mixed.
 */
export function isSolanaAddress(text: string, isExpected: boolean): boolean {
  if (!address.test(text)) return false;
  if (!isExpected && (text.length < 43 || !isMixed(text))) return false;
  return base58.decode(text).length === 32;
}
