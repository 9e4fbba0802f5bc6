import { amountIn } from "./amount.ts";
import { coinSource } from "./coins.ts";
import type { Reading } from "./reading.ts";
import { onlyAsks } from "./nothing-to-ask.ts";
import type { Submission, SubmissionField } from "./submission.ts";
import { transactionIn } from "./transaction.ts";

const byCategory: Record<string, readonly SubmissionField[]> = {
  deposits_withdrawals: ["when", "transaction", "amount", "currency", "network", "screenshot"],
  trading: ["when", "transaction", "amount", "currency", "error", "steps", "screenshot"],
  account: ["when", "error", "steps", "environment", "screenshot"],
  identity_verification: ["when", "error", "environment", "screenshot"],
  api_technical: ["when", "error", "steps", "environment", "screenshot"],
  security: ["when", "steps", "screenshot", "transaction", "amount", "currency"],
};
/** A form and a help-centre page know who is signed in; a mail or a post does not. */
const channelsOfStrangers = new Set(["email", "social"]);

const nothingSent =
  /\b(?:have ?n['o]?t|have not|not|did ?n['o]?t|before i) (?:yet )?(?:sen[dt]|withdr[ae]wn?|submit(?:ted)?|transferr?(?:ed)?|confirm(?:ed)?|deposit(?:ed)?|move[d]?)(?: (?:it|anything|them))?(?: yet)?\b|\bnot (?:yet )?sent\b|\bbefore (?:sending|i send|withdrawing|depositing)\b|\b(?:can ?no?t|can't|cannot|won't let me|unable to|not able to|doesn't let me) (?:even )?(?:withdraw|deposit|submit|add|link|send|enter|choose|select)\b|(?:まだ|未だ)(?:送|出金|入金|振り込ん)[^。]{0,6}(?:ません|ない)|送る前|送金前|申請(?:自体)?(?:が)?できな|(?:出金|入金|送金)(?:申請)?(?:が)?(?:でき(?:な|ま)|押せ)|还没(?:有)?(?:转|提|充|发|汇)|(?:转|提|充)之?前|未(?:提交|转出)|没(?:有)?(?:能)?(?:提交|发|转|提|充)(?:出去|上去|成)|(?:提|充)不(?:了|出)|绑(?:定|卡)[^。]{0,8}(?:不(?:过|了|上|成)|失败)|提交不了|无法(?:提|充|提交)/iu;
const fiatByBank =
  /\b(?:bank|debit|credit|visa|mastercard|card (?:payment|deposit|top)|by card|my card|the card|sepa|iban|wire|swift|ach|faster payments?|apple pay|revolut|monzo|n26|wise|chase|google pay|paypal|standing order)\b|銀行|振込|振り込|デビット|クレジット|カード(?:入金|会社|で)|コンビニ入金|口座振替|银行|储蓄卡|信用卡|汇款|电汇|转数快|法币|支付宝|微信支付|网银|转账到(?:你们)?账户/iu;
const anyCoin = new RegExp(coinSource, "iu");
const noOrder =
  /\b(?:can(?:no|')t|can not|could ?n'?t|unable to|won't let me|not able to|does ?n't let me|impossible to|why can i not|can i not) (?:even )?(?:place|sell|buy|trade|submit|convert|open|swap|close)|(?:order|trade|swap|conversion)s? (?:is|was|gets?|got|were|are|keeps? (?:getting|being))? ?(?:rejected|refused|declined)|to place (?:this|an|the) order|button (?:goes|is|stays|turns) (?:grey|gray|disabled|dead|inactive)|gre(?:y|a)(?:yed|s) out|trading (?:is )?suspended|(?:order|trade) (?:could|can) ?not be (?:placed|submitted|accepted)|(?:amount|quantity|size|order)s? (?:is |was )?too (?:small|large|low|high|big)|(?:insufficient|not enough) (?:balance|funds|margin)|quote (?:has )?expired|market (?:is )?closed|(?:売|買)れな|売れません|買えな|買えません|注文(?:が|を)?(?:でき(?:な|ま)|受け付け(?:られ(?:ま|な)|ませ)|通ら|出せな|拒否|はじか)|発注(?:が)?でき(?:な|ま)|小さすぎ|大きすぎ|(?:残高|証拠金|余力)[がは]?(?:不足|足り)|お取引いただけません|取引でき(?:な|ま)|(?:卖|买|平|下)不(?:了|出|掉|成)|下不了单|(?:无法|不能|没法)(?:下单|交易|买入|卖出|平仓|兑换|提交订单)|暂停交易|下单失败|(?:数量|金额)(?:过|太)(?:小|大|低|少)|(?:余额|保证金)不足|报价已过期|拒单|订单被拒|按钮(?:是|变)?灰|挂不(?:上|了)|落唔到单|买唔到|卖唔到/iu;
/** Something else is the matter: no order was given at all. */
const noneOrderedYet =
  /\b(?:have ?n['o]?t|have not|had ?n['o]?t|never|not) (?:yet )?(?:placed|made|opened|entered|put in|submitted|bought|sold|traded) (?:an?y? |a single |one |anything|yet|the )?(?:order|trade|position|thing|yet)?|no (?:orders?|trades?) (?:yet|placed|made|open)|(?:注文|発注|取引|売買)(?:は|を|も)?[^。]{0,10}(?:出して|入れて|して)(?:い|は)?(?:い|お)?(?:ま(?:せん)|ない|りません)|(?:还|一(?:单|笔))(?:都|也)?没(?:有)?(?:下单|下|挂单|买|卖|交易|开仓)(?!成|到)/iu;
const waits =
  /\b(?:pending|under review|in review|being reviewed|waiting|wait(?:ed)?|how long|when (?:will|may|can|do|is)|no (?:answer|decision|reply|result|news)|still (?:not )?(?:approved|verified|processing|reviewing)|not (?:yet )?(?:approved|verified|decided)|submitted|decision)\b|審査(?:中|待ち|が(?:終わ|進)|に)|確認中|承認(?:待ち|され(?:な|ま|て(?:い)?(?:な|ま)))|いつ(?:ごろ|頃|まで|に)?|待(?:って|たされ|ち)|結果が|审核(?:中|一直|没|到|还)|在审|等(?:了|着|待)|没(?:有)?(?:结果|动静|消息|通过)|什么时候|何时|几时|多久|审批/iu;
/** A state of waiting, as the page names it. */
const stateShown =
  /(?:(?:just |only |still )?(?:says?|said|saying|shows?|reads?) )?["“”「『'](?:still )?(?:pending|processing|under (?:manual )?review|in review|in progress|submitted|received|審査中|確認中|受付済み|審核中|审核中|处理中|待审核|已提交)["“”」』']/giu;
const failed =
  /\b(?:reject\w*|error|fail\w*|refus\w*|declin\w*|denied|says?|said|can(?:no|')t|won't|doesn't (?:work|load|open|focus|accept)|crash\w*|black|blank|blur\w*|not accepted|invalid|stops?|freez\w*|kick\w*|throws?|loops?|unreadable|never focuses|try again|times? out)\b|否認|却下|エラー|通ら(?:な|ず)|弾かれ|はじかれ|戻(?:り|さ|っ)|不鮮明|落ち|できな|できませ|真っ[黒白暗]|拒否|読み取(?:れ|ら)|差し戻|止ま|合わ(?:ず|な)|退(?:回|了|出)|拒|失败|报错|错误|提示|不(?:通过|过|了|上|一致|清|出)|过不|识别|闪退|黑屏|白屏|卡住|打回|驳回|唔过|唔到/iu;
/** Trouble that shows no error text. */
const noErrorShown =
  /\b(?:garbled|gibberish|mojibake|wrong language|in (?:portuguese|spanish|french|german|russian|chinese|japanese|english) (?:now|instead)|(?:loads?|comes? up|shows?|displayed|opens?|is|are|all) in [a-z]{2,9}(?:ish|ese|ian|rman|ench|rabic|ai|indi|utch|eek)|language (?:keeps|changed|switch\w*|is)|(?:alerts?|notifications?|prices?) (?:\w+ ){0,3}(?:late|delayed))\b|文字化け|(?:通知|アラート)[^。]{0,8}(?:遅|あとで)|(?:言語|表示)が(?:英語|中国語|変わ)|[語]に(?:なり|なっ|なる|変わ)|(?:变|成)[^,。]{0,4}[\u4e00-\u9fff]{1,4}语|乱码|语言(?:改|变|切|换)|(?:提醒|推送|通知)[^,。]{0,6}(?:晚|慢|延迟)/iu;
const fundsSafe =
  /\b(?:(?:no|none of my|nothing) (?:funds?|money|coins?|crypto|assets?|balance)?(?: \w+){0,2} ?(?:moved|lost|gone|missing|taken|stolen|withdrawn|touched|left)|nothing (?:is |was |has )?(?:been )?(?:missing|gone|taken|moved|stolen|lost)|(?:coins?|funds?|money|balance|assets?|everything|all)(?: \w+){0,4} (?:still there|safe|intact|untouched|unchanged|fine|all there|ok(?:ay)?)|still have everything|(?:ignored|blocked|reported) (?:it|him|her|them|that)|told (?:him|her|them) (?:to (?:jog|get|go|sod|f\w+|buzz)|no|where to)|(?:did|have) ?n[o']?t (?:answer|reply|respond|bite|pay|fall for)|(?:wants|wanted|demands?|demanding) (?:me to pay |a (?:fee|deposit) of )?[\d.]+ ?[a-z]{3,4} (?:to|for|before)|(?:gave|sent|told|paid) (?:them|him|her|it) nothing|(?:balance|everything)(?: is| looks)? (?:as it was|unchanged|all there|the same|correct|intact)|(?:blocked|stopped|prevented|caught|cancell?ed) (?:it|them|that|the (?:withdrawal|transfer|payment))|(?:did ?n[o']?t|did not|never|have ?n[o']?t) (?:send|sent|transfer|transferred|pay|paid|lose|lost) (?:it|anything|any|him|them|her|a)?)\b|(?:残高|資産|お金|資金|金|コイン)(?:は|に|も)?[^。]{0,6}(?:無事|減って(?:い)?(?:ませ|な)|そのまま|変わ(?:り|って(?:い)?)(?:な|ま)|変化(?:な|は)|異常(?:な|は)|動いて(?:い)?(?:な|ま)|被害(?:な|は))|被害は(?:あり|出て)|未遂|無視(?:し|です)|払え(?:って|と)|支払うよう|(?:要求|請求)され|没理|没搭理|不理(?:他|她|它)|没上当|冇理|拉黑(?:了|他)|ブロックされ|(?:送って|払って|振り込んで)(?:い|は)?(?:ませ|な)|何も(?:盗|取|と)ら?(?:ら|れ)れ?て(?:は)?(?:い)?(?:ない|ませ)|(?:盗|取)られて(?:は)?(?:い)?(?:ない|ませ)|止めて(?:くれ|もら)|(?:币|钱|资产|余额|资金)[^。,]{0,6}(?:都?还?在|没(?:有)?(?:少|动|丢|事|变|损)|安全|没问题|正常|冇(?:少|郁))|(?:我)?没(?:有)?(?:损失|丢钱|被转|转(?!回)|付|汇|成功)|拦截|拦住|冇损失/iu;
const fundsGone =
  /\b(?:withdr[ae]w(?:n|al|als|ing)?|stolen|stole|drain\w*|emptied|emptying|transferred out|sent out|moved out|cleaned out|wiped|funds? (?:are |is |have |has )?(?:been )?(?:gone|missing|lost|leaving)|(?:coins?|money|balance|crypto|btc|eth|usdt|usdc|everything)(?: \w+){0,3} (?:gone|missing|taken|disappear\w*|leaving|went|stolen)|lost (?:\d|my|all|everything)|i sent|sold (?:all|my)|took (?:my|all|\d)|taking (?:my|all|everything)|everything(?:'s| is| was)? gone)\b|出金(?!用|先|制限|を止|停止|アドレス(?:が|の|を))|盗ま|抜かれ|減って(?!(?:い)?(?:ませ|な))|減り|送金(?:され|して|しま)|流出|なくな|消え|引き出|空に|売られ|(?:转|提|划|汇)走|(?:转|提)(?:出|了)|被(?:盗|偷|转|提|清空|卖)|提币|提现|少了|不见了|没了|清空|偷|转账|损失|唔见|转咗|(?:在|往外|把)(?:转|提|卖)|转我|冇晒|唔见晒|清晒/iu;

/** "if_found": nothing to ask for, yet an agent sees it where the customer gave it. */
export type Need = "always" | "if_found";

function movedFunds({ answers }: Submission, reading: Reading): boolean {
  if (fundsSafe.test(reading.words)) return false;
  return (
    fundsGone.test(reading.words) ||
    transactionIn({ answers }, reading) !== null ||
    amountIn({ answers }, reading) !== null
  );
}

/**
 * What a complete submission of this category holds, but for what the text itself shows that there is nothing
 * to ask for: a how-to question, praise, an order never made, a wait in which nothing failed.
 */
export function neededFields(submission: Submission, reading: Reading): Map<SubmissionField, Need> {
  const { words } = reading;
  const { category, channel } = submission;
  const needs = new Map<SubmissionField, Need>();
  for (const field of byCategory[category] ?? ["when"]) needs.set(field, "always");
  const leave = (...fields: SubmissionField[]) => {
    for (const field of fields) needs.delete(field);
  };
  const unlessGiven = (field: SubmissionField) => {
    if (needs.has(field)) needs.set(field, "if_found");
  };
  if (category === "deposits_withdrawals") {
    if (nothingSent.test(words)) unlessGiven("transaction");
    if (fiatByBank.test(words) && !anyCoin.test(words)) unlessGiven("network");
  }
  if (category === "trading" && noOrder.test(words)) unlessGiven("transaction");
  if (category === "trading" && noneOrderedYet.test(words)) {
    unlessGiven("transaction");
    unlessGiven("amount");
  }
  const toldOf = words.replace(stateShown, " ");
  if (category === "identity_verification" && waits.test(words) && !failed.test(toldOf)) leave("error");
  if (noErrorShown.test(words)) unlessGiven("error");
  if (category === "security" && !movedFunds(submission, reading)) leave("transaction", "amount", "currency");
  const only = onlyAsks(submission, reading);
  if (only) needs.clear();
  // A request about a day in the past names that day; one that names none lacks nothing.
  if (only === "request") needs.set("when", "if_found");
  if (channelsOfStrangers.has(channel)) needs.set("account", only === "question" ? "if_found" : "always");
  return needs;
}
