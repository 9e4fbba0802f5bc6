import { clauseAround, sentenceAround, spansOf, type Reading, type Span } from "./reading.ts";
import type { Evidence } from "./submission.ts";

const quoted =
  /"[^"\n]{2,200}"|“[^”\n]{2,200}”|(?<![\p{L}\d])'[^'\n]{4,200}'(?![\p{L}\d])|「[^」\n]{2,200}」|『[^』\n]{2,200}』|(?<=[:：]\s?)«[^»\n]{2,200}»/gu;
/** What says of a quotation that it stood on the screen. */
const reportedBefore =
  /(?:\b(?:sa(?:ys?|id|ying)|shows?|showed|showing|reads?|got|get(?:s|ting)?|gives?|gave|tells?|told me|error|message|warning|pops?(?: up)?|popup|flashes|displays?|displayed|returns?|returned|answers?|answered|throws?|with|words|reason|toast|then|and)\b|提示|显示|弹|报|写(?:着|的|了|道)|(?:写|回|给|报)(?=\s?$)|返回|说|理由|跳|出(?=\s?$)|出现|变成|エラー|メッセージ|表示|理由|には|[うくぐすつぬぶむる]と|たら)[^。\n]{0,32}$/iu;
const reportedAfter =
  /^[)」]?\s?(?:と(?:だけ)?(?:。|、|出|表示|言|い|の|あ|書|返|いう(?:エラー|メッセージ|表示|文))|って(?:何|出|言|表示|なん)|で(?:戻|はじ|弾|拒|却下|止ま)|(?:is|was) (?:what|all|the (?:error|message))|(?:every|each) time|(?:keeps|kept) (?:popping|coming)|pops|appears|的(?:错误|提示|字样)|这(?:样的)?(?:错误|提示|个提示)|(?:を|が)(?:返|出|表示))/iu;
const failureWords =
  /(?:fail|please |请(?!求)|(?:して|て|し直して)ください|invalid|not (?:found|allowed|be|available|supported|match)|unable|can ?not|can't|could not|error|denied|suspended|expired|try again|exceed|too many|insufficient|unavailable|rejected|closed|wrong|required|verify|temporar|older than|timed? ?out|失败|错误|无效|不存在|不足|不支持|超时|停止|暂停|超过|过期|过长|不一致|不可用|无法|受限|限制|拒绝|异常|不匹配|暂停|停止中|できません|いただけません|ありません|られません|失敗|無効|エラー|不明|不鮮明|制限|超え|過ぎ|一致し|利用できない|タイムアウト|しばらく)/iu;
/** States of a thing that works, and names of what is pressed or read. */
const noError =
  /^["“'「『«\s]*(?:pending|processing|under review|in review|in progress|complet(?:ed?|ing)|success(?:ful)?|confirmed|verified|approved|submitted|be patient|we (?:hear|understand)[^"”’']{0,40}|(?:we(?:'re| are) )?sorry (?:to hear|for)[^"”’']{0,40}|thank you for[^"”’']{0,40}|お気持ち[^」』]{0,20}|ご迷惑[^」』]{0,20}|ご不便[^」』]{0,20}|理解您[^”"」]{0,12}|给您带来[^”"」]{0,12}|抱歉[^”"」]{0,12}|処理中|審査中|確認中|承認待ち|完了|成功|処理済み|送金済み|反映待ち|处理中|审核中|待处理|已完成|成功|完成|确认中|等待(?:审核|确认)|已提交|已停止)["”'」』».!\s]*$/iu;
const controlBefore =
  /(?:\b(?:article|page|guide|help|button|menu|tab|step|tap(?:ped)?|click(?:ed)?|press(?:ed)?|select(?:ed)?|read|where it says|titled|called|named|the bot|chat|support|you(?:r team)?|colleague|advert|he|she|they)\b|记事|記事|ページ|ボタン|メニュー|項目|画面の|問い合わせても|文章|帮助|按钮|菜单|客服|名字里有个|点了?)[^。\n]{0,14}$/iu;
const controlAfter =
  /^\s?(?:button|thing|tab|menu|page|article|step|ボタン|の記事|のとおり|の通り|を押|を読|を選|を開|一点張り|按钮|一步步|这篇|那篇)/iu;
const paraphraseBefore =
  /(?:something (?:like|about|along)|some(?:thing)?|sort of|kind of|like|なにか|何か|什么|大概(?:是|意思)?|好像(?:是)?|类似|像是|意思是)[\s:]{0,2}$/iu;
/** The words of an article or of the screen on the way there. */
const readBefore =
  /(?:where it says|(?:article|guide|page|tutorial) (?:says|said|reads)|記事(?:に|の)|文章(?:里|中|说|写))[^。\n]{0,8}$/iu;
const vagueWords = /something|whatever|blah|○○|〇〇|××|なんとか|某某|什么什么/iu;
/** What people wrote or said: promises, slogans, replies. */
const ofPeopleAfter =
  /^\s?(?:と(?:だけ|しか|いう|の)?[^。、\n]{0,6}(?:紙|手紙|はがき|葉書|返事|返信|回答|約束|謝|電話|貼り紙|看板|キャンペーン|広告)|那(?:一)?套|这(?:种|类)(?:话|套话)|的(?:口号|广告|承诺|套话|话术|回信)|(?:slogan|policy|promise|answer from|line from|reply from))/iu;
const ofPeopleBefore =
  /(?:(?:letter|leaflet|slogan|advert|banner|brochure|your (?:terms|homepage|website|marketing|policy)|担当(?:者|の方)?(?:から|は|が)|オペレーター(?:から|は|が)?|電話(?:で|口)は?|規約(?:に)?は?|広告(?:に)?は?|别(?:再)?给我发|客服(?:只会|就会|回|说|总是)|口口声声|宣传(?:的|说)?|广告(?:上|里|说)?|协议(?:里|上)?)[^。\n]{0,16})$/iu;
const paraphraseAfter =
  /^\s?(?:or (?:so|something|similar|words)|みたいな|のような|的な|とかいう|とかなんとか|とか何とか|っぽい|系の|之类|什么的|一类|这类|差不多|那样的|的意思)/iu;

const codes = [
  /\{\s?"[\w-]{2,30}"\s?:[^\n]{2,200}\}/gu,
  /(?<![a-z])(?:error|err|code|status|http|错误(?:码|代码|号)?|代码|エラー(?:コード|番号)?|コード)[\s:#=「"(]{0,3}(?:is |は|是|为)?(?:[A-Z]{1,8}[-_ ]?)?-?\d{2,6}(?![\d-])/giu,
  /(?<![A-Za-z\d-])[A-Z]{1,6}-\d{2,4}(?!\d|-)/gu,
  /(?<![A-Za-z_])(?:ERR_[A-Z_]{3,40}|[A-Z]{3,20}(?:_[A-Z\d]{2,20}){1,5})(?![A-Za-z_\d])/gu,
  // The tag and text of a FIX message: "58=Sequence reset required".
  /(?<![\d.=])\d{1,3}=[A-Z][A-Za-z]{3,20}(?: [a-z]{2,14}){1,5}/gu,
  /(?<![A-Za-z\d])0x8[0-9a-f]{7}(?![0-9a-f])/giu,
  // HTTP, WebSocket and JSON-RPC codes after what says that they came back.
  /(?<![a-z])(?:get(?:s|ting)?|got|throws?|returns?|returned|gives?|gave|with) (?:back )?(?:an? |some |only |me )?(?:[45]\d{2}|10[01]\d|-\d{3,5})s?(?![\d,.]\d|\d|[a-z]| ?(?:usd|eur|us|btc|eth|%|times|days|dollars|euros|coins))/giu,
  /(?<![a-z])(?:then|finally|eventually|always|only|just|and|an?|→|->) (?:a |an |http )?(?:50[0-4]|52\d|40[0-9]|429)s?(?!\.\d|,\d{3}(?!\d)|\d|[a-z%]| [a-z])|(?:から|して|すぐ|→|然后|就|接着|最后|全是|都是)\s?(?:HTTP )?(?:50[0-4]|52\d|40[0-9]|429)(?!\.\d|,\d{3}(?!\d)|\d|[a-z%円元块个枚])/giu,
  /(?:返回|报(?:了)?(?:个)?|抛|出(?:了)?个)\s?(?:[45]\d{2}|10[01]\d|-\d{3,5})(?!\d)|(?<![\d.])(?:[45]\d{2}|10[01]\d|-\d{3,5})(?:番)?(?:が返|を返|エラー|になり|になる|で(?:切|落|弾))/gu,
];
const noCode = /^(?:WD|DX|DW|ORD|TRD|TX|CS|UTC|GMT|TRC|ERC|BEP|COVID|USB|HD|SM|MX)-/u;

/** "It says: Document could not be read", without quotation marks. */
const unquoted = [
  /(?<![a-z])(?:(?:it|app|page|screen|site|which|just|and|only|keeps?) (?:just |only |always |now )?(?:says?|said|saying|shows?|reads?)|error(?: message)?|message(?: is| was)?)(?: exactly| this| the following| exactly this)?\s?[:\-–]\s?[A-Za-z][^\n.!?"]{6,120}/giu,
  /(?<![a-z])(?:says?|said|saying|reads?|shows?|message|error) (?=[A-Z][a-z]+ )(?!I |You |My |We )[A-Z][^\n.!?"]{6,120}/gu,
  /(?:提示|显示|报错|弹出|弹窗|写着|跳出)(?:我|说|了|是|的是)?[:\s]{0,2}[^\s,。"“「]{4,40}/gu,
  /[^\s、。「」]{4,30}と(?:表示|出(?:る|て|ます|ました|まし)|エラーが)/gu,
];
const vague =
  /(?:something|whatever|blah|○○|〇〇|××|some (?:kind|sort|message|error)|sort of|kind of|like i|like my|things?|什么|大概|意思|之类|好像|像是|一堆|なにか|何か|みたい|ような|的な|とか|どうの|なんたら|何とか|そんな)/iu;

const none = [
  /(?<![a-z])(?:no|not any|not an|without (?:any|an)?|n't (?:show|give|get|see|display|say|any|an)[a-z]{0,3}(?: me)?(?: any| an)?|never (?:any|an)|zero) ?(?:actual |real |visible |sort of |kind of |single |other |further )?(?:error|message|warning(?! (?:me|us|you|about|before|that))|rejection|pop-?up|error code|notice|explanation on screen)s?(?![a-z])(?! (?:is |was )?(?:sent|arriv|deliver|reached))/giu,
  /(?<![a-z])(?:nothing (?:is|was|gets|at all is)? ?(?:displayed|shown|written|said)|(?:says|said|shows?|showed|told me|tells me|reports?|reported|displays?|displayed) nothing(?: (?:odd|unusual|strange|special|at all))?|not a (?:single )?word (?:on|from the) (?:the )?(?:screen|app|page)|no text|shows nothing(?: at all)?)(?![a-z])/giu,
  /(?:没(?:有)?|未|无|冇)(?:出现|显示|弹出?|跳出?|给|看到|见到|有)?(?:任何|什么|一点)?的?(?:报错|错误(?:提示|信息|代码)?|提示|弹窗|讯息)|(?:什么|任何|一点)(?:报错|提示|错误)(?:信息)?(?:都|也)(?:不|没|冇)|不(?:报错|提示|弹)|(?:报错|错误|提示)(?:信息)?(?:都|也)?(?:没有|冇)/gu,
  /(?:エラー|メッセージ|警告|表示|文言|通知)(?:の?(?:メッセージ|表示|文|コード|画面|類い?|たぐい))?(?:らしきもの)?(?:は|も|が|など)?(?:[^、。\n]{0,8})(?:出(?:ません|ない|ず|ていません|ており?ません|ておらず|てい?ない|てこない|てきません)|表示され(?:ません|ない|ず)|(?:なし|無し|なく|ありません|ございません|ないです|ナシ))|(?:何も|なにも)(?:表示され|出)(?:ない|ません|ず|てこない)/gu,
];

const pointedAt =
  /(?:(?:error|message|warning|it says|what it says|wording)[^.\n]{0,40}(?:in|on|see|attached|from) (?:the |my |a )?(?:attach|screen|picture|image|photo|video)|screen ?shots? of (?:the|an|that|this) (?:error|message|warning)|error (?:is )?(?:attached|below|in the)|as (?:shown|seen|you can see|per|in) (?:in |on )?(?:the |my )?(?:attach|screen|picture|image|photo)|(?:画面|画像|添付|写真|スクショ|スクリーンショット)(?:の|に(?:ある|あり?ます)?)(?:通り|とおり)|エラー(?:の)?(?:画面|画像|表示)?(?:は|を|も)?[^。\n]{0,8}(?:添付|画像|スクショ)|报错(?:的)?(?:截图|图|内容)?(?:见|在|如|看)|如图|见(?:附件|截图|图)(?=[^。]{0,10}(?:报错|错误|提示))|(?:报错|错误|提示)(?:信息|截图|内容)?[^。\n]{0,6}(?:附件|截图|图))/iu;
/** What came back is said to be in the picture. */
const contentInPicture =
  /(?:what (?:came back|it sa(?:ys|id)|i (?:get|got|see)|comes back|is shown)|response|payload|output|reply|body|wording|exact (?:text|words)|the text|stack ?trace|traceback|code)\b[^.!?\n]{0,40}\b(?:picture|image|screen ?shot|photo|pic|attach\w*|panel|screen ?grab|clip)|(?:返ってきた|返る|返り値|レスポンス|応答|エラー|中身|内容|文面|文言|メッセージ|表示)[^。\n]{0,24}(?:添付|画像|写真|図|スクショ|キャプチャ|赤枠|別紙)|(?:报文|返回|内容|具体|报(?:的|了)?(?:什么|啥|错)|提示|原文|字样|响应|信息)[^。\n]{0,12}(?:[附看见如在][^。\n]{0,3}图|截图|附件|图(?:里|中|上|片)|红框)/iu;
const errorPicture = /error|fail|エラー|报错|報錯|错误|錯誤|失败/iu;

/** A quotation long enough to be a message, and no way through menus. */
const wholeSentence =
  /^[^>→›]{2}(?:(?=[^>→›]*[\u3040-\u9fff])[^>→›]{9,}|[A-Z][^\s>→›]{0,30}(?: [^\s>→›]{1,30}){2,})[^>→›]?$/u;

function isError({ text }: Reading, span: Span & { found: string }): boolean {
  const { before, after } = sentenceAround(text, span);
  if (
    noError.test(span.found) ||
    paraphraseAfter.test(after) ||
    paraphraseBefore.test(before) ||
    vagueWords.test(span.found)
  )
    return false;
  if (readBefore.test(before) || ofPeopleAfter.test(after) || ofPeopleBefore.test(before)) return false;
  const reported = reportedBefore.test(before) || reportedAfter.test(after);
  if ((controlBefore.test(before) && !reported) || controlAfter.test(after)) return false;
  return reported || failureWords.test(span.found) || wholeSentence.test(span.found);
}

function stated(reading: Reading): Span | null {
  for (const span of spansOf(reading.text, quoted)) if (isError(reading, span)) return span;
  for (const pattern of codes)
    for (const span of spansOf(reading.text, pattern)) if (!noCode.test(span.found)) return span;
  for (const pattern of none) for (const span of spansOf(reading.text, pattern)) return span;
  for (const pattern of unquoted)
    for (const span of spansOf(reading.text, pattern)) {
      const { before } = clauseAround(reading.text, span);
      if (
        (failureWords.test(span.found) || /sa(?:ys?|id|ying)[^:]{0,20}: ?[A-Z]/u.test(span.found)) &&
        !vague.test(`${before.slice(-16)}${span.found}`)
      )
        return span;
    }
  return null;
}

/** The exact words or code, "no error is shown", or a picture of it that the text points at. */
export function errorIn(reading: Reading, screenshot: Evidence | null): Evidence | null {
  const span = stated(reading);
  if (span) return { source: "text", start: span.start, end: span.end };
  if (screenshot?.source !== "attachment") return null;
  const isPointedAt = pointedAt.test(reading.text) || contentInPicture.test(reading.text);
  return errorPicture.test(screenshot.name) || isPointedAt ? screenshot : null;
}
