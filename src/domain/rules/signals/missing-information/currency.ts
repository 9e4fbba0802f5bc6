import { coinSource, fiatSource, isCoinWord, pairSource } from "./coins.ts";
import { answered } from "./form-answer.ts";
import { namesNetworkHere } from "./network.ts";
import { clauseAround, sentenceAround, spansOf, type Reading, type Span } from "./reading.ts";
import type { Evidence, FormAnswers } from "./submission.ts";

const pair = new RegExp(pairSource, "gu");
const coin = new RegExp(coinSource, "giu");
const fiat = new RegExp(fiatSource, "giu");

/** Money by which the customer only says how much unnamed coins are worth. */
const worthAfter =
  /^[^,。.!?]{0,6}(?:worth|'s? ?worth|in crypto|of (?:my )?(?:crypto|coins?|tokens?)|分|相当|ぐらいの(?:コイン|仮想通貨|暗号資産)|的币|的加密|等值|左右的币)/iu;
const worthBefore =
  /(?:worth|value[ds]?(?: at)?|equivalent(?: to)?|价值|值|约合|相当于|折合|時価|評価額)[^,。.!?]{0,8}$/iu;
const unnamedCoins =
  /(?<![a-z])(?:coins?|crypto(?:currency)?|tokens?)(?![a-z])|(?<![a-z])币(?!种)|虚拟货币|数字货币|加密货币|仮想通貨|暗号資産|コイン/iu;
const bank =
  /\b(?:bank|card|sepa|wire|iban|ach|deposit(?:ed)? (?:by|from)|paypal|apple pay)\b|銀行|振込|振り込|口座|カード|银行|储蓄卡|汇款|信用卡|转数快|支付宝|法币/iu;
const priceAfter = /^\s?で(?:置|指|約定|刺)/u;

function isNamed(reading: Reading, span: Span & { found: string }): boolean {
  return isCoinWord(reading.words, span) && !namesNetworkHere(reading.words, span);
}

/** Fiat names what moved only where money itself was paid in, taken out or traded. */
function isPaid(reading: Reading, span: Span): boolean {
  const clause = clauseAround(reading.words, span);
  if (worthAfter.test(clause.after) || worthBefore.test(clause.before) || priceAfter.test(clause.after))
    return false;
  const sentence = sentenceAround(reading.words, span);
  return bank.test(reading.words) || !unnamedCoins.test(`${sentence.before} ${sentence.after}`);
}

export function currencyIn({ answers }: { answers: FormAnswers }, reading: Reading): Evidence | null {
  const answer = answered(answers, "asset");
  if (answer) return answer;
  const tests: [RegExp, (span: Span & { found: string }) => boolean][] = [
    [pair, () => true],
    [coin, (span) => isNamed(reading, span)],
    [fiat, (span) => isPaid(reading, span)],
  ];
  for (const [pattern, accepts] of tests)
    for (const span of spansOf(reading.words, pattern))
      if (accepts(span)) return { source: "text", start: span.start, end: span.end };
  return null;
}
