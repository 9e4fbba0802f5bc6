import { answered } from "./form-answer.ts";
import { clauseAround, spansOf, type Reading, type Span } from "./reading.ts";
import type { Evidence, FormAnswers } from "./submission.ts";

const deeds =
  "tried|retried|attempted|reset|re-?installed|installed|uninstalled|restarted|rebooted|relaunched|cleared|deleted|removed|(?:re-?)?added|switched|swapped|changed|logged (?:out|in|back)|signed (?:out|in|back)|clicked|tapped|pressed|hit|re-?entered|entered|typed|requested|re-?sent|asked for|placed|submitted|cancell?ed|paused|resumed|started (?:it |the \\w+ )?again|refreshed|reloaded|updated|upgraded|downgraded|checked|unchecked|contacted|froze|revoked|rotated|regenerated|re-?created|created|made a (?:new|second|fresh)|turned|toggled|enabled|disabled|unplugged|bought|sold|converted|exchanged|staked|unstaked|transferred|sent|moved|borrowed|repaid|opened|closed (?:the|my|out) (?:\\w+ )?(?:app|tab|browser|positions?|short|long|trade|orders?)|(?:re-?)?uploaded|scanned|followed|ran|replied|shared|gave|told (?:him|her|them)|forwarded|downloaded|exported|set (?:up|it)|put|took it off|did|used|blocked|reported|redeemed|unlinked|re-?linked|re-?generated|synced|waited and tried|edited|adjusted|lowered|raised|reduced|increased|ignored|kicked|set|picked up|pulled out|read|took|chose|picked|went (?:in|to|through|back)|inserted|plugged|paired|scrolled|swiped|verified|confirmed|repeated|granted|allowed|revoked|filed|topped up|paid|deposited|withdrew|subscribed|unsubscribed|applied|called|mailed|tested|debugged|rolled back|patched|whitelisted|increased|screenshotted|recorded|photographed|took (?:a|another) (?:photo|picture)|held|waved|moved|rotated|cleaned|wiped|synchroni[sz]ed";
const irregular =
  "ran|re-?ran|set|put|took|went|sent|made|did|gave|sold|bought|withdrew|drew|chose|hit|shut|cut|hung|rang|turned|held|swept|flung|dug|threw|built|fed|split|typed|forgot to|rebuilt|redid|undid|overwrote|unbound|bound|dropped|flipped|left and|came back|let it|swung|slid|shook|spun|stuck|drove|began|rolled|drained|tore|struck|slipped|dragged|fell for|mis\\w+|over\\w+ed|re\\w{2,12}ed|un\\w{2,12}ed";
const gerunds =
  "trying|resetting|pressing|clicking|tapping|hitting|restarting|reinstalling|clearing|selling|buying|placing|submitting|refreshing|entering|using (?:another|a different)|switching|logging (?:out|in)|changing|re-?sending|requesting";
const states =
  "want|need|notic|receiv|expect|realis|realiz|discover|believ|learn|wait|assum|hop|lik|lov|car|lost|miss|liv|happen|fail|seem|work|talk|stopp|end|experienc|encounter|suffer|observ|agre|promis|us|decid|plann|look|wonder|intend|reach|refer|ask|complain|attach|notifi|surpris|be|feed|deserv|reli|trust|enjoy|clos|dismiss|skipp|suspect|remember|forc|earn|own|join|reject|refus|declin|block|lock|deni|charg|credit|recharg|return|remain|remember|record|request|receiv|requir|report|reserv|respect|respond|result|retir|reveal|requir|resid|regret|reckon";
const adverbs =
  "(?:(?:just|already|even|also|then|have|'ve|had|only|now|immediately|simply|again|first|never|did not|didn't|haven't|not) ){0,3}";

const english = [
  new RegExp(`(?<![a-z'])(?:i|we)(?:'ve|'d)? ${adverbs}(?:${deeds})(?![a-z])`, "giu"),
  new RegExp(`(?<![a-z'])(?:i|we)(?:'ve| have|'d)? ${adverbs}(?:${irregular})(?![a-z])`, "giu"),
  // Any regular past of one's own, but for what happens to people.
  new RegExp(
    `(?<![a-z'])(?:i|we)(?:'ve| have| had)? (?:(?:also|already|then|just|even|again) )?(?!(?:${states})ed?(?![a-z]))[a-z]{2,14}ed (?=it|the|my|a|an|this|that|them|him|her|again|to the|on|in|from|into|off|out|another|both|all|every|some|with|for)`,
    "giu",
  ),
  // Said without a subject, as a note is: at the beginning, after a comma or "and".
  new RegExp(
    `(?:^|[.!?,;:\\n(] {0,2}|(?:,? and|,? then|&|→|->) )${adverbs}(?:${deeds})(?! by| itself| automatically)(?![a-z])`,
    "giu",
  ),
  new RegExp(
    `(?:^|[.!?,;:\\n] {0,2}|(?:after|by|when|while|keep|kept|been|tried|am|i'm|even) )(?:${gerunds})(?![a-z])`,
    "giu",
  ),
  /(?<![a-z])(?:(?:every|each) \w{3,12}|when(?:ever)?|as soon as|every time|each time|the (?:second|moment|instant|minute)|if|after|once) (?:i|we|you) (?:try|flip|swap|go|leave|minimi[sz]e|drag|slide|swipe|add|remove|change|turn|toggle|reload|refresh|rotate|lock|unlock|close|start|restart|launch|pick|use|tick|connect|export|import|download|search|sort|filter|withdraw|deposit|sell|buy|trade|resize|scroll|zoom|query|fetch|post|subscribe|request|press|click|tap|hit|enter|type|open|select|submit|confirm|log in|sign in|send|make|cancel|upload|choose|place|set|switch|scan|paste|call|run)(?![a-z])/giu,
  /(?<![a-z])(?:limit|market|stop(?:[- ]limit)?) (?:sell|buy|order)s? (?:for|of|at) /giu,
];
const wishBefore =
  /(?:\b(?:want(?:ed)? to|would like|can i|how (?:do|can) i|should i|need to|unable to|can(?:no|')t|could ?n't|you|your|they|it|he|she|someone|somebody|who|message|error|gets?|got|was|were|been|is|are)(?: \w+)?)\s?$/iu;

/** "Whenever I flip": what stands before it is another clause. */
const whenDone = /^(?:when|every|each|as soon|the|after|once)/iu;

const done =
  "(?:た(?!い|く)|て(?!ほし|くだ|もら|いただ)|だ(?=[。、り])|ました|ません(?=でした)|たら|ても|でも|たり|っ)";
const japanese = [
  new RegExp(
    `(?:試(?:し|み)|(?:や|入れ|付け|作り|押し|登録し|ログインし|設定し|送り|開き|撮り|取り|読み|出し|買い|入力し)直し|切り替え|取り替え|(?<!入れ)替え|換え|閉じ|繰り返し|つなぎ直し|置き換え|取り消し|取消し|キャンセルし|暗号化し|踏(?:ん|み|まず)|凍結し|放置し|外し|出金し|アップロードし|更新し|解除し|停止し|再開し|有効にし|無効にし|連携し|購入し|売却し|指し|買い増し|切っ|減らし|増やし|選択し|選び)${done}?`,
    "gu",
  ),
  /(?:再インストール|再起動|再設定|再ログイン|再送|再発行|再取得|初期化|リセット|クリア|強制終了|アンインストール|キャッシュ(?:を|も)?(?:の)?(?:削除|消|クリア)|クッキーを|Cookieも|アップデート(?=し|も|済)|オンオフ|ON\/OFF|つけ直し|入れ替え)(?!の(?:方法|仕方)|(?:し)?たい|が必要|できな|するには)/giu,
  /(?:押す|タップする|クリックする|入力する|開く|選ぶ|入れる|送る|進む)と(?!い[いう]|思)|(?:押し|タップし|クリックし|入力し|入れ|開い|開く|打ち?込ん|選ん|変え|変更し|消し|削除し|置い|買っ|売っ|送っ|送り|預け|借り|返し|教え|伝え|渡し|作っ|作り|通し|申し込ん|貼っ|開け|戻し|止め|オフにし|オンにし|オンに戻し|読み込ま?)(?:た(?!い|く)|て(?!ほし|くだ|もら|いただ|い(?:ない|ません))|ました|と(?=[、\s]|す|エ|出|な|最|画|何|真|白|[「『])|ても|たら|ちゃ|てしま|だ(?=[。、]))/gu,
  /(?:指値|逆指値|成行|注文|買い|売り)(?:の)?(?:注文)?(?:を|で|に)?(?:出し|入れ|置い|発注|刺し)(?!てい?な)/gu,
  /(?:に|を)?(?:確認|連絡|通報|ブロック|ログアウト|実行|チェック)(?:→|し(?:た|て|まし)|済み)|(?:まで|も)済み|(?:設定|指定|登録|申請|送信|選択|入力|確認|変更|削除)して(?:い|お)(?:た|まし|りまし)|→だめ|とおりに(?:進|操作|設定|し)|通りに(?:進|操作|設定|し)/gu,
  // A try, a doing over, and what came of a deed, whatever the verb.
  /[てで]み(?:た(?!い|く)|まし|て(?:も|は|い)|ると|たら)|[いきしちにりびみぎじえけせてねれべめげぜ]直(?:し(?:た|て|まし)|す(?:と|たび))|[たっいん]{0,1}(?:た|だ)ところ(?=[、「『\sでが])|(?:押|打|叩|送|選|入|開|進|触|消)(?:し|ち|き|り|び|れ|み|い|っ|ん)(?:た|て|まし)(?!い|ほし|くだ|もら|いただ)|電話を切|二度押し|連打|長押し|着信拒否|スワイプ|タップ(?=し)|クリック(?=し)|ブロックし|(?:選ん|押し|送っ|入れ|試し|開い)で?て?(?:い)?る(?:っ|の(?:に|です)|ん(?:だ|です)|け)|全部(?:選|押|試|や)|(?:無視|通報|削除|拒否|報告)し(?:た|て|まし)/gu,
  /触って(?:い)?(?:ません|ない(?!の))|踏んで(?:い|お)(?:ません|りません|ない)|[うくぐすつぬぶむる](?:たび|度に)|(?:よう|[おこそとのもろごぼぽ]う)と(?:すると|したら|しても|するたび)|も(?:見|確認し|し|やり|調べ|許可し|設定し|追加し|登録し|読み|探し)(?:た|て(?!い(?:な|ま))|まし|済)|(?:は|も)(?:合わせ|確かめ|見直し|調べ)(?:て(?:あり|い)|た|まし)|返信して(?:い|お)(?:ません|りません|ない)|何も入力して(?:い|お)(?:ません|りません|ない)/gu,
];
/** Any deed with an object, but what happens to people: "コードを読み上げてしまいました". */
const transitive =
  /(?<!商売|仕事|先物|投資|会社|経営|事業|取引|付き合い|世話|期待|時間|年)を(?!お|ご|いただ|頂|受け|もら|見(?!せ)|待|持|忘|失|落と|なくし|無くし|亡くし|壊|思|知|使|利用|求め|希望|願|探|含|超|過ぎ|経|迎え|感じ|名乗|騙|装|含め|控え|添え|添付|貼付|付け|載せ|やめて|表示|返し(?:ます|て(?:き|い))|出して(?:い|き))[^、。\s「」をがはれ]{1,10}?(?:した|て(?!ほし|くだ|もら|いただ|い(?:ない|ませ))|ました|(?<!たか)った(?!り)|んだ(?!り)|いた|けた|えた|めた|ても|たら|ちゃ)(?!い(?:です|の))/gu;
const japaneseNot = /(?:機種|名字|住所|時間|[先前]に御社が|なに|何か)[^、。]{0,3}$/u;
const japaneseNotAfter = /^(?:つもり|い(?:です|の)|ください|ほしい|られ|れ(?:た|て|ま))/u;

const chinese = [
  /(?:都|也|又|再|还|全|我|就|反复|多次|尝)?(?:试(?:过|了|着|咗)|尝试(?:了|过|着)?(?!次数)(?=\S)|重(?:置|启|装|灌|设|登|试|发|做|填|传|下)(?!失败|不了)(?:了|过|咗)?|重新(?!获取[”"」]|登录[”"」])[^\s,。]{1,6}|卸载|清(?:了|除了?|理了?|空了?|缓存|过)|刷新(?:了|一下|过)?|删(?:了|除了?|掉|过|咗)|解绑了|升级(?:了|到|过)|降级|更新(?:了|到|过)|退出(?:登录|重)|登出(?:了|咗)?|冻结(?:了|咗|埋)|联系(?:了|过)|已(?:经)?(?:同步|校准|重启|重装|清理|更换|检查|核对|改|换|删|关|开|加|设置)|我(?:当时|也|就|都|是)?(?:设|选|用|填|点|挂|下|转|买|卖)的|每次[^,。]{1,8}(?:都|就|总)|报(?:了)?警|校(?:正|准)(?:了|过)|踢(?:掉|了))/gu,
  /(?:换|改|转|点|按|填|选|挂|撤|下|平|买|卖|借|还|赎|关|开|扫|传|提交|输|打开|暂停|开启|设|加|减|充|提|换成|告诉|发给|给|质押|划转|兑换|申购|取消|追加|上传|踢|导入|导出|绑定|授权|点击|点开|点进|卖出|买入|入|拨|断|拔|调|砸|降|连|切|签|拉黑|举报|挂断|授权|升|装|拆|查|核对|补|接|截|插|摘|存|搬|扔|骂|回拨|拍|录|配|调试|轮换|撤回|滑|划|勾|长按|双击|试)(?:了(?!吗|什么|个寂寞)|过(?!来|去|程|期)|咗|完(?!成)|成了|好了|掉了|上了)/gu,
  /(?:点|按|选|输(?:入)?|填|打开|提交)(?:击|了|下|完)?(?:确定|确认|下一步|提交|平仓|登录|安全|设置|卖出|买入|取消|验证码|完验证码|按钮)/gu,
  /(?:按|照|跟)(?:着|照|住)?(?:文章|教程|指引|说明|帮助|你们)[^,。]{0,12}(?:点|操作|做|设|关|开|填|改|弄)/gu,
  /(?:挂|下|撤|买|卖|充|提|借)(?:的|单)(?=[^,。]{0,12}(?:限价|市价|单|提示|弹|，|,|。))|(?:限价|市价|止损|止盈)(?:单)?(?:买入|卖出|挂)/gu,
  /(?:拿|用|想(?:要)?)[\d.]{1,10}(?:个|枚)?[A-Za-z]{2,6}(?:去)?(?:换|买|兑)|想(?:平|卖|买|撤)[^,。]{1,16},(?:我)?(?:点|按)|(?:没|冇|未)(?:有)?(?:点|填|输入|回复|理)(?:过|任何|开)?|什么(?:都|也)没(?:填|点|输)|用[^,。]{1,16}(?:换成|换了|买的|卖的|兑换)|(?:明明)?(?:输|选|填|挂|点)的(?=[A-Za-z\d“"])|没(?:搭)?理(?:他|她|它)?/gu,
  /(?<!(?:你们|他们?|系统|平台|银行|骗子|对方|人)[^,。]{0,2})把[^,。]{1,16}(?:了|过(?!来|去|程|期)|咗|给[^,。]{1,3})/gu,
];
const chineseNotBefore =
  /(?:(?:没|没有|不|未|别|想|怎么|如何|能不能|要|被|俾人|给我|帮我|让|请|帮我?|你们?|系统|(?<!我)自己[^,。]{0,10}|自动|平台|银行|对方|顺手|突然|莫名)[^,。]{0,3}|弹[^。]{0,24})$/u;
const negatedDeed = /^(?:没|冇|未|什么|试|尝试|都|也|拿|用|想)/u;

function isOwnDeed({ words }: Reading, span: Span & { found: string }, kind: "en" | "ja" | "zh"): boolean {
  const { before, after } = clauseAround(words, span);
  if (kind === "en" && whenDone.test(span.found)) return true;
  if (kind === "en") return !wishBefore.test(before) && !/only tried|tried only/iu.test(span.found);
  if (kind === "ja") return !japaneseNot.test(before) && !japaneseNotAfter.test(after);
  return negatedDeed.test(span.found) || !chineseNotBefore.test(before);
}

/** What the customer did or tried: the trouble happened to nobody who did nothing. */
export function stepsIn({ answers }: { answers: FormAnswers }, reading: Reading): Evidence | null {
  const answer = answered(answers, "tried");
  if (answer) return answer;
  const kinds = { en: english, ja: [...japanese, transitive], zh: chinese } as const;
  for (const kind of ["en", "ja", "zh"] as const)
    for (const pattern of kinds[kind])
      for (const span of spansOf(reading.words, pattern))
        if (isOwnDeed(reading, span, kind)) return { source: "text", start: span.start, end: span.end };
  return null;
}
