import { spansOf, type Span } from "./signals/missing-information/reading.ts";

/** What an announcement or a ticket can be about, in words of three languages. */
const topics = {
  withdrawal:
    /\bwith?dr[ae]w\w*|\bcash(?:ing)? out\b|\b(?:sent|send|sending|transfer\w*|moved?) (?:\S+ ){0,4}(?:out|to my (?:own )?(?:wallet|ledger|address))\b|出金|出庫|引き出|送金|提现|提幣|提币|提取|转出|(?<=[\d个不没])提(?=不|了)|提(?=[A-Z]{3,5}|不了|不出)/giu,
  deposit:
    /\bdeposit\w*|\btop(?:ped)?[ -]?up\b|\bcredited\b|入金|入庫|着金|充值|充币|充提|转入|转进|到账|入账|充(?=了|[A-Z]{3,5})/giu,
  trading:
    /\b(?:trad(?:e|es|ed|ing)|orders?|fills?|filled)\b|注文|取引(?!ID)|約定|订单|挂单|下单|成交|交易(?!所|哈希|ID|号)/giu,
  delisting: /\bdelist\w*|上場廃止|取扱い?廃止|取り扱い(?:廃止|終了)|下架|下市/giu,
  margin:
    /\bmargin\b|\bcollateral\b|\bhaircuts?\b|\bliquidat\w*|証拠金|担保|ヘアカット|ロスカット|保证金|抵押|折扣|强平|杠杆/giu,
  quick_buy: /\b(?:quick|instant) buy\b|かんたん購入|快捷买币/giu,
  fee: /\bfees?\b|\bspreads?\b|手数料|スプレッド|手续费|费率|点差/giu,
  api: /\bAPI\b|\bREST\b|\bwebsocket\b/giu,
  rate_limit: /\brate[ -]?limit\w*|\btoo many requests\b|\b429\b|レート制限|回数制限|频率限制|限流|限频/giu,
  app: /\bapps?\b|アプリ|\bApp\b|应用|客户端/giu,
  website: /\b(?:web ?site|web ?page|site|browser)\b|ウェブサイト|サイト|ブラウザ|网站|网页|浏览器/giu,
  sign_in: /\b(?:log(?:ged|ging)?[ -]?(?:in|on)|sign(?:ed|ing)?[ -]?in)\b|ログイン|サインイン|登录|登陆/giu,
  verification:
    /\bKYC\b|\bidentity (?:check|verification)\b|\bverif(?:y|ied|ication)\b|本人確認|实名|身份认证/giu,
  phishing:
    /\bphish\w*|\bscams?\b|\bfake (?:sms|e?-?mails?|messages?|site)\b|\b(?:forged|suspicious) (?:sms|e?-?mails?|messages?)\b|フィッシング|偽(?:SMS|メール|サイト)|不審な(?:メール|SMS)|なりすまし|钓鱼|假(?:短信|邮件|网站)|诈骗|骗子/giu,
  seed_words: /\b(?:seed|recovery) (?:phrase|words?)\b|リカバリーフレーズ|シードフレーズ|助记词/giu,
  official_account: /\bLINE\b|\bWeChat\b|微信|公众号|公式アカウント|官方账号/gu,
} as const;
export type AnnouncementTopic = keyof typeof topics;

/** That something is late, or asked when it goes on. */
const delay =
  /\b(?:stuck|pending|delay\w*|unconfirmed|processing|waiting|missing|lost|on hold|frozen|locked|(?:not|never|n't)(?: \w+){0,2} (?:arriv\w*|show\w*|appear\w*|credit\w*|receiv\w*|confirm\w*|come|here|there)|(?:when|until)\b[^.!?\n]{0,40}\b(?:open|back (?:up|online)|resum\w*|again)|0 (?:of|\/) ?\d+)\b|待ち|処理中|止ま|遅れ|遅延|届(?:か|いて(?:い)?な|いて(?:い)?ませ)|反映され(?:な|て(?:い)?な|ませ|て(?:い)?ませ)|まま|再開|等待|处理中|确认中|未确认|没(?:有)?(?:到|收到)|未到|不到账|卡(?:住|着|在|了)|延迟|恢复|到什么时候/giu;
/** That something does not work. */
const failure =
  /\b(?:fail(?:s|ed|ing|ure)?|errors?|down|outage|unavailable|suspended|paused|halted|disabled|broken|loading|can(?:not|'t| not| i not)|unable to|not (?:work\w*|load\w*|open\w*|possible)|n't (?:work|load|open)|50[0-9])\b|停止|できな|できませ|出来な|失敗|エラー|つながら|繋がら|開(?:か|け)な|開きませ|使えな|メンテナンス|障害|不具合|失败|报错|错误|打不开|连不上|无法|不能|不了|暂停|维护|故障|宕机|崩/giu;
/** The customer's own slip explains it. */
const ownMistake =
  /\b(?:wrong|unsupported|incorrect) (?:network|chain|address|tag|memo)|\b(?:forgot|without|no|missing) (?:\w+ ){0,2}(?:memo|(?:destination )?tag)\b|(?:ネットワーク|アドレス|チェーン)を?(?:間違|誤)|対応していない|(?:走|选|用|转|提|充)错|错(?:误的)?(?:网络|链|地址)|不支持的|手滑/iu;

/** "error 52", "code -4046", "エラー40102", "代码 50301": the number. */
const errorCode =
  /(?:\berror|\bcode|エラー(?:コード)?|コード|错误(?:代码|码)?|代码|报错)\s*[:：#]?\s*(-?\d{2,5})(?!\d)/giu;

/** More than anyone writes; keeps a hostile text linear. */
const most = 60;
const spans = (text: string, pattern: RegExp): Span[] => [...spansOf(text, pattern)].slice(0, most);

export interface TopicSpan extends Span {
  topic: AnnouncementTopic;
}

/** Where a text names what it is about. Texts come as `read` prepares them: simplified, without links. */
export const topicsIn = (words: string): TopicSpan[] =>
  (Object.keys(topics) as AnnouncementTopic[]).flatMap((topic) =>
    spans(words, topics[topic]).map((span) => ({ ...span, topic })),
  );

export const delaysIn = (words: string): Span[] => spans(words, delay);
export const failuresIn = (words: string): Span[] => spans(words, failure);
export const isOwnMistake = (words: string): boolean => ownMistake.test(words);

/** Numbers of errors, without what introduces them. */
export const errorCodesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(errorCode)].map(([, code = ""]) => code)),
];
