import { chineseDates } from "./dates-chinese.ts";
import { englishDates, numericDates } from "./dates-english.ts";
import { japaneseDates } from "./dates-japanese.ts";
import { answered } from "./form-answer.ts";
import { clauseAround, read, sentenceAround, spansOf, type Reading, type Span } from "./reading.ts";
import type { Evidence, FormAnswers } from "./submission.ts";

const patterns = [...englishDates, ...numericDates, ...japaneseDates, ...chineseDates].map(
  (source) => new RegExp(source, "giu"),
);

const deadlineBefore =
  /(?:(?<![a-z])(?:by|until|till|before|next|every|each|valid(?: until)?|expir(?:es|y|ing)(?: on| in)?|within|due(?: on)?|in|takes?|up to|no later than|born(?: on)?)(?: the)?\s|毎週|来週の?|每(?:个)?|下(?:个)?|截止|不超过|超过|最迟|最晚|需要|保证|承诺)\s?$/iu;
/** "By Sunday evening it had gone." */
const byThen = /(?<![a-z])by (?:the )?~[^~]{0,40}(?<![a-z])(?:had|was|were)(?![a-z])/iu;
/** A feast that only names an offer. */
const offerAfter =
  /^(?:'s)?\s?(?:promo\w*|sales?|deals?|presents?|gift\w*|bonus\w*|offers?|campaign|shopping|money|cards?)(?![a-z])|^の?(?:キャンペーン|セール|プレゼント|企画|ギフト|ボーナス)|^的?(?:活动|促销|礼|福利|大促|优惠)/iu;
/** A birthday or a founding: older than any exchange. */
const lastCentury = /(?<!\d)19[2-9]\d(?!\d)|昭和/u;
const deadlineAfter =
  /^(?:\d{1,2}日)?[^,、。\s]{0,3}(?:までに|までの|まで(?!ずっと)|以内|之前必须|前必须|之前|前(?:要|得|给|到账|解决)|到期|过期|前后到期|生まれ|出生|有効|内(?:に|处理|回复|到账)|中に)/u;
/** A death dates what is asked for only where a balance of that day is. */
const death =
  /(?<![a-z])(?:died|deceased|passed(?: away| on)?|death|(?:his|her) passing|the late|funeral)(?![a-z])|他界|死去|死亡|逝去|永眠|亡くな|没(?=[)、。])|命日|去世|逝世|病逝|过世|身故|离世|往生|歿|殁|辞世/iu;
const asOfThatDay =
  /balances?|holdings?|statement|valuation|as (?:at|of)|on that (?:day|date)|残高|有無|同日|時点|评估|余额|结余|资产|当日|对账单|证明/iu;
/** Dates of something else: papers, customers, birthdays, threats. */
const somethingElse =
  /(?<![a-z])(?:valid (?:until|till|through)|(?<!_)expir(?:es|ed|y)|(?:bill|statement|invoice|passport|licen[cs]e|letter|contract|certificate|document|paper|payslip) (?:is|was|were|are)(?: dated| from| issued)?|dated|issued|(?:customer|member|client|user|with you|using you|trading here) since|date of birth|born|rent|pay ?day|tomorrow|ombudsman|deadline|wedding|flight|appointment|(?:change|release) ?(?:log|notes?)|last (?:touched|updated|edited|revised)|went live|go-?live|(?:i|we)(?:'ve| have)? (?:opened|created|joined|registered) (?:the|my|an?|this|your|with)|signed up|re-?issued|renewed|bought (?:the|my|this) (?:phone|laptop|computer|tablet)|mother passed|married|notari\w+|stamped|witnessed|moved house|used to)(?![a-z])|有効期限|期限は|(?<!再)発行(?:日|です|の|は|が|され)|作成日|生年月日|誕生日|会員(?:歴|になって)|転居|引っ?越|入籍|結婚|改姓|交付(?:日|され)|取得(?:した|日)|開設し|公証|口座を開い|登録(?:した)?のは|導入し|使って(?:い|き)|利用して(?:い|き)|明日|有效期|到期|开具|签发|出具|出生|生日|(?:账单|护照|证件|合同)是|老用户|开户|公证(?!书)|注册(?:的|于)|办的|换发|补办|上线|结婚|搬家|用户了|明天|投诉/iu;

function isOfTrouble({ words }: Reading, at: Span): boolean {
  const clause = clauseAround(words, at);
  if (offerAfter.test(clause.after)) return false;
  if (lastCentury.test(`${clause.before}${words.slice(at.start, at.end)}${clause.after}`)) return false;
  if (death.test(`${clause.before}~${clause.after}`) && !asOfThatDay.test(words)) return false;
  if (
    (deadlineBefore.test(clause.before) && !byThen.test(`${clause.before}~${clause.after}`)) ||
    deadlineAfter.test(clause.after)
  )
    return false;
  return !somethingElse.test(`${clause.before}~${clause.after}`);
}

/** Said in so many words: then what days there are belong to something else. */
const unknown =
  /(?<![a-z])(?:(?:did|do|can|could)(?: ?n['o]?t| not) (?:note|remember|recall|write down|know|say|tell) (?:when|the (?:exact )?(?:date|day|time)|what (?:date|day)|which day)|no idea when)(?![a-z])|(?:日付?|日時|いつ(?:だった)?か)(?:は|を|も)?(?:控え|覚え|記録し|メモし)て(?:おり|い)?(?:ま|な)|(?:哪天|几号|什么时候|时间|日期)[^,。]{0,6}(?:没记|不记得|记不|忘|不清楚)/iu;
const instant = /\d|noon|midnight/iu;

export function whenIn({ answers }: { answers: FormAnswers }, reading: Reading): Evidence | null {
  const answer = answered(answers, "happenedAt");
  if (answer && (instant.test(answer.value) || findDate(read(answer.value)))) return answer;
  if (unknown.test(reading.words)) return null;
  const found = findDate(reading);
  return found && { source: "text", start: found.start, end: found.end };
}

function findDate(reading: Reading): Span | null {
  for (const pattern of patterns)
    for (const found of spansOf(reading.words, pattern)) {
      const sentence = sentenceAround(reading.words, found);
      const isPromise = /(?:said|promis|told)[^.]{0,30}within\s?$/iu.test(sentence.before);
      if (!isPromise && isOfTrouble(reading, found)) return found;
    }
  return null;
}
