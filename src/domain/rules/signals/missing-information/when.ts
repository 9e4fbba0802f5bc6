import { answered } from "./form-answer.ts";
import { clauseAround, read, sentenceAround, spansOf, type Reading, type Span } from "./reading.ts";
import type { Evidence, FormAnswers } from "./submission.ts";

const months =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const shortWeekdays = "mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun";
const ordinals =
  "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first";
const counts =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|half an?|a (?:couple|good \\w+)(?: of)?|couple(?: of)?|a fortnight|\\d{1,2}[-–]\\d{1,2})";
const span =
  "(?:secs?|seconds?|mins?|minutes?|hrs?|hours?|h|days?|d|nights?|wks?|weeks?|weekends?|fortnights?|months?|years?)";
const nominal = "(?:\\d{1,2}(?:st|nd|rd|th)?|" + ordinals + ")";
const hanCount = "(?:\\d{1,3}(?:\\.5)?|[一二三四五六七八九十两半]{1,3})";

const english = [
  `(?<![a-z])(?:${weekdays})(?:s|'s)?(?![a-z])`,
  `(?<![a-z])(?:on|since|last|this|from|late|early|between) (?:${shortWeekdays})(?![a-z])`,
  `(?<![a-z])(?:the )?${nominal}(?: of)? (?:${months})(?![a-z])\\.?`,
  `(?<![a-z])(?:${months})\\.? (?:the )?${nominal}(?![\\d:a-z])`,
  `(?<![a-z])(?:on|since|from|of|the night of|around|about) the (?:\\d{1,2}(?:st|nd|rd|th)|${ordinals})(?! (?:time|attempt|one|step|try|of the|page|party|floor|place))(?![a-z])`,
  `(?<![a-z])the \\d{1,2}(?:st|nd|rd|th)(?= (?:at|around|about|in the|of ${months})|,? (?:late|early|morning|noon|evening|night|lunch))`,
  `(?<![a-z])(?:today|yesterday|last night|tonight|this (?:morning|afternoon|evening|noon|weekend)|(?:the )?day before yesterday|the night before last|last (?:week|weekend|evening)|over the weekend|(?:since|at|on) the weekend|just now|right now|as (?:we|i) (?:speak|type|write)|happening now|(?:a )?(?:minute|moment)s? ago|earlier today|first thing)(?![a-z])`,
  `(?<![a-z\\d.])${counts} ?(?:full |whole |working |business |more )?${span}(?: and a half)? (?:ago|back|now|straight|running|in a row)(?![a-z])`,
  `(?<![a-z])(?:for|past|last|over|been|already|after|nearly|almost|about|around|waiting|waited) (?:(?:the|over|about|around|nearly|almost|more than|past|last|at least|already|another) ){0,3}(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) (?:full |whole |long |working |business )?(?:days?|nights?|weeks?|months?)(?! (?:to|old|max|limit))(?![a-z])`,
  `(?<![a-z])(?:for|over|past|last|already|been) (?:(?:the|an?|over|about|more than|past|last) ){1,2}(?:hour|day|week|fortnight|month)(?: now)?(?![a-z])`,
  `(?<![a-z])(?:is|it's|its|now) (?:on )?(?:the |my )?(?:second|third|fourth|fifth|sixth|seventh|\\d{1,2}(?:st|nd|rd|th)) (?:day|night|week)(?![a-z])`,
  "(?:^|[!?.,\\n] {0,2})(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:full |whole |long |working |business )?(?:hours|days|nights|weeks|months)(?= ?(?:[!?.,]|$))",
  `(?<![a-z])(?:since|from|every (?:day|night|morning|evening) (?:at|around|about)|daily at) (?:about |around )?(?:\\d{1,2}(?::\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'?clock|hrs|h|utc|gmt|est)(?![a-z])|\\d{1,2}:\\d{2}|noon|midnight|lunch(?:time)?|breakfast)`,
  `(?<![a-z])since (?:${months})(?![a-z])`,
];
const numeric = [
  "(?<![\\d/.-])(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])(?!\\d)",
  "(?<![\\d/.,-])(?:0?[1-9]|[12]\\d|3[01])[/](?:0?[1-9]|[12]\\d|3[01])(?:/(?:\\d{4}|\\d{2}))?(?![\\d/])",
  "(?<![\\d/.,-])(?:0?[1-9]|[12]\\d|3[01])[.-](?:0?[1-9]|1[0-2])[.-](?:(?:19|20)\\d{2}|2\\d)(?!\\d)",
  "(?<![\\d/.,-])(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\\d|3[01])(?= (?:at|around|\\d{1,2}:))",
];
const japanese = [
  "(?:今日|本日|きょう)(?!現在|は|中|まで|も|こそ)|(?:昨日|きのう|昨夜|昨晩|ゆうべ|夕べ|一昨日|おととい|おとつい|一昨夜|さきおととい|一昨々日|前日|今朝|けさ|今夜|今晩|今夕|今しがた|さっき|先ほど|さきほど|先程|たった今|本日未明)(?!まで(?!に?ずっと))",
  "(?:今|いま)(?:まさに|ちょうど)|(?:いま|今)(?![日朝夜晩月年週度回後までもは])(?=[^、。\\n]{1,16}(?:てる|ている|でる|ています|でいます|られて|れて))",
  "(?<!毎週|来週|来週の)(?:(?:先々週|先週|今週|前の週)の?)?[月火水木金土日]曜(?:日)?",
  "(?:先々週|先週|今週)の?[月火水木金土日](?![本曜中])|先々週|先週(?!まで)|先週末|週末|先月(?:末|初|の(?:初め|終わり|頭|中頃|半ば))|先々月末",
  "(?<!\\d)(?:0?[1-9]|1[0-2])月(?:\\s?(?:[1-9]|[012]\\d|3[01])日|(?:上旬|中旬|下旬|初め|末|半ば|頭))|(?:[一二三四五六七八九十]{1,2})月[一二三四五六七八九十]{1,3}日",
  "(?<![\\d第約./-])(?:0?[1-9]|[12]\\d|3[01])日(?!間|以内|後|分|程度|くらい|ほど|も|前|目|経|本|たっ|たち|ごと|かか|未満|以上|連続|中)",
  "(?<![第\\d])(?:\\d{1,3}|[一二三四五六七八九十半]{1,3})(?:分|時間|日|晩|週間|か月|ヶ月|カ月|ヵ月|箇月|月|年)(?:間)?(?:半)?(?:ほど|くらい|ぐらい|以上|も|ばかり|近く|ちょっと)?(?:前|まえ)",
  "(?:もう|既に|すでに|かれこれ|まる|丸|ここ|この|早く?も|あれから)(?:\\d{1,3}|[一二三四五六七八九十半]{1,3})(?:分|時間|日|晩|週間|か月|ヶ月|カ月|年)(?!以内)",
  "(?<![第\\d])(?:\\d{1,3}|[一二三四五六七八九十半]{1,3})(?:時間|日|日間|営業日|晩|週間|か月|ヶ月|カ月|年)(?:間)?(?:ほど|くらい|ぐらい|以上|も|は|が|近く)?(?:経|たち|たっ|たつ|過ぎ|待っても|待たされ|続|ずっと|音沙汰|放置|この状態|そのまま|「|待ってい)",
  "(?:\\d{1,3}|[一二三四五六七八九十]{1,2})(?:日|週間)(?:目|連続)|十日ほど前|半日前|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})日間",
  "(?<![第毎数約月])(?:十|二十|三十)[一二三四五六七八九]?日(?!間|以内|後|分|ほど|前|も|目|経|たっ)",
  "毎(?:日|晩|朝|夜)(?:の)?(?:朝|夜|夕方|深夜|昼|午前|午後)?の?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})時|(?<!\\d)\\d{1,2}時(?:\\d{1,2}分|半)?(?:ごろ|頃)?から",
  "\\d{1,2}(?:月\\d{1,2})?日?(?:朝|昼|夜|夕方|深夜)?以降|(?:昨|一昨)年末",
];
const chinese = [
  "今天(?!(?:还|再)?(?:不|没|必须|之内|内))|(?:今日|昨天|昨日|昨晚|昨夜|昨儿|前天|前日|前晚|前夜|大前天|今早|今晨|今晚|今朝|今儿|今天(?:早上|上午|中午|下午|晚上|凌晨)|刚刚|刚才|刚(?=[充转提下买卖点])|方才|适才|寻日|寻晚|琴日|琴晚|啱啱|头先|前晚|当晚|凌晨刚)",
  "就(?:是|在)(?:现在|刚才)|(?:此刻|正在|正被|这会儿|当下|现在|而家)(?=[^,。\\n]{0,6}(?:在|正|紧|被|不停|一直))(?=[^,。\\n]{0,14}(?:转|提|盗|偷|减少|往外|流出|少|清空|卖|登))|正在(?=[^,。\\n]{0,12}(?:转|提|盗|偷|减少|往外|流出|清空|卖))",
  "(?<![每下一两三四五六七八九几\\d])(?:上上|上|这|本)?(?:个)?(?:周|星期|礼拜)(?:[一二三四五六日天末])(?![个期款年次])",
  "上上?(?:个)?(?:周|星期|礼拜)|上周末|周末|(?:上(?:个)?月|本月|这个月|月)(?:底|初|中旬)(?=[^,。]{0,8}(?:开始|起|就|的))|上(?:个)?月(?:底|初|中旬|[一二三四五六七八九十]{1,3}号|\\d{1,2}号)",
  "(?<!\\d)(?:0?[1-9]|1[0-2])月(?:份)?\\s?(?:0?[1-9]|[12]\\d|3[01])(?:日|号)?(?!\\d)|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿]{1,3}(?:日|号)?",
  "(?<![\\d第月./-])(?:0?[1-9]|[12]\\d|3[01])号(?![线楼店机码客服链院门桌仓单])|(?<![第十一二三四五六七八九])(?:[一二三四五六七八九十廿]{1,3})号(?![线楼店机码客服链院门])",
  `(?<![第\\d.一二三四五六七八九十])${hanCount}(?:个)?(?:多)?(?:半)?(?:分钟|小时|钟头|钟|天|日|工作日|晚|周|星期|礼拜|个月|月|年)(?:多|左右|半)?(?:之?前|以前|了)`,
  `(?:已经|已|整整|足足|都|等了?|拖了?|过了?|到今天|将近|快|超过|卡了?|有)(?:等|卡|拖|过|有)?(?:了)?${hanCount}(?:个)?(?:多)?(?:小时|钟头|钟|天|工作日|晚|周|星期|礼拜|月)(?!之?内|以内|内|后)`,
  "每(?:天|晚|日|早)(?:的)?(?:早上|上午|中午|下午|晚上|凌晨|夜里)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})点|从(?:早上|上午|中午|下午|晚上|凌晨|今早)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})点",
  "连续[一二三四五六七八九十\\d]{1,2}(?:天|晚)",
];
const patterns = [...english, ...numeric, ...japanese, ...chinese].map((source) => new RegExp(source, "giu"));

const deadlineBefore =
  /(?:(?<![a-z])(?:by|until|till|before|next|every|each|valid(?: until)?|expir(?:es|y|ing)(?: on| in)?|within|due(?: on)?|in|takes?|up to|no later than|born(?: on)?)(?: the)?\s|毎週|来週の?|每(?:个)?|下(?:个)?|截止|不超过|超过|最迟|最晚|需要|保证|承诺)\s?$/iu;
const deadlineAfter =
  /^(?:\d{1,2}日)?[^,、。\s]{0,3}(?:までに|までの|まで(?!ずっと)|以内|之前必须|前必须|之前|前(?:要|得|给|到账|解决)|到期|过期|前后到期|生まれ|出生|有効|内(?:に|处理|回复|到账)|中に)/u;
/** Dates of something else: papers, customers, birthdays, threats. */
const somethingElse =
  /(?<![a-z])(?:valid (?:until|till|through)|expir(?:es|ed|y)|(?:bill|statement|invoice|passport|licen[cs]e|letter|contract|certificate|document|paper|payslip) (?:is|was|were|are)(?: dated| from| issued)?|dated|issued|(?:customer|member|client|user|with you|using you|trading here) since|date of birth|born|rent|pay ?day|tomorrow|ombudsman|deadline)(?![a-z])|有効期限|期限は|発行日?(?:は|が)|生年月日|誕生日|会員(?:歴|になって)|使って(?:い|き)|利用して(?:い|き)|明日|有效期|到期|开具|签发|出具|出生|生日|(?:账单|护照|证件|合同)是|老用户|用户了|明天|投诉/iu;

function isOfTrouble({ words }: Reading, at: Span): boolean {
  const clause = clauseAround(words, at);
  if (deadlineBefore.test(clause.before) || deadlineAfter.test(clause.after)) return false;
  return !somethingElse.test(`${clause.before}~${clause.after}`);
}

const instant = /\d|noon|midnight/iu;

export function whenIn({ answers }: { answers: FormAnswers }, reading: Reading): Evidence | null {
  const answer = answered(answers, "happenedAt");
  if (answer && (instant.test(answer.value) || findDate(read(answer.value)))) return answer;
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
