import type { MessageBody } from "#src/domain/schema/message.ts";

type Kind = MessageBody["masked"][number]["kind"];

interface Secret {
  start: number;
  end: number;
  kind: Kind;
}

const MASK = "••••";

const rules: { kind: Kind; pattern: RegExp; accept?: (secret: string) => boolean }[] = [
  {
    kind: "seed_phrase",
    pattern:
      /(?:seed(?: phrase| words)?|recovery (?:phrase|words)|mnemonic|secret phrase|リカバリーフレーズ|シードフレーズ|秘密のフレーズ|復元フレーズ|助记词|恢复短语)[^a-z]{0,60}?((?:is|are|was)\b[^a-z]{0,4})?((?:[a-z]{3,8}[ \t\n]+){11,23}[a-z]{3,8}|(?:[a-z]{3,8}[,、，] ?){11,23}[a-z]{3,8})\b/giu,
  },
  {
    kind: "private_key",
    pattern: /(?:private key|secret key|秘密鍵|私钥)\D{0,24}?((?:0x)?[0-9a-f]{64})\b/giu,
  },
  { kind: "private_key", pattern: /\b([5KL][1-9A-HJ-NP-Za-km-z]{50,51})\b/gu },
  {
    kind: "password",
    pattern:
      /(?:password|passcode|passwd|パスワード|密码|密碼)(?:\s*(?:is|was|=|[:：]|は|是|为)\s*)["“「']?([^\s"”」',，。、]{6,64})/giu,
    accept: (secret) =>
      /[0-9\W_]/u.test(secret) && /[a-z0-9]/iu.test(secret) && !/[\u3040-\u30ff\u4e00-\u9fff]/u.test(secret),
  },
  {
    kind: "one_time_code",
    pattern:
      /(?:\bcode\b|\botp\b|2fa|認証コード|確認コード|ワンタイム(?:パスワード|コード)?|验证码|驗證碼)[^\d\n]{0,18}?(?<![\w-])(\d{6})(?![\d-])/giu,
  },
  {
    kind: "card_number",
    pattern: /(?<![\w.])((?:\d[ -]?){12,18}\d)(?![\w.])/gu,
    accept: (secret) => passesLuhn(secret.replace(/\D/g, "")),
  },
];

/** Something of every rule: most texts have none of it and need not be read rule by rule. */
const somethingOfARule =
  /seed|recovery|mnemonic|secret|フレーズ|助记词|恢复短语|private|秘密鍵|私钥|pass|パスワード|密码|密碼|code|otp|2fa|コード|ワンタイム|验证码|驗證碼|[5KL][1-9A-HJ-NP-Za-km-z]{50}|(?:\d[ -]?){12}\d/iu;

export const mayHoldSecret = (text: string): boolean => somethingOfARule.test(text);

function passesLuhn(digits: string): boolean {
  if (digits.length < 13 || /^0+$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    let value = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) value = value * 2 > 9 ? value * 2 - 9 : value * 2;
    sum += value;
  }
  return sum % 10 === 0;
}

/** The server's own simple rules; an app is free to find more. */
function findSecrets(text: string): Secret[] {
  const found: Secret[] = [];
  if (!mayHoldSecret(text)) return found;
  for (const { kind, pattern, accept } of rules) {
    for (const match of text.matchAll(pattern)) {
      const secret = match.at(-1);
      if (!secret || (accept && !accept(secret))) continue;
      const end = match.index + match[0].lastIndexOf(secret) + secret.length;
      const start = end - secret.length;
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ start, end, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export interface Masked {
  body: MessageBody;
  /** What stands behind each span, by the span's id. */
  raw: Map<string, string>;
}

const maskedHtml = (html: string, secrets: string[]) =>
  secrets.reduce((masked, secret) => masked.split(secret).join(MASK), html);

export function maskBody(text: string, html: string | null): Masked {
  const secrets = findSecrets(text);
  if (secrets.length === 0) return { body: { text, html, masked: [] }, raw: new Map() };
  const raw = new Map<string, string>();
  const masked: MessageBody["masked"] = [];
  let out = "";
  let from = 0;
  for (const [index, { start, end, kind }] of secrets.entries()) {
    out += text.slice(from, start);
    const spanId = `span-${index + 1}`;
    masked.push({ id: spanId, start: out.length, end: out.length + MASK.length, kind });
    raw.set(spanId, text.slice(start, end));
    out += MASK;
    from = end;
  }
  out += text.slice(from);
  return { body: { text: out, html: html && maskedHtml(html, [...raw.values()]), masked }, raw };
}
