const secretWord =
  /private[ _-]?keys?|secret|\bseed\b|mnemonic|passphrase|recovery (?:phrase|words?|keys?)|api[ _-]?keys?|signing keys?|秘密鍵|秘密キー|プライベートキー|シークレット|シード|リカバリーフレーズ|復元フレーズ|ニーモニック|APIキー|私钥|私鑰|密钥|密鑰|助记词|助記詞|恢复短语|恢復短語/giu;
/** In code and in links: `HX_KEY = "…"`, `?token=…`. A token or a signature behind a colon is also what Solana calls so. */
const assigned =
  /(?:(?:(?<!public[ _-]?)key|secret)["']?[ \t]*:|(?:(?<!public[ _-]?)key|secret|token|session|code|sig|auth)["']?[ \t]*=)[ \t]*["'`]?$/i;
const end = String.raw`(?:\s|is|was|[:#="'「『（(\x60]|は|が|是|为|為)*$`;
const hashWords = String.raw`\btx(?:id|n|[ _-]?(?:id|hash))?|\bhash|transaction(?: (?:id|hash|was|is))?|トランザクション(?:ID|ハッシュ)?|ハッシュ|取引(?:ID|番号)?|哈希值?|交易(?:ID|号|號)?`;
const hashLabel = new RegExp(`(?:${hashWords})${end}`, "iu");
const signatureLabel = new RegExp(`(?:${hashWords}|\\bsig(?:nature)?|署名|签名|簽名)${end}`, "iu");
const otherLabel = new RegExp(
  `(?:sha-?256(?:sum)?|checksum|signature|\\bsign|hmac|digest|fingerprint|block(?: hash)?|署名|ブロックハッシュ|签名|簽名|区块(?:哈希)?|區塊(?:哈希)?)${end}`,
  "iu",
);
const sentenceOfTransaction =
  /[.。!！?？\n][^]*(?:\btx|hash|transaction|transfer|withdr[ae]w|deposit|\bsent\b|取引|送金|入金|出金|ハッシュ|哈希|交易|充值|提币|提幣|提现|提現|转账|轉賬|轉帳)/iu;

/**
 * Whether what stands between `before` and `after` may be a private key, a seed or an API secret: such a word leads
 * to it or follows it. Then only a label or a sentence of its own makes a transaction of it: better one hash
 * that no chip shows than one key that a chip shows.
 */
export function isSecretNear(before: string, after: string): boolean {
  if (assigned.test(before)) return true;
  if (hashLabel.test(before)) return false;
  const [toItsEnd = ""] = /^[^\n.。!！?？,，、]{0,30}/.exec(after) ?? [];
  if (toItsEnd.search(secretWord) >= 0) return true;
  const last = Array.from(before.matchAll(secretWord)).at(-1);
  return last !== undefined && !sentenceOfTransaction.test(before.slice(last.index + last[0].length));
}

/** Whether a word right before says that 64 hexadecimal digits are another thing: a file's checksum, a signature, a block. */
export const isOtherDigest = (before: string): boolean => otherLabel.test(before);

/** Whether a word right before says that Base58 is the signature of a transaction of Solana. */
export const isNamedSignature = (before: string): boolean => signatureLabel.test(before);
