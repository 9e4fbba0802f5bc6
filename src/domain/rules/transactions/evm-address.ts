import { keccak_256 } from "@noble/hashes/sha3.js";

const ascii = new TextEncoder();

/** Source: ERC-55. A digit of the Keccak-256 of the address in lower case says which letters are capitals. */
function withChecksum(digits: string): string {
  const hash = keccak_256(ascii.encode(digits));
  return Array.from(digits, (digit, index) => {
    const byte = hash[index >> 1] ?? 0;
    const nibble = index % 2 === 0 ? byte >> 4 : byte & 15;
    return nibble > 7 ? digit.toUpperCase() : digit;
  }).join("");
}

/** ERC-55 of 40 hexadecimal digits, without `0x`. In one case they carry no checksum, unless theirs happens to be in that case. */
export function checkEvmAddress(digits: string): "valid" | "bad_checksum" | "none" {
  const lower = digits.toLowerCase();
  const isOneCase = digits === lower || digits === digits.toUpperCase();
  if (!/[a-f]/.test(lower)) return "none";
  if (digits === withChecksum(lower)) return "valid";
  return isOneCase ? "none" : "bad_checksum";
}
