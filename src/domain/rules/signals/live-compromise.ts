/** In the clause of the theft, before it: it is asked about, feared or supposed, or it is somebody else's. */
const supposedBefore: readonly RegExp[] = [
  /\b(?:if|in case|unless|whether|what happens|how (?:do|can|could|would|to|safe)|(?:could|might|may|would|can) (?:someone|somebody|anyone|a hacker|hackers)|(?:afraid|worried|scared) (?:that|of|about|someone|somebody|my)|is it possible|friend'?s?|brother'?s?|sister'?s?)\b/iu,
  /もし|万一|友人|知人/u,
  /如果|假如|要是|萬一|万一|会不会|會不會|会否|担心|擔心|害怕|怕|怎[么麼]防|如何防|怎样防|防止|避免|朋友/u,
];
/** Right after it: the same in languages that say so at the end. */
const supposedAfter: readonly RegExp[] = [
  /^.{0,8}?(?:場合|ときは|時は|ことは?ありますか|のを防|を防|ないようにする|対策)/u,
  /^.{0,3}?(?:が|か)(?:心配|不安|怖)/u,
  /^.{0,8}?(?:ないか|のでは)と?(?:心配|不安|怖)/u,
  /^怎[么麼][办辦]/u,
];
/** Anywhere in the sentence: it is over. */
const longPast: readonly RegExp[] = [
  /\b(?:last (?:year|month|summer|winter|spring|autumn)|(?:years?|months?) ago|in (?:19|20)\d\d|already (?:solved|resolved|fixed))\b/iu,
  /昨年|去年|年前|[かヶカケ]月前|解決済/u,
  /去年|年前|[个個]月前|已解[决決]/u,
];

const funds = String.raw`(?:funds?|money|balance|savings|coins?|tokens?|crypto|assets?|btc|bitcoins?|eth|ether|usdt|usdc|xrp|sol|wallet|account)`;

const emptying: readonly RegExp[] = [
  // Somebody at it now.
  /\b(?:some(?:one|body)|hackers?|scammers?|thie(?:f|ves)|strangers?|intruders?|they|he|she)(?:'s|'re| is| are| keeps?)\s+(?:\w+\s+){0,2}?(?:withdrawing|transferring|moving|sending|draining|emptying|stealing|taking|selling|swapping|cashing)\b[^.!?\n]{0,30}\b(?:my|our|everything|it all)\b/iu,
  new RegExp(
    String.raw`\b(?:my|our)\s+(?:\w+\s+){0,2}?${funds}\s+(?:(?:is|are|keeps?)\s+(?:\w+\s+){0,2}?(?:disappearing|vanishing|leaving|draining|being\s+(?:\w+\s+)?(?:moved|sent|withdrawn|stolen|drained|emptied|transferred|sold)))`,
    "iu",
  ),
  // Taken.
  new RegExp(
    String.raw`\b(?:my|our|the)\s+(?:\w+\s+){0,2}?${funds}\s+(?:(?:has|have)\s+(?:just\s+)?been|was|were|is|are|got|just got)\s+(?:\w+\s+)?(?:hacked|compromised|taken over|drained|emptied|stolen|wiped|cleaned out)\b`,
    "iu",
  ),
  /\b(?:hacked|drained|emptied|stole|stealing|wiped|cleaned out|broke into|got into)\s+(?:\w+\s+){0,2}?(?:my|our)\s+(?:\w+\s+){0,2}?(?:account|wallet|funds|balance|coins?|crypto|btc|eth|usdt)\b/iu,
  // A movement the customer did not ask for.
  /\b(?:withdrawals?|transfers?|payouts?|sends?|orders?|trades?|conversions?|transactions?)\b(?:[^.!?\n]|\.(?=\d)){0,80}\b(?:(?:i|we) (?:did not|didn'?t|never|haven'?t|have not) (?:make|made|authori[sz]e?d?|request(?:ed)?|initiate?d?|do|did|done|approved?|start(?:ed)?|order(?:ed)?|place?d?|ask(?:ed)?)|(?:not|wasn'?t|isn'?t) (?:by )?me\b|without my (?:permission|consent|knowledge|approval))/iu,
  /\b(?:(?:i|we) (?:did not|didn'?t|never|have not|haven'?t) (?:make|made|authori[sz]e?d?|request(?:ed)?|initiate?d?|do|did|done|approved?|place?d?)|unauthori[sz]ed)\s+(?:\w+\s+){0,3}?(?:withdrawals?|transfers?|payouts?|orders?|trades?|transactions?)\b/iu,
  // 日本語
  /(?:今|いま|現在|たった今|まさに|次々と?|どんどん)[^。！？\n]{0,24}(?:出金|送金|引き出|抜か|盗ま|移さ|移動さ|売ら|減っ|送ら)[^。！？\n]{0,8}(?:され|れて|って)/u,
  /(?:身に?覚え|心当たり|覚え|指示)の?が?(?:ない|無い|ありません|していない)[^。！？\n]{0,16}(?:出金|送金|引き出し|売却|振替)/u,
  /(?:出金|送金|引き出し|売却)[^。！？\n]{0,24}(?:身に?覚え|心当たり|覚え)[^。！？\n]{0,4}(?:ない|無い|ありません)/u,
  /(?:勝手に|無断で|第三者[がに]|知らない(?:人|うち|間)[がに]|何者かに?)[^。！？\n]{0,24}(?:出金|送金|引き出|売却|売ら|送ら|移さ|抜か)/u,
  /(?:アカウント|口座|ウォレット|残高|資産|コイン|ビットコイン|仮想通貨)[^。！？\n]{0,14}(?:乗っ取ら|ハッキング|ハックさ|不正出金|不正送金|不正に|空に(?:なっ|され)|盗ま|抜かれ|ゼロに)/u,
  // 中文
  /(?:正在|正被|一直在|不断|不斷|现在|現在|此刻|马上)[^。！？\n]{0,14}(?:转走|轉走|提走|盗|盜|转出|轉出|清空|卖掉|賣掉|搬走|转我|轉我)/u,
  /(?:不是我|非本人|并非本人|並非本人|没有授权|沒有授權|未经我|未經我|我(?:并|從|从)?(?:没有?|沒有?)(?:做|操作|申请|申請|发起|發起|进行|進行|同意|授权|授權))[^。！？\n]{0,14}(?:提现|提現|提币|提幣|转账|轉帳|转出|轉出|提领|提領|出金|卖出|賣出)/u,
  /(?:提现|提現|提币|提幣|转账|轉帳|转出|轉出|提领|提領|出金)[^。！？\n]{0,24}(?:不是我|非本人|并非本人|並非本人|没有授权|沒有授權|未经我|未經我)/u,
  /(?:账号|账户|賬戶|賬號|帐号|帳號|帳戶|钱包|錢包|资金|資金|资产|資產|币|幣|钱|錢|余额|餘額)[^。！？\n]{0,8}(?:被盗|被盜|被黑|被入侵|被转走|被轉走|被偷|被清空|被人转|被人轉|都没了|都沒了|全没了|全沒了|不翼而飞|不翼而飛)/u,
];

/** The point of a number ends no sentence. */
const sentence = /(?:[^.!?。！？\n]|\.(?=\S))+[.!?。！？]*/gu;
const clauseSigns = [",", ";", ":", "—", "–", "，", "、", "；", "："];
const longestQuote = 140;

/**
 * The sentences in which a customer tells that an account is being emptied, or has just been, in English, Japanese or
 * Chinese. What is feared, asked or long past is none.
 */
export function liveCompromise(text: string): string[] {
  const found: string[] = [];
  // A customer who is robbed says so early; a mail of a megabyte is not read to its end.
  for (const [one] of text.slice(0, 20_000).matchAll(sentence))
    if (emptying.some((pattern) => isHappening(one, pattern))) found.push(one.trim().slice(0, longestQuote));
  return found;
}

function isHappening(words: string, pattern: RegExp): boolean {
  const match = pattern.exec(words);
  if (!match) return false;
  const before = words.slice(0, match.index);
  // "Freeze it if you can, someone is …": what is supposed in another clause is not this.
  const clause = before.slice(Math.max(...clauseSigns.map((sign) => before.lastIndexOf(sign))) + 1);
  const after = words.slice(match.index + match[0].length);
  const has = (patterns: readonly RegExp[], part: string) => patterns.some((one) => one.test(part));
  return !(has(longPast, words) || has(supposedBefore, clause + match[0]) || has(supposedAfter, after));
}
