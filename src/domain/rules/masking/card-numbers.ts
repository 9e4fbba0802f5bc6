import type { FindKind, Secret } from "./secret.ts";

const candidate = /(?<![\w.+#-]|[\d,] )\d(?:[ -]?\d){12,18}(?![\w]|[.,-]\d)/g;
const cardWord = /card|visa|master ?card|amex|debit|credit|カード|クレジット|卡/iu;
const otherWord =
  /(?:order|\bids?\b|uid|ticket|ref(?:erence)?|trans(?:action|fer)|tx\w*|tracking|account|phone|tel|invoice|case|memo|tag|番号|注文|電話|口座|伝票|メモ|订单|單號|编号|编號|号码|電話|电话|账号|账户|备注|流水)[^\d\n]{0,20}$/iu;

/** ISO/IEC 7812: the last digit checks the others. */
function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .map((digit, at) => Number(digit) * (at % 2 === 1 ? 2 : 1))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}

/** Beginnings and lengths that the networks have given out: Visa, Mastercard, American Express, Discover, UnionPay, JCB. */
const issued =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|62\d{14,17}|35(?:2[89]|[3-8]\d)\d{12})$/;
const usualGroups = /^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{5})$/;

/** One digit over and over is an example's. */
const isMonotonous = (digits: string) => new Set(digits).size < 2;

/** Card numbers by their check digit, and by words or groups of digits that other numbers do not have. */
export const findCardNumbers: FindKind = (text) =>
  Array.from(text.matchAll(candidate)).flatMap(({ 0: value, index: start }): Secret[] => {
    const numbers = value.replace(/\D/g, "");
    if (isMonotonous(numbers) || !passesLuhn(numbers)) return [];
    const before = text.slice(Math.max(0, start - 40), start);
    const isNamed = cardWord.test(before);
    const isShaped = issued.test(numbers) && (/^\d+$/.test(value) || usualGroups.test(value));
    if (!isNamed && (!isShaped || otherWord.test(before))) return [];
    return [{ start, end: start + value.length, kind: "card_number" }];
  });
