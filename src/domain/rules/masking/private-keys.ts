import { sha256 } from "@noble/hashes/sha2.js";
import { base58, createBase58check } from "@scure/base";
import { isNamedSignature } from "../transactions/secret-near.ts";
import type { FindKind, Secret } from "./secret.ts";

const base58check = createBase58check(sha256);
const keyWord = String.raw`(?:private|secret|signing|wallet|spend)[ _-]?(?:spend[ _-]?)?keys?|秘密鍵|秘密キー|プライベートキー|私[钥鑰]|密[钥鑰]`;
const hashWord = /\b(?:tx|hash|transaction|sig)|ハッシュ|取引|トランザクション|哈希|交易/iu;
const named = new RegExp(`(?:${keyWord})([^.!?。！？\\n]{0,40}?[^\\w]|[^\\w.!?。！？]{0,20}\\n\\s*)$`, "iu");
const namedAfter = new RegExp(
  `^["'\`」』)]?\\s*(?:\\(|<-|←)?\\s*(?:(?:is|was|this is|are|that'?s|my|the|our|wallet'?s?)\\b\\s*|[がはとい是这這う我的]){0,6}(?:${keyWord})`,
  "iu",
);

/** Whether words beside it call it a private key; a word of hashes between them takes that back. */
function isNamedKey(text: string, start: number, end: number): boolean {
  const before = named.exec(text.slice(Math.max(0, start - 90), start));
  if (before && !hashWord.test(before[1] ?? "")) return true;
  return namedAfter.test(text.slice(end, end + 40));
}

const bytesOf = (value: string, decode: (text: string) => Uint8Array): Uint8Array | null => {
  try {
    return decode(value);
  } catch {
    return null;
  }
};

/** Bitcoin's wallet import format: version 0x80 or 0xef, 32 bytes, perhaps a 1 for "compressed"; its checksum holds. */
function isWif(value: string): boolean {
  const bytes = bytesOf(value, (text) => base58check.decode(text));
  return (bytes?.length === 33 || bytes?.length === 34) && (bytes[0] === 0x80 || bytes[0] === 0xef);
}

/** A key pair of Solana: 64 bytes, whose last one no signature has (RFC 8032, 5.1.7), unless words call it a key. */
function isSolanaKey(text: string, value: string, start: number): boolean {
  const bytes = bytesOf(value, (one) => base58.decode(one));
  if (bytes?.length !== 64) return false;
  if (isNamedKey(text, start, start + value.length)) return true;
  return (bytes[63] ?? 0) > 0x10 && !isNamedSignature(text.slice(Math.max(0, start - 80), start));
}

interface Rule {
  pattern: RegExp;
  accept?: (text: string, value: string, start: number) => boolean;
}
const isNamed: Rule["accept"] = (text, value, start) => isNamedKey(text, start, start + value.length);

const rules: readonly Rule[] = [
  // RFC 7468; without its end it goes on to the end of the text.
  {
    pattern:
      /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----[^]*?(?:-----END (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----|$)/g,
  },
  // BIP-32 and SLIP-132.
  { pattern: /(?<![A-Za-z\d])[xyzYZtuvUV]prv[1-9A-HJ-NP-Za-km-z]{16,}/g },
  { pattern: /(?<![A-Za-z\d])(?:0x)?[\da-f]{64}(?![A-Za-z\d])/gi, accept: isNamed },
  // Cut: what is left of a key is still a part of it.
  { pattern: /(?<![A-Za-z\d])(?:0x)?[\da-f]{16,63}(?=…)/gi, accept: isNamed },
  {
    pattern: /(?<![A-Za-z\d])[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}(?![A-Za-z\d])/g,
    accept: (text, value, start) => isWif(value) || isNamedKey(text, start, start + value.length),
  },
  // BIP-38: encrypted, but with a word that is often the next thing written.
  { pattern: /(?<![A-Za-z\d])6P[1-9A-HJ-NP-Za-km-z]{56}(?![A-Za-z\d])/g },
  { pattern: /(?<![A-Za-z\d])[1-9A-HJ-NP-Za-km-z]{85,88}(?![A-Za-z\d])/g, accept: isSolanaKey },
  // What Solana's own tools write: 64 bytes as numbers.
  { pattern: /\[\s*(?:\d{1,3}\s*,\s*){63}\d{1,3}\s*\]/g },
];

/** Private keys: by their format and its checksum where there is one, else by the words beside them. */
export const findPrivateKeys: FindKind = (text) =>
  rules.flatMap(({ pattern, accept }) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: value, index: start }): Secret[] =>
      !accept || accept(text, value, start)
        ? [{ start, end: start + value.length, kind: "private_key" }]
        : [],
    ),
  );
