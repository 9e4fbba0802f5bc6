import { environmentIn } from "./environment.ts";
import { answerIn } from "./form-answer.ts";
import type { Reading } from "./reading.ts";
import type { Submission } from "./submission.ts";
import { transactionIn } from "./transaction.ts";
import { whenIn } from "./when.ts";

/** How a thing is done or what is needed for it: not when something comes, nor why it does not. */
const asks =
  /\b(?:how (?:do|can|could|should|would) (?:i|we|you|one)|how to|how (?:much|many|long) (?:is|are|does|do)|what (?:do|should|would) (?:i|we|you)|what(?:'s| is| are) (?:the|your|a)|what (?:documents?|papers?|fees?|limits?|networks?)|where (?:do|can|should|would) (?:i|we)|which .{1,40}\b(?:should|do|can) i|(?:could|can|would) you (?:please )?(?:explain|tell me (?:how|what|which|where|whether|if)|let me know (?:how|what|which|whether|if))|(?:can|may|could|should) (?:i|we)|do(?:es)? (?:it|that|you|your \w+) (?:matter|support|offer|charge|accept|have|allow|plan|take|ship|list|need|require|work with)|do i (?:need|have to)|is (?:it possible|there (?:a|any)|this (?:possible|allowed))|are there (?:any|plans)|would it be possible|(?:i'd|i would|i should|would|should) (?:like|love) to (?:know|ask|understand)|i(?:'m| am| was)? (?:just )?wonder(?:ing)?|any plans?|what time)\b|どう(?:や(?:って|れば)|すれば|したら|すると|違)|(?:どこ(?:から|で|に|へ)|どれ(?:を|が)|どの|どちら(?:を|の|が)?|何(?:が|を)|なに(?:が|を)|いくら)[^。]{0,24}(?:か。?|か？|か\?|の？|ですか|ばいい)|教えて(?:くだ|いただ|もら|ほし)|(?:できます|可能です|必要です|あります|使えます|対応して(?:い)?ます|もらえます|いいです|よいです|よろしいです)か|でしょうか|(?:やり方|方法|手順|手続き)(?:を|が|は|について)|知りたい|違いは|怎么(?!还|回事|又|没|会|就|不|了|这|搞的|样了|那么|可能|老|总|一直)|如何(?!处理)|怎样|需要(?:准备|提供|带|填|什么|哪些|多少)|什么(?:区别|材料|手续|条件|资料|意思|证件|文件|网络|链)|哪(?:个|里|些|条|一|种)|(?:可以|支持|要|会|收|上班|请问|能)[^,。?!]{0,20}吗|(?:可不可以|是否|能否)(?:支持|可以|需要|有|提供|用)|想(?:了解|咨询|请教|问一下)|请问[^。]{0,30}(?:吗|多少|哪|什么(?!时候)|怎)|点样|边(?:个|度|条)|可唔可以/iu;
const praises =
  /\b(?:thank(?:s| you)[^.!]{0,60}(?:great|helpful|kind|patien|brilliant|quick|excellent|lovely|amazing|wonderful)|(?:great|excellent|brilliant|wonderful|lovely|fantastic|amazing|superb) (?:service|support|help|job|work|app)|(?:is|are|was|were|'s|been) (?:so |really |very |just |absolutely )?(?:brilliant|great|amazing|fantastic|excellent|lovely|superb|wonderful|beautiful|patient|helpful|kind)|love (?:the|your)|well done|kudos|compliments?|praise|hats off|shout ?-?out|props to|credit to|a (?:real )?(?:star|legend|gem|credit)|give (?:her|him|them) a (?:raise|medal|bonus)|five stars|10\/10|made my day|(?:her|his|their|your) patience|(?:well|best) looked after|thank (?:her|him|them|whoever)|just wanted to (?:say )?thank|keep (?:it )?up|hero(?:es)?|joy|delight\w*|deserves?|pleased|happy with|impress\w*|smooth(?:ly|er|est)?|bravo|loving|enjoy\w*|nice (?:touch|work|one)|grateful|appreciate[ds]?)\b|気に入|見やす[いくか]|使いやす[いくか]|よろしくお伝え|快適|最高(?:です|でし|！|!)|満足|さすが|嬉しかっ|うれしかっ|ファインプレー|顺手|喜欢|满意|流畅|鸡腿|靠谱|良心|太(?:棒|好用|方便|贴心)|お礼|感謝(?:して|いた|を|し)|ありがとうございました|助かりました|丁寧(?:で|に|な)|親切|素晴らし|すばらし|神対応|感動|感激|褒め|ほめ|頼もし|優し[くい]|根気よく|気持ちよ|感心|ファンに|書き残|ありがたい|ありがたく|頭が下が|恩に着|心に残|难得|感动|感激|表扬|点(?:个|一个)?[^,。]{0,4}赞|夸|好评|锦旗|好用|很棒|做得(?:很|真)?好|非常感谢|谢谢你们|感谢(?:你们|客服|贵)|服务(?:很|真|太)?(?:好|棒|耐心|周到)|态度(?:很|特别|真|超级?)?好|耐心|暖心|给力|贴心|多谢晒|辛苦(?:了|你们)/iu;
const suggests =
  /\b(?:suggest(?:ion)?|feature request|would be (?:nice|great|good|lovely)|please add|it would help if|(?:could|can) you add|dark mode|bring back|get rid of|make it stop|annoying|ugly|i (?:really )?(?:dislike|hate|miss|wish|love|like)|feedback)\b|要望|ご検討|してほしい機能|追加してほしい|あると(?:嬉|うれ|便利|助か)|うるさい|見(?:づら|にく)い|使い(?:づら|にく)い|やめてほしい|戻してほしい|してほしいです|建议|吐槽|难看|太丑|太吵|改回(?:去|来)|反馈一下|好(?:难|唔)用|希望(?:能)?(?:增加|加入|支持|推出)|能不能(?:加|出)(?:个|一)/iu;
const requests =
  /\b(?:please (?:send|provide|delete|erase|issue|confirm|supply|remove)|(?:request|demand|require)(?:ing)? (?:a |the |all |my )?(?:copy|data|deletion|erasure|access|certificate|records|statement)|(?:right|request) (?:to|of|for) (?:access|erasure|be forgotten)|gdpr|subject access|data protection|under article \d+|power of attorney|court order|subpoena)\b|開示(?:請求|を)|(?:削除|開示|発行|提出|送付|訂正|提供|停止|証明)(?:請求|を(?:求|お願い|希望|いただ)|して(?:くだ|いただ|ほし|欲し)|ください)|ご(?:提出|送付|回答|教示)ください|个人(?:信息|数据|资料)(?:副本|删除|导出)|(?:请|要求)(?:删除|提供|出具|开具)|调取/iu;
/** Something went wrong. */
const troubles =
  /\b(?:(?:can ?no|ca|could|wo|do|does|did|is|are|was|were|has|have|had)(?:t|n't|n’t| not) (?:\w+ ){0,2}(?:log|sign|open|load|work|arriv\w*|receiv\w*|get|see|show\w*|come|came|appear\w*|credit\w*|accept\w*|find|access|send|sell|buy|withdraw|reach\w*|login|connect|verify|upload|there|go|been|in|let|put|paid|applied|given|trigger)|never (?:arriv|came|got|receiv|show|fired|turn)\w*|error|fail(?:s|ed|ing|ure)?|stuck|missing|reject\w*|refus\w*|declin\w*|denied|vanish\w*|disappear\w*|stolen|hack\w*|scam\w*|broken|crash\w*|freez\w*|frozen|lost my|wrong (?:network|address|chain|amount)|pending|locked|suspended|blank|unauthori[sz]ed|liquidated|overcharged|not (?:working|received|credited|arrived|accepted)|nothing (?:happens|happened|arrived)|still (?:not|no|waiting|nothing)|problem|issue|spins?|charged|invalid|expired|complain\w*|unable)\b|届(?:か|いて(?:い)?(?:な|ま))|反映され(?:な|ま|て(?:い)?(?:な|ま))|着金し(?:な|ま|て(?:い)?(?:な|ま))|できな(?:い|く|か)|できません(?!か)|れません(?!か)|れない|ません(?:でした|。|$)|(?:来|出|動|開|つか|付か|つき|付き|届き|入ら|見え)(?:な(?:い|く|か)|ません(?!か))|エラー|失敗|消え|なくなっ|無くなっ|盗|不正|拒否|否認|却下|ロックされ|止ま(?:っ|り)|おかしい|間違え|凍結され|制限され|落ち(?:る|ます|て)|戻され|使えな|のまま|詐欺|乗っ取|まだ(?:です|？|\?)|つながら|繋がら|困って|いい加減|限界|どこへ行|返してく|壊れ|不具合|滑り|高すぎ|届いた(?=.{0,12}怪)|没(?:有)?(?:到|收到|成交|反应|入账|结果|动静|显示|扣款|收益|触发|给|发|看到)|不(?:到账|显示|动|成功|对|见了|行|通过|过|了(?:账|单|款))|[登进开绑收提充转卖买下点打改传看连用拿]不(?:了|到|进|上|出|开|来|回|成|过)|失败|报错|错误|卡(?:住|在|了|到|着)|被(?:盗|拒|退|锁|封|冻|限|骗|强平|扣|转)|丢(?:了|失)|消失|少(?:了|算)|多扣|异常|问题|闪退|崩|乱码|盗|骗|未到|未收|用唔|唔见|收唔|唔(?:到|得)|冇(?:到|收|反应)|入错|转错|填错|忘(?:填|了填)|停了|对不上|凭什么|投诉|坏了|白屏|锁(?:了|定)/iu;
/** Trouble where it is told of what is, not of what may come. */
const mildTroubles =
  /\b(?:twice|dies|died|drops?|dropped|dropping|slow\w*|lag\w*|disconnect\w*|down|throttl\w*|time(?:s|d)? ?out|kicks?|loses|wrong|delay\w*|late|again|still)\b|遅(?:い|れ|く)|重い|切れ(?:る|ます|て)|また|慢|断(?:开|连|线)|掉线|延迟|又/iu;
/** Said of somebody or something else, or the name of a protection: not of the trouble. */
const noTrouble =
  /anti-?phishing(?: code)?|フィッシング(?:詐欺)?対策(?:コード)?|防钓鱼码?|\b(?:no|without(?: any)?|any) (?:problems?|issues?|trouble|errors?)\b|問題(?:は)?(?:なく|ありません)|没(?:有)?(?:什么)?问题/giu;
/** A deed of one's own that was not done yet, or a plan. */
const notBegun = [
  // Any deed of one's own, but not what one waits for.
  /\b(?:i|we)(?:'ve| have|'d| had)?(?: (?:simply|just|really|actually|personally|still|as yet))*(?:n['o]?t| not| never)(?: (?:even|actually|yet|ever|really))* (?!received|got|gotten|had|been|heard|seen|come|arrived|gone|appeared|reached|cleared|changed|any|a |the |able|allowed|getting|receiving|sure|happy|lost|found|logged|managed|slept|given|authori[sz]ed|made this|done this|recogni[sz]e)[a-z]{2,14}(?:ed|en|ne|ght|de|ut|un|nt|ld|me|id|et)\b[^.?!\n]{0,40}|\bnothing(?:'s| is| has| was)? (?:yet |gone |actually )?(?:wrong|broken|happened|urgent|amiss|the matter|failed|lost)\b|\bno (?:problem|trouble|issue|damage|harm)\b[^.?!\n]{0,20}/giu,
  /\b(?:(?:have|has|had)(?:n't|nt| not)|'ve not|not|never|nothing|n't) (?:\w+ ){0,3}?(?:placed|opened|started|begun|submitted|submit|sent|signed up|registered|applied|bought|sold|done|made|tried|moved|deposited|withdrawn|traded|set|uploaded|enabled|linked|created|used|committed|staked|transferred|joined|gone wrong|is wrong|broken|urgent|decided|swapped|funded|converted|ordered|invested|booked|filed|requested)\b(?! (?:me|him|her)\b)[^.?!\n]{0,40}|\bbefore (?:i|we) (?:do|start|commit|send|place|sign|open|buy|apply|submit|try|decide|move|deposit|switch|join|upload|begin|set|transfer|put|sell|stake|make|go|file|hand|fund|register|pay|risk|touch|give|take|invest|ask|lock|convert|swap|trade)\b[^.?!\n]{0,30}|\bbefore (?:signing|sending|opening|starting|placing|buying|applying|depositing|submitting|committing|moving|trying|joining|doing)\b|\b(?:just|only|merely|simply) (?:curious|asking|wondering|interested|checking|planning|(?:like|want|wanted) to (?:know|understand|ask))|\b(?:thinking|dreaming) (?:of|about)\b|\bplan(?:ning)? (?:to|on)\b|\b(?:might|may) (?:want|need|start|open|try)\b|\bconsidering\b|\b(?:i'm|i am|we're|we are) (?:about|going) to\b|\bin (?:no|any|not any) (?:hurry|rush)\b|\bno (?:hurry|rush|trade|order)s?(?: yet)?\b|\bhypothetical\w*|\bout of (?:curiosity|interest)\b|\bcurious\b|\bnext (?:week|month|year|spring|summer)\b|\bquick (?:one|question)\b/giu,
  /(?:まだ|未だ|いまだ)(?![^。?!\n]{0,14}(?:届|来て|きて|着|反映|入(?:っ|金され)|受け取|もら|表示|出て|終わ|返|戻|解決|直っ|つい|承認|動い|なって|連絡|約定|解除|完了|され|でき|ありません))[^。?!\n]{0,20}て(?:は)?(?:い|お)?(?:ま(?:せん)|ない|りません|らず|なくて)[^。?!\n]{0,12}|問題(?:が|は)(?:あった|起き)[^。]{0,6}(?:わけ|では)[^。]{0,8}|何(?:か|も)(?:起き|あっ)[^。]{0,6}(?:わけ|では|ません|ない)[^。]{0,8}|(?:[うくぐすつぬぶむる])前に(?=[^。]{0,20}(?:聞|知|教|確認|伺|質問))|確認まで(?:に)?|(?:これは)?ただの質問/gu,
  /(?:还|尚|仲|暂|目前|都|并)(?:没有?|未|冇)(?:有)?(?!到|收|来|好|反应|通过|成交|解决|回|给|退|入账|显示|更新|处理|结果|动静|消息|审|批|恢复|修|发货|发放|下来|看到|见|有)[^,。?!\n]{1,10}|没(?:有)?(?:出|发生|遇到|碰到)(?:什么|任何)?(?:问题|故障|事)|免得[^,。?!]{0,8}|以免[^,。?!]{0,8}|省得[^,。?!]{0,8}|目前只是|只是(?:想|问|好奇|考虑|了解|咨询)/gu,
  /(?:まだ|未だ|いまだ|一つも|ひとつも|一度も|何も|なにも|一切|一枚も|一回も|全然)[^。?!\n、]{0,14}(?:始め|はじめ|出し|送っ|送金し|申し込ん|申込み?し?|申請し?|注文し?|買っ|売っ|開い|開設し|提出し|登録し|入金し|出金し|やっ|使っ|試し|決め|取引し?|発注し|アップロードし|設定し|し|作っ|手続きし|応募し|契約し|振り込ん|預け|購入し|動かし|置い|置か|入れ|持っ|交換し)(?:て|で)?(?:は|も)?(?:い|お)?(?:ま(?:せん)|ない|りません|らず|らない)[^。?!\n]{0,12}|(?:未着手|未登録|未経験|未申請|未提出)|これから[^。?!\n]{0,16}|(?:する|送る|出す|始める|申し込む|買う|売る|入れる|使う|開く|登録する|提出する|注文する)(?:前|まえ)|(?:購入|申込|申請|送金|入金|注文|登録|契約|口座開設|利用|提出)(?:の|する)?前|かもしれ(?:ない|ません)|予定(?:です|なん|だ|が|で)|検討(?:中|して)|つもり(?:です|なん|だ)|(?:念のため|参考(?:まで|に)|興味(?:が|本位)|後学)|(?:先に|だけ)(?:知|聞|教|伺)|(?:ようと|たいと)(?:思って|考えて)/gu,
  /(?:还|暂时|目前|都|也|尚|仲|并)?(?:没有?|未|冇)(?:有)?(?:正式|真正|开)?(?:开始|开通|开户|开仓|下单|提交|弄|做|转|充|提|买|卖|操作|注册|申请|认证|入金|交|办|试|用|设|上传|决定|开|动|参加|报名|落单|send|submit|买入|质押|绑|打算|搞|投)(?:过|呢|呀|呢|任何|单|户|币|什么)?(?![到成出进了不]|[a-z])|打算|计划(?!页|委)|先(?:来)?(?:问|了解|学习|看看|打听|咨询|搞清|弄清|确认)[^,。?!]{0,4}|随便问|好奇|在考虑|谂住|预备|可能(?:要|会)用|明年|开春|之后想|以后想|下(?:个)?(?:周|月|星期)[^,。?!]{0,6}(?:要|想|才|准备)/gu,
];
/** What the customer does not understand is asked about, not broken. */
const comprehension =
  /\b(?:could|can|do|did|was|were|is|am)(?: ?n['o]?t| not) (?:\w+ ){0,2}(?:find|see|spot|locate|work|tell|listed|mentioned|covered|explained|documented)[^.?!\n]{0,30}\b(?:in|on|from|anywhere|at) (?:the|your|any)? ?(?:\w+ )?(?:reference|docs?|documentation|article|guide|page|faq|help|site|website|terms|list|manual|anywhere)\b|(?:つかめ|掴め|分かりかね|見当た[らり]|飲み込め|呑み込め|腑に落ち|ピンとこ|ぴんとこ|存じ|自信が(?:あり|持て)|確信が(?:あり|持て)|はっきりし)(?:ませ(?:ん(?:でした)?)|な(?:い|く|かった))|\b(?:do|did|does|could|can|am|'m|is)(?: ?n['o]?t|not)? (?:\w+ ){0,2}(?:get|understand|see|find|know|tell|sure|clear|follow|work out|make out) (?:out )?(?:what|how|why|which|whether|if|where|when|exactly|about|the difference)[^,.?!\n]{0,60}|\b(?:still |just )?(?:don't|do not|didn't|did not) (?:get|understand|follow) (?:it|that|this)\b|\b(?:lost|confused|stumped|puzzled) (?:me|by|about)\b|\bloses me\b|(?:わから|分から|判ら)(?:な(?:い|く|かっ)[^。?!\n]{0,6}|ず|ん|ません(?:でした)?)|(?:わか|分か)り(?:ません(?:でした)?|(?:づら|にく)[いく])|(?:見つけ|見つか|理解でき|見当たら|載ってい|書いてい|書かれてい|読み取れ|把握でき)[^。?!\n]{0,2}(?:ません(?:でした)?|な(?:い|く|かった))|(?:不|没|冇)(?:太|怎么|大)?(?:懂|明白|理解|清楚|知道|确定|了解|弄明白)|(?:搞|弄|看|听)(?:不|没)(?:懂|清楚?|明白|太懂)|没(?:有)?(?:讲|说|写|提|找到说明|细说|解释)|唔(?:明|清楚|知|识)|糊涂|([行好能要会是算该对用成得])不\1|可不可以|支不支持/giu;
/** What became of one's own: an answer needs to know which. */
const fateAsked =
  /\bwhere(?:'s| is| are| has| have| did| does)? (?:my|our|the|it|that|they|is|are)\b|\bwhen (?:will|is|does|do|can|may) (?:my|our|the money|it|this|that|they|i (?:get|see|receive|have))\b|\bwhat(?:'s| is| has)? (?:happening|happened|going on|taking|wrong)\b|\bwhy\b|\bhow (?:long|much longer) (?:until|till|will|must|more|before|am i|do i|is this)\b|\bany (?:news|updates?|progress)\b|\b(?:is|was|are) (?:this|it|that|these|they) (?:\w+ )?(?:you|real|legit|legitimate|genuine|from you|fake|a scam)\b|\banyone (?:there|home)\b|^\s*hello\W*$|いつ(?:ごろ|頃|まで)?|どこ(?:に|へ)(?:行|消|あり)|なぜ|どうして|なんで|何故|どうなって|本物|どういうこと|(?:什么时候|啥时候|何时|几时)(?!开始|结|开|上线|收)|还要(?:多久|等)|等多久|为什么|为何|凭什么|怎么(?:还|回事|又|没|会|老|总|搞)|在吗|在哪(?:儿|里)?呢?|去哪|真的(?:吗|假的)|是你们(?:的|吗|发)|点解/iu;
const question =
  /[?\uff1f]|でしょう(?:か)?[。、]|(?:です|ます|でしょう|ません|よい|いい|ない|る|た|の)か(?:[。、\s]|$)|のか、?(?:知|教)|[吗呢么嘛](?:[。,!~\s]|$)|求(?:问|教|解)|请教|请问|想问|求助一下|(?:行|好|能|要|会|是|算|该|对|用|成|得)不(?:行|好|能|要|会|是|算|该|对|用|成|得)|可不可以|可否|支不支持|有没有|多少(?!次|天了)|\b(?:tell me|explain|let me know|i wonder|remind me|clarify|know (?:whether|if|how|what|which|where))\b|^\s*(?:do|does|is|are|can|will|would|could|should) (?:you|u|ya|i|we|it|there|your|the|one)\b/iu;
/** It came, or was answered: not only that such things exist. */
const incidentTold =
  /\b(?:got|received|came|arrived|called (?:me|us)|rang (?:me|us)|phoned (?:me|us)|dm'?e?d|messaged|mailed|e-?mailed|texted|sent (?:me|us)|sending|asked|asking|clicked|opened|typed|gave|told|claims?|claiming|contacted|logged|showed|tried)\b|@\w|来(?:た|まし|て)|き(?:た|まし)|届(?:い|き)|かかって|もらい|もらっ|受け取|(?<!言って(?:いま|い)?|聞いて(?:いま|い)?|載って(?:いま|い)?|あり(?:ま)?)(?:し|れ|っ|い|ん)(?:まし)?た(?!い)|この|これ(?!から)|身に覚え|收到|打(?:来|嚟)|发来|加(?:了)?我|让我|叫我|给我|问我|联系我|点(?:了|开|进)|了|这|有个|有人|@/iu;
/** Signs that a question stands at the end of a story. */
const hasStory =
  /[?？!！]{2}|[!！][?？]|\b(?:ticket|case|earlier|colleague|promised|again)\b|前回|先ほど|また|んだが|のに|人呢|上次|之前|同事|封邮件|又|怎么弄/iu;
/** Words of trouble that is praised for being over, or absent. */
const overcome =
  /\b(?:no|not a|zero|without (?:a )?)(?: \w+)? (?:complain\w*|problems?|issues?|trouble|errors?|drama|fuss)(?: (?:for once|at all|whatsoever|here|today))?|\b(?:did|does|do|was|were|is|has|have)n't (?:once |even |ever )?(?:make|made|rush\w*|lose|lost|sigh\w*|get cross|patronis\w*|laugh\w*|hang up|hung up|give up|complain\w*)[^.!?]{0,40}|\b(?:fixed|sorted|solved|resolved)\b[^.!?]{0,40}|nothing (?:has |is |was )?(?:gone )?(?:wrong|broken|to report)|文句(?:では|じゃ)[^。]{0,4}|苦情(?:では|じゃ)[^。]{0,4}|(?:困って|弱って)(?:い)?た[^。]{0,12}(?:ところ|とき|の)|(?:不是|并非)(?:来)?(?:投诉|吐槽|抱怨)|没(?:别的|什么|啥)(?:的)?(?:事|问题)|一点(?:都|也)不(?:烦|嫌|急|恼)|(?:都|也|没)不?(?:有)?(?:烦|嫌|急|恼|发火|不耐烦)|没(?:有)?一点不耐烦/giu;
/** Something of one's own is already on its way. */
const begun =
  /\b(?:i|we)(?:'ve| have|'d)? (?:\w+ )?(?:pulled|sent|withdrew|withdrawn|deposited|moved|uploaded|submitted|handed|transferred|placed|ordered|paid|wired|topped|requested|bought|sold|clicked|swapped|converted)\b|(?:送|出金し|入金し|提出し|アップロードし|申請し|振り込ん|買っ|売っ|注文し|出し|購入し|応募し|申し込ん)(?:た(?!い|く)|っ|まし|り?ました|で)|(?:提|转|充|交|传|上传|提交|买|卖|汇|付|下|换|点)(?:了|完|过去|咗|齐|出去)|(?:提|转|充|汇)的(?:一笔|那|币|款)/iu;
/** Somebody else's doing, or a message that may be one. */
const incident =
  /\b(?:somebody|someone|they|he|she|stranger|e-?mail|mail|sms|text|call(?:ed)?|dm|message|link|log-?in from|alert|suspicious|phish\w*|scam\w*|fake|real(?:ly)? (?:you|from)|impersonat\w*)\b|@\w|メール|電話|SMS|リンク|通知|不審|怪し|偽|詐欺|誰か|身に覚え|邮件|短信|电话|链接|有人|有个|举报|冒充|钓鱼|诈|骗|假|陌生|可疑|扮/iu;

/** A question of what may come or holds in general, so that the trouble in it has not happened. */
const supposes =
  /^\s*(?:(?:and|but|so|also|or|hi|hello|hey)[, ]+)*(?:will|would|could|can|might|may|should|do|does|is there|are there|which|what (?:happens|if|would|about)|if|suppose|how (?:does|do|would))(?![a-z])|(?<![a-z])(?:if|when|once|in case) (?:i|we|my|one|you)(?![a-z])|いずれ|将来|(?:毎|いつも)[日晩朝月年週]|場合|(?:たら|れば|なら|際に?は?|とき)[^。]{0,20}(?:か|？|\?)|と、?どう|差し支え|影響|問題(?:は|が|に)(?:あり|なり|ない)|以后|如果|要是|万一|的话|会不会|会有|会影响|有(?:没有)?影响/iu;
const isQuestion = /[?]\s*$|か[。、]?\s*$|[吗呢么]\s*[。!]?\s*$/u;
const noReplyWanted =
  /\bno (?:action|reply|response|answer)(?: is)? (?:needed|required|necessary|wanted)|\b(?:don't|do not|needn't|no need to) (?:reply|answer|respond|do anything)|(?:対応|返信|返事|回答)(?:等)?(?:は|には?)?(?:不要|結構|及び|いりま|要りま)|(?:无需|不用|不必|无须|不需要)(?:你们|您)?(?:回复|处理|回信|答复|回)/iu;

/** A question that says nothing of what went wrong, though it names such things: "is that always a scammer". */
const generalQuestion = [
  {
    asks: /^\s*(?:(?:and|but|so|also|hi|hello|hey|pls|please)[, ]+)*(?:do|does|is|are|can|could|would|will|should) (?:you|your|u|ya|there|it|that|one|people|the|staff|support|agents?|customers?)(?![a-z])/iu,
    tells:
      /(?<![a-z])(?:my|mine|me|our|us|was|were|did|has|had|still|yet|again|down|now|today|n't|not|this|these)(?![a-z])/iu,
  },
  {
    asks: /(?:です|ます|でしょう|ある|いい|る|の)(?:か|かね|かな)?[?。]?\s*$|^それとも[^。]{1,14}[?]/u,
    tells:
      /まだ|ない|ません|なく|のに|ている|ています|てる|ました|でした|[たっ](?:が|け|の|り|ら|ん)|され|なぜ|いつ|どうして|何故|私の|自分の/u,
  },
  {
    asks: /^[^\u3040-\u30ff]*(?:[吗呢么嘛]|[\u4e00-\u9fff]?[?])[?。!]?\s*$|还是[^,。]{2,20}$|^[^,。]{0,12}(?:会|能|可以)[^,。]{0,16}$/u,
    tells:
      /没|[\u3040-\u30ff]|[登进开绑收提充转卖买打传看连用]不|被|了(?!解)|一直|不能|无法|我的|怎么|为什么|现在|又/u,
  },
] as const;
const isGeneral = (sentence: string) =>
  generalQuestion.some(({ asks: form, tells }) => form.test(sentence) && !tells.test(sentence));

/** All but the questions about what may come. */
const withoutSuppositions = (text: string) =>
  text
    .split(/(?<=[.!?。\n])/u)
    .filter(
      (sentence) =>
        fateAsked.test(sentence) ||
        !((isQuestion.test(sentence) && supposes.test(sentence)) || isGeneral(sentence)),
    )
    .join("");

const blank = (text: string, pattern: RegExp): string => text.replace(pattern, " ");

export type OnlyAsks = "question" | "request" | null;

/**
 * Whether the customer only asks how a thing is done, praises or wishes, or requests a paper: nothing happened of
 * which more is to be known. Where anything was told or sent with it, it is more.
 */
export function onlyAsks({ category, attachments, answers }: Submission, reading: Reading): OnlyAsks {
  const { happenedAt, transactionIds, amount, tried } = answers;
  const filled = [happenedAt, amount, tried, ...(transactionIds ?? [])].some((one) => answerIn(one));
  if (attachments.length > 0 || filled) return null;
  const told = [comprehension, overcome, noTrouble].reduce(blank, reading.words);
  const rest = notBegun.reduce(blank, told);
  const isPlan = rest !== told;
  const isOther = category === "other";
  const isOfPapers = isOther || category === "legal_compliance";
  if (troubles.test(withoutSuppositions(rest))) return null;
  if (isOfPapers && requests.test(rest)) return "request";
  if (praises.test(reading.words) || noReplyWanted.test(reading.words)) return "question";
  if (isOther && suggests.test(rest)) return "question";
  if (!isPlan && mildTroubles.test(rest)) return null;
  if (category === "security" && incident.test(told) && incidentTold.test(told)) return null;
  if (!isOfPapers) {
    if (begun.test(rest) || transactionIn({ answers }, reading)) return null;
    if (whenIn({ answers }, reading)) return null;
  }
  if (isPlan && question.test(reading.words)) return "question";
  if (asks.test(rest) || asks.test(reading.words)) return "question";
  const isOfEvent =
    fateAsked.test(rest) || hasStory.test(rest) || environmentIn({ answers }, reading) !== null;
  return question.test(rest) && !isOfEvent ? "question" : null;
}
