import { coinSource, fiatSource } from "./coins.ts";
import { answered } from "./form-answer.ts";
import { clauseAround, spansOf, type Reading, type Span } from "./reading.ts";
import type { Evidence, FormAnswers } from "./submission.ts";
import { digits, englishNumber, hanNumber, isZero } from "./written-numbers.ts";

const money = `(?:${coinSource}|${fiatSource})`;
const number = `(?:${digits}|${hanNumber})`;

/** A number with what it counts. */
const counted = [
  new RegExp(
    `${number}(?: ?多| ?余| ?来|ちょい|ほど|くらい|ばかり)?(?: ?(?:个半?|枚|颗|粒|只|张|单位|units? of|of|(?:の)))?(?: grand)?[  ]?${money}`,
    "giu",
  ),
  new RegExp(
    `(?:${englishNumber}|${digits})(?: (?:and a bit|and (?:some )?change|and something|and some|or thereabouts|or so|odd|and a half))?(?: units?)?(?: of)?(?: an?| the| my)? ${money}`,
    "giu",
  ),
  new RegExp(`${money}\\d{1,15}(?:,\\d{3}){0,4}(?:\\.\\d{1,18})?(?![\\d年月日号时点:%])`, "giu"),
  new RegExp(
    `${money}[  ]?(?:を|が|は|で|に|:)?[  ]?${number}(?![年月日号时点:%]|[円元](?:の指|の逆|で)|[一二三四五六七八九十百千万])`,
    "giu",
  ),
  new RegExp(
    `${number} ?(?:枚|张(?!图|照|截|卡|纸)|手(?=[多空的,。]|$)|(?<=\\d)口|coins?(?![a-z])|pieces?(?![a-z])|pcs(?![a-z])|grand(?![a-z])|tokens?(?![a-z])|satoshis?|sats?(?![a-z])|gwei|wei|聪)`,
    "giu",
  ),
];
/** Named as an amount, without what it counts. */
const labelled = [
  new RegExp(
    `(?:amount|size|quantity|qty|volume|total|sum|数量|数目|金额|金額|总额|枚数|本数|额度|合计|一共|总共|共|合わせて|合計)(?:ing)?[\\s:]{0,2}(?:is|was|of|to|は|が|是|为|有|了)?[\\s:]{0,2}(?:about|around|exactly|约|大概)?\\s?(?:${number}|${englishNumber})(?![年月日号时点:%天次笔件])`,
    "giu",
  ),
  new RegExp(
    `(?:${digits}|${englishNumber}) (?:of (?:it|them|those|these)|exactly|in total)(?![a-z])`,
    "giu",
  ),
  // Counted with the general word for coins, at the end of what is said.
  new RegExp(`(?:${number})(?:个|颗|粒|枚)(?:半)?(?=[\\s,。!?.;、]|$|的?币|左右|多?[,。])`, "gu"),
  // Said short, as of money: "5k gone", "50万飛んだ".
  /(?<![A-Za-z\d.,:/#_-])\d{1,4}(?:\.\d{1,3})?k(?![a-z\d])(?! ?(?:rpm|rps|requests?|views|followers|users|orders|rows|lines|words|times|people))/giu,
  /(?<![A-Za-z\d.:/#_-])(?:\d{1,5}(?:\.\d{1,3})?|[一二三四五六七八九十百千两]{1,6})万(?![一\d人件次回年歩步条行分ユ用粉遍字个])/gu,
  // Said by the way, with nothing after it that it could count: "四百ちょい".
  /(?<![A-Za-z\d.,:/#_-])\d{1,9}(?:[.,]\d{1,4})?-?ish(?![a-z])/giu,
  new RegExp(`${number}(?:ちょい|ちょっと|弱|強|余り)(?![時分日週年月件回])`, "giu"),
  // Only quantities of coins begin with a nought and a point.
  /(?<![A-Za-z\d.,:/#_-])0\.\d{1,18}(?![\d.]|\s?%)/gu,
];

const before = {
  /** A price, a minimum, a rate: numbers with a currency that are not what was moved. */
  other:
    /(?:minimum|at least|fee is|price(?: of| was| is)?|rate|limit of|@|\bat|below|above|touch(?:ed)?|trades? at|最低|最小|下限|上限|限额|起步|价格|单价|价位|价|挂在|止(?:损|盈)(?:价|设|在|到)?|触发价?|limit(?: price)?|stop(?: price)?|指値|逆指値|涨到|跌到|値段|価格|単価|レート)\s?(?:is|was|of|到|在|是|は|が|[:：])?\s?$/iu,
};
const after = {
  other:
    /^\s?(?:[円元]?の?(?:指値|逆指値|値段|価格|レート|ライン)|で(?:利確|損切|売(?:り|ろ|れ|ら)|約定)|minimum|per |each|で(?:置|指|約定|刺|買い注文|売り注文)|まで(?:下|上)|に(?:達|届)|以上から|的?(?:价格|价位|单价)|挂的|成交)/iu,
};

function isAmount(reading: Reading, span: Span & { found: string }): boolean {
  const numeral = /[\d.,]+/u.exec(span.found)?.[0];
  if (numeral && isZero(numeral)) return false;
  const around = clauseAround(reading.words, span);
  return !before.other.test(around.before) && !after.other.test(around.after);
}

export function amountIn({ answers }: { answers: FormAnswers }, reading: Reading): Evidence | null {
  const answer = answered(answers, "amount");
  if (
    answer &&
    (/\d/u.test(answer.value) || new RegExp(`${englishNumber}|${hanNumber}`, "iu").test(answer.value))
  )
    return answer;
  for (const pattern of [...counted, ...labelled])
    for (const span of spansOf(reading.words, pattern))
      if (isAmount(reading, span)) return { source: "text", start: span.start, end: span.end };
  return null;
}
