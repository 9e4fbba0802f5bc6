import { coinSource } from "./coins.ts";
import { type Reading } from "./reading.ts";
import type { Submission, SubmissionField } from "./submission.ts";

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

const asks =
  /\b(?:how (?:do|can|could|should|to|long|much|many)|what (?:do|should|documents?|is|are|'s)|what's|where (?:do|can|should|is)|which .{0,40} (?:should|do|can|is)|could you (?:explain|tell)|can (?:i|you|we)|may i|do(?:es)? (?:it|you|i|your|the)|is (?:it|there|this)|are (?:there|you)|would it|will (?:you|there)|please (?:explain|confirm whether)|i(?:'d| would) like to (?:know|ask)|wondering|when (?:will|do|does|is)|what time|i want to know|any plans?)\b|どう(?:や|す|し|違)|どこ(?:から|で|に|へ)|どれ(?:くらい|を)|どちら|いつ(?:まで|から|ごろ|頃)?|教えて|でしょうか|できますか|ですか|ますか|ませんか|知りたい|方法|怎么|如何|怎样|需要(?:准备|什么|哪些)|什么(?:区别|材料|时候|手续)|哪(?:个|里|些|条|一)|(?:能|可以|支持|要|有|会|是|收|用|开|算|得|行)[^,。?!]{0,20}吗|能不能|可不可以|是否|请问|想问|想(?:了解|咨询)|点样|边(?:个|度)|可唔可以|几(?:时|多|久)|多(?:久|少)/iu;
const praises =
  /\b(?:thank(?:s| you)[^.!]{0,60}(?:great|helpful|kind|patien|brilliant|quick|excellent|lovely|amazing|wonderful)|(?:great|excellent|brilliant|wonderful|lovely|fantastic|amazing|superb) (?:service|support|help|job|work|app)|well done|kudos|compliment|praise|just wanted to (?:say )?thank|keep up)\b|お礼|感謝(?:して|いた|を)|ありがとうございました|助かりました|丁寧(?:で|に|な)|素晴らし|表扬|点赞|非常感谢|谢谢你们|感谢(?:你们|客服|贵)|服务(?:很|真|太)(?:好|棒|耐心)|好贴心|多谢晒/iu;
const suggests =
  /\b(?:suggest(?:ion)?|feature request|would be (?:nice|great|good|lovely)|please add|it would help if|(?:could|can) you add|dark mode)\b|要望|ご検討|してほしい機能|追加してほしい|あると(?:嬉|うれ|便利)|建议(?:你们|增加|加)|希望(?:能)?(?:增加|加入|支持|推出)|能不能(?:加|出)(?:个|一)/iu;
const requests =
  /\b(?:please (?:send|provide|delete|erase|issue|confirm|supply|remove)|(?:request|demand|require)(?:ing)? (?:a |the |all |my )?(?:copy|data|deletion|erasure|access|certificate|records|statement)|(?:right|request) (?:to|of|for) (?:access|erasure|be forgotten)|gdpr|subject access|data protection|under article \d+|power of attorney|court order|subpoena)\b|開示(?:請求|を)|削除(?:請求|を(?:求|お願い|希望))|発行(?:して|を(?:お願い|希望))|ご(?:提出|送付|回答|教示)ください|个人(?:信息|数据|资料)(?:副本|删除|导出)|(?:请|要求)(?:删除|提供|出具|开具)|调取/iu;
/** Something went wrong. */
const troubles =
  /\b(?:(?:can ?no|ca|could|wo|do|does|did|is|are|was|were|has|have|had)(?:t|n't|n’t| not) (?:\w+ ){0,2}(?:log|sign|open|load|work|arriv\w*|receiv\w*|get|see|show\w*|come|came|appear\w*|credit\w*|accept\w*|find|access|send|sell|buy|withdraw|reach\w*|login|connect|verify|upload|there|go|been|in|let|put|paid|applied|given|trigger)|never (?:arriv|came|got|receiv|show|fired|turn)\w*|error|fail(?:s|ed|ing|ure)?|stuck|missing|reject\w*|refus\w*|declin\w*|denied|vanish\w*|disappear\w*|stolen|hack\w*|scam\w*|broken|crash\w*|freez\w*|frozen|lost my|wrong (?:network|address|chain|amount)|twice|pending|locked|suspended|blank|unauthori[sz]ed|liquidated|overcharged|not (?:working|received|credited|arrived|accepted)|nothing (?:happens|happened|arrived)|still (?:not|no|waiting|nothing)|problem|issue|spins?|charged|invalid|expired|complain\w*|unable)\b|届(?:か|いて(?:い)?(?:な|ま))|反映され(?:な|ま|て(?:い)?(?:な|ま))|着金し(?:な|ま|て(?:い)?(?:な|ま))|できな(?:い|く|か)|できません(?!か)|れません(?!か)|れない|ません(?:でした|。|$)|(?:来|出|動|開|つか|付か|つき|付き|届き|入ら|見え)(?:な(?:い|く|か)|ません(?!か))|エラー|失敗|消え|なくなっ|無くなっ|盗|不正|拒否|否認|却下|ロックされ|止ま(?:っ|り)|おかしい|間違え|凍結され|制限され|落ち(?:る|ます|て)|戻され|使えな|のまま|詐欺|乗っ取|まだ(?:です|？|\?)|つながら|繋がら|困って|いい加減|限界|どこへ行|返してく|壊れ|不具合|滑り|高すぎ|届いた(?=.{0,12}怪)|没(?:有)?(?:到|收到|成交|反应|入账|结果|动静|显示|扣款|收益|触发|给|发|看到)|不(?:到账|显示|动|成功|对|见了|行|通过|过|了(?:账|单|款))|[登进开绑收提充转卖买下点打改传看连用拿]不(?:了|到|进|上|出|开|来|回|成|过)|失败|报错|错误|卡(?:住|在|了)|被(?:盗|拒|退|锁|封|冻|限|骗|强平|扣|转)|丢(?:了|失)|消失|少(?:了|算)|多扣|异常|问题|闪退|崩|乱码|盗|骗|未到|未收|用唔|唔见|收唔|唔(?:到|得)|冇(?:到|收|反应)|入错|转错|填错|忘(?:填|了填)|停了|对不上|凭什么|投诉|坏了|白屏|锁(?:了|定)/iu;
/** Said of somebody or something else, not of the trouble. */
const noTrouble = /\b(?:no|without(?: any)?|any) (?:problems?|issues?|trouble|errors?)\b|loses me|問題(?:は)?(?:なく|ありません)|没(?:有)?(?:什么)?问题/giu;

const nothingSent =
  /\b(?:have ?n['o]?t|have not|not|did ?n['o]?t|before i) (?:yet )?(?:sen[dt]|withdr[ae]wn?|submit(?:ted)?|transferr?(?:ed)?|confirm(?:ed)?|deposit(?:ed)?|move[d]?)(?: (?:it|anything|them))?(?: yet)?\b|\bnot (?:yet )?sent\b|\bbefore (?:sending|i send|withdrawing|depositing)\b|\b(?:can ?no?t|can't|cannot|won't let me|unable to|not able to|doesn't let me) (?:even )?(?:withdraw|deposit|submit|add|link|send|enter|choose|select)\b|(?:まだ|未だ)(?:送|出金|入金|振り込ん)[^。]{0,6}(?:ません|ない)|送る前|送金前|申請(?:自体)?(?:が)?できな|(?:出金|入金|送金)(?:申請)?(?:が)?(?:でき(?:な|ま)|押せ)|还没(?:有)?(?:转|提|充|发|汇)|(?:转|提|充)之?前|未(?:提交|转出)|(?:提|充)不(?:了|出)|绑(?:定|卡)[^。]{0,8}(?:不(?:过|了|上|成)|失败)|提交不了|无法(?:提|充|提交)/iu;
const fiatByBank =
  /\b(?:bank|debit|credit|visa|mastercard|card (?:payment|deposit|top)|by card|my card|the card|sepa|iban|wire|swift|ach|faster payments?|apple pay|google pay|paypal|standing order)\b|銀行|振込|振り込|デビット|クレジット|カード(?:入金|会社|で)|コンビニ入金|口座振替|银行|储蓄卡|信用卡|汇款|电汇|转数快|法币|支付宝|微信支付|网银|转账到(?:你们)?账户/iu;
const anyCoin = new RegExp(coinSource, "iu");
const noOrder =
  /\b(?:can(?:no|')t|can not|could ?n'?t|unable to|won't let me|not able to|does ?n't let me|impossible to|why can i not|can i not) (?:even )?(?:place|sell|buy|trade|submit|convert|open|swap|close)|(?:order|trade|swap|conversion)s? (?:is|was|gets?|got|were|are|keeps? (?:getting|being))? ?(?:rejected|refused|declined)|to place (?:this|an|the) order|button (?:goes|is|stays|turns) (?:grey|gray|disabled|dead|inactive)|gre(?:y|a)(?:yed|s) out|trading (?:is )?suspended|(?:order|trade) (?:could|can) ?not be (?:placed|submitted|accepted)|quote (?:has )?expired|market (?:is )?closed|(?:売|買)れな|売れません|買えな|買えません|注文(?:が|を)?(?:でき(?:な|ま)|受け付け(?:られ(?:ま|な)|ませ)|通ら|出せな|拒否|はじか)|発注(?:が)?でき(?:な|ま)|お取引いただけません|取引でき(?:な|ま)|(?:卖|买|平|下)不(?:了|出|掉|成)|下不了单|(?:无法|不能|没法)(?:下单|交易|买入|卖出|平仓|兑换|提交订单)|暂停交易|下单失败|报价已过期|拒单|订单被拒|按钮(?:是|变)?灰|挂不(?:上|了)|落唔到单|买唔到|卖唔到/iu;
const waits =
  /\b(?:pending|under review|in review|being reviewed|waiting|wait(?:ed)?|how long|when (?:will|may|can|do|is)|no (?:answer|decision|reply|result|news)|still (?:not )?(?:approved|verified|processing|reviewing)|not (?:yet )?(?:approved|verified|decided)|submitted|decision)\b|審査(?:中|待ち|が(?:終わ|進)|に)|確認中|承認(?:待ち|され(?:な|ま|て(?:い)?(?:な|ま)))|いつ(?:ごろ|頃|まで|に)?|待(?:って|たされ|ち)|結果が|审核(?:中|一直|没|到|还)|等(?:了|着|待)|没(?:有)?(?:结果|动静|消息|通过)|什么时候|何时|几时|多久|审批/iu;
const failed =
  /\b(?:reject\w*|error|fail\w*|refus\w*|declin\w*|denied|says?|said|can(?:no|')t|won't|doesn't (?:work|load|open|focus|accept)|crash\w*|black|blank|blur\w*|not accepted|invalid|stops?|freez\w*|kick\w*|throws?|loops?|unreadable|never focuses|try again|times? out)\b|否認|却下|エラー|通ら(?:な|ず)|弾かれ|はじかれ|戻(?:り|さ|っ)|不鮮明|落ち|できな|できませ|真っ[黒白暗]|拒否|読み取(?:れ|ら)|差し戻|止ま|合わ(?:ず|な)|退(?:回|了|出)|拒|失败|报错|错误|提示|不(?:通过|过|了|上|一致|清|出)|过不|识别|闪退|黑屏|白屏|卡住|打回|驳回|唔过|唔到/iu;
const wrongWords =
  /\b(?:garbled|gibberish|mojibake|wrong language|in (?:portuguese|spanish|french|german|russian|chinese|japanese|english) (?:now|instead)|language (?:keeps|changed|switch\w*|is))\b|文字化け|(?:言語|表示)が(?:英語|中国語|変わ)|乱码|语言(?:改|变|切|换)/iu;
const fundsSafe =
  /\b(?:(?:no|none of my|nothing) (?:funds?|money|coins?|crypto|assets?|balance)?(?: \w+){0,2} ?(?:moved|lost|gone|missing|taken|stolen|withdrawn|touched|left)|nothing (?:is |was |has )?(?:been )?(?:missing|gone|taken|moved|stolen|lost)|(?:coins?|funds?|money|balance|assets?|everything|all)(?: \w+){0,4} (?:still there|safe|intact|untouched|unchanged|fine|all there|ok(?:ay)?)|still have everything)\b|(?:残高|資産|お金|資金|金|コイン)(?:は|に|も)?[^。]{0,6}(?:無事|減って(?:い)?(?:ませ|な)|そのまま|変わ(?:り|って(?:い)?)(?:な|ま)|変化(?:な|は)|異常(?:な|は)|動いて(?:い)?(?:な|ま)|被害(?:な|は))|被害は(?:あり|出て)|(?:币|钱|资产|余额|资金)[^。,]{0,6}(?:都?还?在|没(?:有)?(?:少|动|丢|事|变|损)|安全|没问题|正常|冇(?:少|郁))|没(?:有)?(?:损失|丢钱|被转)|冇损失/iu;
const fundsGone =
  /\b(?:withdr[ae]w(?:n|al|als|ing)?|stolen|stole|drain\w*|emptied|emptying|transferred out|sent out|moved out|cleaned out|wiped|funds? (?:are |is |have |has )?(?:been )?(?:gone|missing|lost|leaving)|(?:coins?|money|balance|crypto|btc|eth|usdt|usdc|everything)(?: \w+){0,3} (?:gone|missing|taken|disappear\w*|leaving|went|stolen)|lost (?:\d|my|all|everything)|i sent|sold (?:all|my)|took (?:my|all|\d))\b|出金(?!用|先|制限|を止|停止|アドレス(?:が|の|を))|盗ま|抜かれ|減って(?!(?:い)?(?:ませ|な))|減り|送金(?:され|して|しま)|流出|なくな|消え|引き出|空に|売られ|(?:转|提|划|汇)走|(?:转|提)(?:出|了)|被(?:盗|偷|转|提|清空|卖)|提币|提现|少了|不见了|没了|清空|偷|转账|损失|唔见|转咗/iu;

/** "if_found": nothing to ask for, yet an agent sees it where the customer gave it. */
export type Need = "always" | "if_found";

function nothingFailed(category: string, words: string): boolean {
  if (troubles.test(words.replace(noTrouble, " "))) return false;
  const kinds = [asks, praises, suggests];
  if (category === "legal_compliance" || category === "other") kinds.push(requests);
  return kinds.some((kind) => kind.test(words));
}

/** Whoever says in the form when it happened or which transaction it was has more than a question. */
function hasAnswers({ answers }: Submission): boolean {
  const { happenedAt, transactionIds, amount, tried } = answers;
  return Boolean(happenedAt ?? amount ?? tried ?? transactionIds?.length);
}

/**
 * What a complete submission of this category holds, but for what the text itself shows that there is nothing
 * to ask for: a how-to question, praise, an order never made, a wait in which nothing failed.
 */
export function neededFields(submission: Submission, { words }: Reading): Map<SubmissionField, Need> {
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
  if (category === "identity_verification" && waits.test(words) && !failed.test(words)) leave("error");
  if (wrongWords.test(words)) leave("error");
  if (category === "security" && (fundsSafe.test(words) || !fundsGone.test(words)))
    leave("transaction", "amount", "currency");
  if (nothingFailed(category, words) && !hasAnswers(submission)) {
    const isMatterOfDate = needs.size === 1;
    needs.clear();
    // A request about a day in the past names that day; one that names none lacks nothing.
    if (isMatterOfDate) needs.set("when", "if_found");
  }
  if (channelsOfStrangers.has(channel)) needs.set("account", "always");
  return needs;
}
