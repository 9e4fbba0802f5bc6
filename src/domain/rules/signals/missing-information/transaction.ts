import { findTransactions } from "../../transactions/find-transactions.ts";
import { answerIn } from "./form-answer.ts";
import { clauseAround, spansOf, type Reading, type Span } from "./reading.ts";
import type { Evidence, FormAnswers } from "./submission.ts";

/** What carries no sign of its network: a signature of a length that only its words vouch for, an Algorand id. */
const hashes = [
  /(?<![0-9A-Za-z…])[1-9A-HJ-NP-Za-km-z]{80,90}(?![0-9A-Za-z…])/gu,
  /(?<![0-9A-Za-z…])[A-Z2-7]{52}(?![0-9A-Za-z…])/gu,
];
/** The exchange's and the banks' own: letters, then at least five digits in groups. */
const references =
  /(?<![0-9A-Za-z#-])(?:[A-Z]{1,4}\d?[A-Z]?-?)\d{2,20}(?:-[A-Z]{0,3}\d{2,12}){0,3}[A-Z]{0,4}(?![0-9A-Za-z…-]|\.{2})/gu;
const numbered =
  /(?<![a-z])(?:orders?|trades?|transactions?|withdrawals?|deposits?|transfers?|txn?|tx ?id|fill|hash|注文|取引|出金|入金|振込|約定|受付|トランザクション|订单|单|交易|提现|提币|充值|充币|转账|汇款|流水|成交|委托) ?(?:番号|id|号码|编号|单号|序号|序號|号|no\.?|number|ref(?:erence)?)?[\s:：#.]{0,3}(?:is|was|は|是|为|が|の)?[\s:：#「]{0,3}(\d{6,24}|\d{2,8}(?:-\d{2,12}){1,4})(?![\d…-]|\.{2})/giu;

const otherThings =
  /(?:case|ticket|enquiry|inquiry|complaint|your ref(?:erence)?|our (?:file|ref(?:erence)?)|customer(?: number| no\.?| id)?|user(?: ?id)?|account(?: number| no\.?| id)?|member|uid|error|code|support|問い?合わ?せ|会員|顧客|お客様|ユーザー?|口座|エラー|工单|客服|用户|会员|客户|账户|帐户|错误|代码|投诉)[^,、。]{0,10}$/iu;
const caseMarks = /^(?:CS|CASE|TICKET|TKT|REQ|SR|INC|KYC|ERR|AC|M|UID|ID|HTTP|IOS|UTC)-?\d/u;

const fewestDigits = 5;

/** A shortened one is none: "0x7cf9…d7f3". */
const isWhole = (text: string, { start, end }: Span) =>
  !/[…]|\.{2}/u.test(`${text.slice(Math.max(0, start - 2), start)} ${text.slice(end, end + 2)}`);

function isReference({ text }: Reading, span: Span & { found: string }): boolean {
  if ((span.found.match(/\d/gu) ?? []).length < fewestDigits || caseMarks.test(span.found)) return false;
  return !otherThings.test(clauseAround(text, span).before);
}

export function transactionIn({ answers }: { answers: FormAnswers }, reading: Reading): Evidence | null {
  const value = (answers.transactionIds ?? []).find(
    (one) => answerIn(one) && /\d/u.test(one) && !/…|\.{2}/u.test(one),
  );
  if (value) return { source: "field", name: "transactionIds", value };
  const evidence = ({ start, end }: Span): Evidence => ({ source: "text", start, end });
  const known = findTransactions(reading.text).find(
    ({ kind, value, ...span }) =>
      isWhole(reading.text, span) &&
      (kind === "transaction" || (kind === "exchange_id" && isReference(reading, { ...span, found: value }))),
  );
  if (known) return evidence(known);
  for (const pattern of hashes) for (const span of spansOf(reading.text, pattern)) return evidence(span);
  for (const span of spansOf(reading.text, references)) if (isReference(reading, span)) return evidence(span);
  for (const span of spansOf(reading.text, numbered))
    if (!otherThings.test(clauseAround(reading.text, span).before)) return evidence(span);
  return null;
}
