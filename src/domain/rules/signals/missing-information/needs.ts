import { amountIn } from "./amount.ts";
import { coinSource } from "./coins.ts";
import type { Reading } from "./reading.ts";
import type { Submission, SubmissionField } from "./submission.ts";
import { transactionIn } from "./transaction.ts";
import { whenIn } from "./when.ts";

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

/** How a thing is done or what is needed for it: not when something comes, nor why it does not. */
const asks =
  /\b(?:how (?:do|can|could|should|would) (?:i|we|you|one)|how to|how (?:much|many|long) (?:is|are|does|do)|what (?:do|should|would) (?:i|we|you)|what(?:'s| is| are) (?:the|your|a)|what (?:documents?|papers?|fees?|limits?|networks?)|where (?:do|can|should|would) (?:i|we)|which .{1,40}\b(?:should|do|can) i|(?:could|can|would) you (?:please )?(?:explain|tell me (?:how|what|which|where|whether|if)|let me know (?:how|what|which|whether|if))|(?:can|may|could|should) (?:i|we)|do(?:es)? (?:it|that|you|your \w+) (?:matter|support|offer|charge|accept|have|allow|plan|take|ship|list|need|require|work with)|do i (?:need|have to)|is (?:it possible|there (?:a|any)|this (?:possible|allowed))|are there (?:any|plans)|would it be possible|(?:i'd|i would|would) (?:like|love) to (?:know|ask|understand)|i(?:'m| am| was)? (?:just )?wonder(?:ing)?|any plans?|what time)\b|どう(?:や(?:って|れば)|すれば|したら|すると|違)|(?:どこ(?:から|で|に|へ)|どれ(?:を|が)|どの|どちら(?:を|の|が)?|何(?:が|を)|なに(?:が|を)|いくら)[^。]{0,24}(?:か。?|か？|か\?|の？|ですか|ばいい)|教えて(?:くだ|いただ|もら|ほし)|(?:できます|可能です|必要です|あります|使えます|対応して(?:い)?ます|もらえます|いいです|よいです|よろしいです)か|でしょうか|(?:やり方|方法|手順|手続き)(?:を|が|は|について)|知りたい|違いは|怎么(?!还|回事|又|没|会|就|不|了|这|搞的|样了|那么|可能|老|总|一直)|如何(?!处理)|怎样|需要(?:准备|提供|带|填|什么|哪些|多少)|什么(?:区别|材料|手续|条件|资料|意思|证件|文件|网络|链)|哪(?:个|里|些|条|一|种)|(?:可以|支持|要|会|收|上班|请问|能)[^,。?!]{0,20}吗|(?:可不可以|是否|能否)(?:支持|可以|需要|有|提供|用)|想(?:了解|咨询|请教|问一下)|请问[^。]{0,30}(?:吗|多少|哪|什么(?!时候)|怎)|点样|边(?:个|度|条)|可唔可以/iu;
const praises =
  /\b(?:thank(?:s| you)[^.!]{0,60}(?:great|helpful|kind|patien|brilliant|quick|excellent|lovely|amazing|wonderful)|(?:great|excellent|brilliant|wonderful|lovely|fantastic|amazing|superb) (?:service|support|help|job|work|app)|\b(?:is|are|'s) (?:so |really |very |just )?(?:brilliant|great|amazing|fantastic|excellent|lovely|superb|wonderful|beautiful)|love (?:the|your)|well done|kudos|compliment|praise|just wanted to (?:say )?thank|keep up)\b|お礼|感謝(?:して|いた|を)|ありがとうございました|助かりました|丁寧(?:で|に|な)|素晴らし|表扬|点赞|好用|很棒|做得(?:很|真)?好|非常感谢|谢谢你们|感谢(?:你们|客服|贵)|服务(?:很|真|太)(?:好|棒|耐心)|好贴心|多谢晒/iu;
const suggests =
  /\b(?:suggest(?:ion)?|feature request|would be (?:nice|great|good|lovely)|please add|it would help if|(?:could|can) you add|dark mode|bring back|get rid of|make it stop|annoying|ugly|i (?:really )?(?:dislike|hate|miss|wish|love|like)|feedback)\b|要望|ご検討|してほしい機能|追加してほしい|あると(?:嬉|うれ|便利|助か)|うるさい|見(?:づら|にく)い|使い(?:づら|にく)い|やめてほしい|戻してほしい|してほしいです|建议|吐槽|难看|太丑|太吵|改回(?:去|来)|反馈一下|好(?:难|唔)用|希望(?:能)?(?:增加|加入|支持|推出)|能不能(?:加|出)(?:个|一)/iu;
const requests =
  /\b(?:please (?:send|provide|delete|erase|issue|confirm|supply|remove)|(?:request|demand|require)(?:ing)? (?:a |the |all |my )?(?:copy|data|deletion|erasure|access|certificate|records|statement)|(?:right|request) (?:to|of|for) (?:access|erasure|be forgotten)|gdpr|subject access|data protection|under article \d+|power of attorney|court order|subpoena)\b|開示(?:請求|を)|(?:削除|開示|発行|提出|送付|訂正|提供|停止|証明)(?:請求|を(?:求|お願い|希望|いただ)|して(?:くだ|いただ|ほし|欲し)|ください)|ご(?:提出|送付|回答|教示)ください|个人(?:信息|数据|资料)(?:副本|删除|导出)|(?:请|要求)(?:删除|提供|出具|开具)|调取/iu;
/** Something went wrong. */
const troubles =
  /\b(?:(?:can ?no|ca|could|wo|do|does|did|is|are|was|were|has|have|had)(?:t|n't|n’t| not) (?:\w+ ){0,2}(?:log|sign|open|load|work|arriv\w*|receiv\w*|get|see|show\w*|come|came|appear\w*|credit\w*|accept\w*|find|access|send|sell|buy|withdraw|reach\w*|login|connect|verify|upload|there|go|been|in|let|put|paid|applied|given|trigger)|never (?:arriv|came|got|receiv|show|fired|turn)\w*|error|fail(?:s|ed|ing|ure)?|stuck|missing|reject\w*|refus\w*|declin\w*|denied|vanish\w*|disappear\w*|stolen|hack\w*|scam\w*|broken|crash\w*|freez\w*|frozen|lost my|wrong (?:network|address|chain|amount)|twice|pending|locked|suspended|blank|unauthori[sz]ed|liquidated|overcharged|not (?:working|received|credited|arrived|accepted)|nothing (?:happens|happened|arrived)|still (?:not|no|waiting|nothing)|problem|issue|spins?|charged|invalid|expired|complain\w*|unable)\b|届(?:か|いて(?:い)?(?:な|ま))|反映され(?:な|ま|て(?:い)?(?:な|ま))|着金し(?:な|ま|て(?:い)?(?:な|ま))|できな(?:い|く|か)|できません(?!か)|れません(?!か)|れない|ません(?:でした|。|$)|(?:来|出|動|開|つか|付か|つき|付き|届き|入ら|見え)(?:な(?:い|く|か)|ません(?!か))|エラー|失敗|消え|なくなっ|無くなっ|盗|不正|拒否|否認|却下|ロックされ|止ま(?:っ|り)|おかしい|間違え|凍結され|制限され|落ち(?:る|ます|て)|戻され|使えな|のまま|詐欺|乗っ取|まだ(?:です|？|\?)|つながら|繋がら|困って|いい加減|限界|どこへ行|返してく|壊れ|不具合|滑り|高すぎ|届いた(?=.{0,12}怪)|没(?:有)?(?:到|收到|成交|反应|入账|结果|动静|显示|扣款|收益|触发|给|发|看到)|不(?:到账|显示|动|成功|对|见了|行|通过|过|了(?:账|单|款))|[登进开绑收提充转卖买下点打改传看连用拿]不(?:了|到|进|上|出|开|来|回|成|过)|失败|报错|错误|卡(?:住|在|了|到|着)|一样吗|被(?:盗|拒|退|锁|封|冻|限|骗|强平|扣|转)|丢(?:了|失)|消失|少(?:了|算)|多扣|异常|问题|闪退|崩|乱码|盗|骗|未到|未收|用唔|唔见|收唔|唔(?:到|得)|冇(?:到|收|反应)|入错|转错|填错|忘(?:填|了填)|停了|对不上|凭什么|投诉|坏了|白屏|锁(?:了|定)/iu;
/** Said of somebody or something else, or the name of a protection: not of the trouble. */
const noTrouble =
  /anti-?phishing(?: code)?|フィッシング(?:詐欺)?対策(?:コード)?|防钓鱼码?|\b(?:no|without(?: any)?|any) (?:problems?|issues?|trouble|errors?)\b|loses me|問題(?:は)?(?:なく|ありません)|没(?:有)?(?:什么)?问题/giu;

const nothingSent =
  /\b(?:have ?n['o]?t|have not|not|did ?n['o]?t|before i) (?:yet )?(?:sen[dt]|withdr[ae]wn?|submit(?:ted)?|transferr?(?:ed)?|confirm(?:ed)?|deposit(?:ed)?|move[d]?)(?: (?:it|anything|them))?(?: yet)?\b|\bnot (?:yet )?sent\b|\bbefore (?:sending|i send|withdrawing|depositing)\b|\b(?:can ?no?t|can't|cannot|won't let me|unable to|not able to|doesn't let me) (?:even )?(?:withdraw|deposit|submit|add|link|send|enter|choose|select)\b|(?:まだ|未だ)(?:送|出金|入金|振り込ん)[^。]{0,6}(?:ません|ない)|送る前|送金前|申請(?:自体)?(?:が)?できな|(?:出金|入金|送金)(?:申請)?(?:が)?(?:でき(?:な|ま)|押せ)|还没(?:有)?(?:转|提|充|发|汇)|(?:转|提|充)之?前|未(?:提交|转出)|(?:提|充)不(?:了|出)|绑(?:定|卡)[^。]{0,8}(?:不(?:过|了|上|成)|失败)|提交不了|无法(?:提|充|提交)/iu;
const fiatByBank =
  /\b(?:bank|debit|credit|visa|mastercard|card (?:payment|deposit|top)|by card|my card|the card|sepa|iban|wire|swift|ach|faster payments?|apple pay|revolut|monzo|n26|wise|chase|google pay|paypal|standing order)\b|銀行|振込|振り込|デビット|クレジット|カード(?:入金|会社|で)|コンビニ入金|口座振替|银行|储蓄卡|信用卡|汇款|电汇|转数快|法币|支付宝|微信支付|网银|转账到(?:你们)?账户/iu;
const anyCoin = new RegExp(coinSource, "iu");
const noOrder =
  /\b(?:can(?:no|')t|can not|could ?n'?t|unable to|won't let me|not able to|does ?n't let me|impossible to|why can i not|can i not) (?:even )?(?:place|sell|buy|trade|submit|convert|open|swap|close)|(?:order|trade|swap|conversion)s? (?:is|was|gets?|got|were|are|keeps? (?:getting|being))? ?(?:rejected|refused|declined)|to place (?:this|an|the) order|button (?:goes|is|stays|turns) (?:grey|gray|disabled|dead|inactive)|gre(?:y|a)(?:yed|s) out|trading (?:is )?suspended|(?:order|trade) (?:could|can) ?not be (?:placed|submitted|accepted)|(?:amount|quantity|size|order)s? (?:is |was )?too (?:small|large|low|high|big)|(?:insufficient|not enough) (?:balance|funds|margin)|quote (?:has )?expired|market (?:is )?closed|(?:売|買)れな|売れません|買えな|買えません|注文(?:が|を)?(?:でき(?:な|ま)|受け付け(?:られ(?:ま|な)|ませ)|通ら|出せな|拒否|はじか)|発注(?:が)?でき(?:な|ま)|小さすぎ|大きすぎ|(?:残高|証拠金|余力)[がは]?(?:不足|足り)|お取引いただけません|取引でき(?:な|ま)|(?:卖|买|平|下)不(?:了|出|掉|成)|下不了单|(?:无法|不能|没法)(?:下单|交易|买入|卖出|平仓|兑换|提交订单)|暂停交易|下单失败|(?:数量|金额)(?:过|太)(?:小|大|低|少)|(?:余额|保证金)不足|报价已过期|拒单|订单被拒|按钮(?:是|变)?灰|挂不(?:上|了)|落唔到单|买唔到|卖唔到/iu;
const waits =
  /\b(?:pending|under review|in review|being reviewed|waiting|wait(?:ed)?|how long|when (?:will|may|can|do|is)|no (?:answer|decision|reply|result|news)|still (?:not )?(?:approved|verified|processing|reviewing)|not (?:yet )?(?:approved|verified|decided)|submitted|decision)\b|審査(?:中|待ち|が(?:終わ|進)|に)|確認中|承認(?:待ち|され(?:な|ま|て(?:い)?(?:な|ま)))|いつ(?:ごろ|頃|まで|に)?|待(?:って|たされ|ち)|結果が|审核(?:中|一直|没|到|还)|在审|等(?:了|着|待)|没(?:有)?(?:结果|动静|消息|通过)|什么时候|何时|几时|多久|审批/iu;
const failed =
  /\b(?:reject\w*|error|fail\w*|refus\w*|declin\w*|denied|says?|said|can(?:no|')t|won't|doesn't (?:work|load|open|focus|accept)|crash\w*|black|blank|blur\w*|not accepted|invalid|stops?|freez\w*|kick\w*|throws?|loops?|unreadable|never focuses|try again|times? out)\b|否認|却下|エラー|通ら(?:な|ず)|弾かれ|はじかれ|戻(?:り|さ|っ)|不鮮明|落ち|できな|できませ|真っ[黒白暗]|拒否|読み取(?:れ|ら)|差し戻|止ま|合わ(?:ず|な)|退(?:回|了|出)|拒|失败|报错|错误|提示|不(?:通过|过|了|上|一致|清|出)|过不|识别|闪退|黑屏|白屏|卡住|打回|驳回|唔过|唔到/iu;
/** Trouble that shows no error text. */
const noErrorShown =
  /\b(?:garbled|gibberish|mojibake|wrong language|in (?:portuguese|spanish|french|german|russian|chinese|japanese|english) (?:now|instead)|language (?:keeps|changed|switch\w*|is)|(?:alerts?|notifications?|prices?) (?:\w+ ){0,3}(?:late|delayed))\b|文字化け|(?:通知|アラート)[^。]{0,8}(?:遅|あとで)|(?:言語|表示)が(?:英語|中国語|変わ)|乱码|语言(?:改|变|切|换)|(?:提醒|推送|通知)[^,。]{0,6}(?:晚|慢|延迟)/iu;
const fundsSafe =
  /\b(?:(?:no|none of my|nothing) (?:funds?|money|coins?|crypto|assets?|balance)?(?: \w+){0,2} ?(?:moved|lost|gone|missing|taken|stolen|withdrawn|touched|left)|nothing (?:is |was |has )?(?:been )?(?:missing|gone|taken|moved|stolen|lost)|(?:coins?|funds?|money|balance|assets?|everything|all)(?: \w+){0,4} (?:still there|safe|intact|untouched|unchanged|fine|all there|ok(?:ay)?)|still have everything|(?:blocked|stopped|prevented|caught|cancell?ed) (?:it|them|that|the (?:withdrawal|transfer|payment))|(?:did ?n[o']?t|did not|never|have ?n[o']?t) (?:send|sent|transfer|transferred|pay|paid|lose|lost) (?:it|anything|any|him|them|her|a)?)\b|(?:残高|資産|お金|資金|金|コイン)(?:は|に|も)?[^。]{0,6}(?:無事|減って(?:い)?(?:ませ|な)|そのまま|変わ(?:り|って(?:い)?)(?:な|ま)|変化(?:な|は)|異常(?:な|は)|動いて(?:い)?(?:な|ま)|被害(?:な|は))|被害は(?:あり|出て)|未遂|ブロックされ|(?:送って|払って|振り込んで)(?:い|は)?(?:ませ|な)|止めて(?:くれ|もら)|(?:币|钱|资产|余额|资金)[^。,]{0,6}(?:都?还?在|没(?:有)?(?:少|动|丢|事|变|损)|安全|没问题|正常|冇(?:少|郁))|(?:我)?没(?:有)?(?:损失|丢钱|被转|转(?!回)|付|汇|成功)|拦截|拦住|冇损失/iu;
const fundsGone =
  /\b(?:withdr[ae]w(?:n|al|als|ing)?|stolen|stole|drain\w*|emptied|emptying|transferred out|sent out|moved out|cleaned out|wiped|funds? (?:are |is |have |has )?(?:been )?(?:gone|missing|lost|leaving)|(?:coins?|money|balance|crypto|btc|eth|usdt|usdc|everything)(?: \w+){0,3} (?:gone|missing|taken|disappear\w*|leaving|went|stolen)|lost (?:\d|my|all|everything)|i sent|sold (?:all|my)|took (?:my|all|\d)|taking (?:my|all|everything)|everything(?:'s| is| was)? gone)\b|出金(?!用|先|制限|を止|停止|アドレス(?:が|の|を))|盗ま|抜かれ|減って(?!(?:い)?(?:ませ|な))|減り|送金(?:され|して|しま)|流出|なくな|消え|引き出|空に|売られ|(?:转|提|划|汇)走|(?:转|提)(?:出|了)|被(?:盗|偷|转|提|清空|卖)|提币|提现|少了|不见了|没了|清空|偷|转账|损失|唔见|转咗|(?:在|往外|把)(?:转|提|卖)|转我|冇晒|唔见晒|清晒/iu;

/** "if_found": nothing to ask for, yet an agent sees it where the customer gave it. */
export type Need = "always" | "if_found";

/** Something of one's own is already on its way. */
const begun =
  /\b(?:i|we)(?:'ve| have|'d)? (?:\w+ )?(?:pulled|sent|withdrew|withdrawn|deposited|moved|uploaded|submitted|handed|transferred|placed|ordered|paid|wired|topped|requested|bought|sold|clicked|swapped|converted)\b|(?:送|出金し|入金し|提出し|アップロードし|申請し|振り込ん|買っ|売っ|注文し|出し|購入し|応募し|申し込ん)(?:た(?!い|く)|っ|まし|り?ました|で)|(?:提|转|充|交|传|上传|提交|买|卖|汇|付|下|换|点)(?:了|完|过去|咗|齐|出去)|(?:提|转|充|汇)的(?:一笔|那|币|款)/iu;
/** Somebody else's doing, or a message that may be one. */
const incident =
  /\b(?:somebody|someone|they|he|she|stranger|e-?mail|mail|sms|text|call(?:ed)?|dm|message|link|log-?in from|alert|suspicious|phish\w*|scam\w*|fake|real(?:ly)? (?:you|from)|impersonat\w*)\b|@\w|メール|電話|SMS|リンク|通知|不審|怪し|偽|詐欺|誰か|身に覚え|邮件|短信|电话|链接|有人|冒充|钓鱼|诈|骗|假|陌生|可疑|扮/iu;

function movedFunds({ answers }: Submission, reading: Reading): boolean {
  if (fundsSafe.test(reading.words)) return false;
  return (
    fundsGone.test(reading.words) ||
    transactionIn({ answers }, reading) !== null ||
    amountIn({ answers }, reading) !== null
  );
}

/** Only a question, praise or a wish; where anything was told or sent with it, it is more. */
function isOnlyAsking({ category, attachments, answers }: Submission, reading: Reading): boolean {
  const words = reading.words.replace(noTrouble, " ");
  const { happenedAt, transactionIds, amount, tried } = answers;
  if (attachments.length > 0 || happenedAt || amount || tried || transactionIds?.length) return false;
  const kinds = [asks, praises];
  if (category === "other") kinds.push(suggests);
  if (category === "other" || category === "legal_compliance") kinds.push(requests);
  else if (begun.test(words) || transactionIn({ answers }, reading) || whenIn({ answers }, reading))
    return false;
  if (category === "security" && incident.test(words)) return false;
  return !troubles.test(words) && kinds.some((kind) => kind.test(words));
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
  if (category === "identity_verification" && waits.test(words) && !failed.test(words)) leave("error");
  if (noErrorShown.test(words)) leave("error");
  if (category === "security" && !movedFunds(submission, reading)) leave("transaction", "amount", "currency");
  if (isOnlyAsking(submission, reading)) {
    const isMatterOfDate = needs.size === 1;
    needs.clear();
    // A request about a day in the past names that day; one that names none lacks nothing.
    if (isMatterOfDate) needs.set("when", "if_found");
  }
  if (channelsOfStrangers.has(channel)) needs.set("account", "always");
  return needs;
}
