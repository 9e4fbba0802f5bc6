import type { FindKind, Secret } from "./secret.ts";

const digits = String.raw`(?<value>(?:G-)?\d{3}[ -]?\d{3}|\d{4,8})(?![\w%]|[-.,:/]\d)`;
const named = String.raw`(?:verification|security|one[ -]?time|2[ -]?fa|two[ -]factor|auth\w*|login|log-in|sms|confirmation|backup|access) (?:pass)?codes?|passcodes?|\botps?|\bpin(?: code| number)?|\btotp`;
const link = String.raw`(?:\s+(?:i|got|get|received|from|by|via|in|on|the|my|your|you|sent|sms|text|e-?mail|mail|app|google|authenticator|me|here|now|just|which|for login|this|time))*\s*(?:is|was|=|:|：|->|→|\(|-|#)?\s*(?:now |just )?["'“(]?`;
const linkWithVerb = link.replace("(?:is|was|=|:|：|->|→|\\(|-|#)?", "(?:is|was|=|:|：)");
const other = String.raw`(?<!\b(?:error|err|postal|post|zip|country|area|dialing|referral|invite|invitation|promo|promotion|status|response|http|order|bank|branch|sort|swift|reason|product|coupon|voucher|discount|gift|qr|source|stock|currency|ticket|reference|case|exit|bar|reject|failure)[ -]?)`;

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`(?:${named})${link}${digits}`, "giu"),
  new RegExp(String.raw`(?<![\w-])${other}codes?${linkWithVerb}(?<value>\d{6})(?![\w%]|[-.,:/]\d)`, "giu"),
  new RegExp(
    String.raw`(?<![\w.-])(?<value>\d{6}|\d{3} \d{3})\s*(?:is|was|←|<-)\s+(?:my|the|your|a)?\s*(?:${named}|(?:one[ -]?time )?code)`,
    "giu",
  ),
  new RegExp(
    String.raw`(?:認証|確認|ワンタイム|二段階|セキュリティ|ログイン|SMS|2FA|バックアップ)(?:認証)?(?:の)?(?:コード|番号|パスワード|パス)(?:\s*[（(][^）)]{0,16}[）)])?\s*(?:は|が|:|：|=|→|\s)*["「『]?${digits}`,
    "gu",
  ),
  new RegExp(
    String.raw`(?<![\w.-])${digits}\s*[」』]?(?:が|は|という)(?:届いた)?(?:認証|確認|ワンタイム)`,
    "gu",
  ),
  new RegExp(
    String.raw`(?:[验驗认認][证證]|[动動][态態]|安全|短信|[谷穀]歌|二次|校[验驗])(?:[验驗][证證])?[码碼](?:我?收到的?)?\s*(?:就?是|为|為|:|：|=|→|\s)*["“「]?${digits}`,
    "gu",
  ),
  new RegExp(
    String.raw`(?<![\w.-])${digits}\s*(?:是|就是|为)?(?:我的|这个|短信|收到的)?[验驗][证證][码碼]`,
    "gu",
  ),
];

const cvv =
  /\b(?:cv[vc]2?|card security code|セキュリティコード|安全码)\s*(?:is|code|number|は|是|:|：|=)*\s*(?<value>\d{3,4})(?!\d)/giu;

const found = (text: string, pattern: RegExp, kind: Secret["kind"]): Secret[] =>
  Array.from(text.matchAll(pattern), (match) => {
    const value = match.groups?.["value"] ?? "";
    const start = match.index + match[0].indexOf(value);
    return { start, end: start + value.length, kind };
  });

/** One-time codes that are named as such; never the code of an error, a country or a friend who was invited. */
export const findOneTimeCodes: FindKind = (text) => [
  ...patterns.flatMap((pattern) => found(text, pattern, "one_time_code")),
  ...found(text, cvv, "card_number"),
];
