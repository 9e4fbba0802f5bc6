import type { Contact } from "../schema/requester.ts";

export type DisclosedKind = "email" | "phone" | "address" | "transfer" | "balance" | "document";

export interface DisclosedFact {
  kind: DisclosedKind;
  /** The words that tell it, as they stand in the draft. */
  text: string;
}

export interface DisclosureEvidence {
  /** What the exchange has on file of the requester. */
  contacts: readonly Contact[];
  /** All that the requester has written in this ticket, form fields too: who wrote it knows it. */
  saidByRequester: string;
  officialAddresses: readonly string[];
}

const link = /https?:\/\/\S+/gu;
/** Bounded (RFC 5321 §4.5.3.1), so that a text made of dots is read once. */
const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
const phone = /[+＋]?\p{Nd}(?:[ \-‐–.()（）]{0,2}\p{Nd}){6,14}/gu;
/** A hash or an address: long, without spaces, letters and digits mixed. */
const longCode = /(?<![\p{L}\p{N}])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{26,}(?![\p{L}\p{N}])/gu;
const sentence = /[^\n.!?。！？]+(?:\.(?=\S)[^\n.!?。！？]*)*[.!?。！？]?/gu;

/** Asks the customer for something, or tells what anybody may read in the help centre: no fact of this account. */
const asks =
  /[?？]\s*$|^\s*(?:please|could you|can you|would you|kindly)\b|\b(?:please (?:send|tell|give|confirm|check|let us|write|share|provide|reply|enter|open|sign)|we need|let us know|tell us)\b|(?:ください|下さい|お願い(?:し|いた|致)|でしょうか|ますか|ませんか)。?\s*$|^\s*(?:请|麻烦|烦请)|(?:请(?:您)?(?:提供|告诉|告知|发|确认|核对|检查|填写|登录|打开)|吗|呢)[。？?]?\s*$/iu;
const general =
  /\b(?:if (?:your|you|the)|when(?:ever)? (?:your|you|a)|once (?:your|you|it)|until (?:your|you)|usually|normally|generally|in general|(?:all|most|some) (?:customers|withdrawals|deposits|documents|transfers)|can take|may take|takes? (?:up to|about|between)|whether|in case|as soon as|to (?:check|see) (?:whether|if|your))\b|場合|(?:する|した|される|された)と、|たら、|れば、|通常|一般に|ことがあ|かどうか|次第|までは|如果|若(?:您|是)|当您|通常|一般(?:情况|来说|需)|可能(?:需|会|要)|是否|一旦|之前|才能/iu;
/** Of this customer's account, not of accounts at large. */
const own =
  /\b(?:your|you (?:have|hold|own|sent|withdrew|requested|deposited|uploaded|submitted)|the (?:account|withdrawal|deposit|transfer|balance|document|passport)|it)\b|お客様|ご(?:登録|申請|提出|本人|入金|出金|送金|依頼)|お(?:預|引き出|振込|手持)|(?:出金|入金|送金|残高|書類|本人確認|申請)(?:は|が|の|について)|您的?|你的?|(?:该|这|此)(?:笔|单)|(?:提现|提币|充值|充币|转账|余额|证件|护照|认证|申请)(?:已|正|目前|现|被|未|为|是)/iu;

const amount =
  /(?:[$€£¥￥]\s?\d[\d,.]*|\p{Nd}[\p{Nd},.]{0,24}\s?(?:BTC|ETH|XRP|SOL|USDT|USDC|USD|EUR|JPY|CNY|GBP|TRX|BNB|LTC|ADA|DOGE|coins?|dollars?|yen|円|元|枚|个|ドル|美元|美金))/iu;
const balance =
  /\b(?:balances?|holdings?|you (?:have|hold|own))\b|残高|保有|お手持ち|余额|持有|剩余|账(?:户|上)(?:里|内|中)?(?:有|还有|共)/iu;
const transfer =
  /\b(?:withdrawals?|withdrew|deposits?|deposited|transfers?|transaction|payout|payment)\b|出金|入金|送金|振込|取引|提现|提币|提款|充值|充币|转账|转出|到账|交易/iu;
const transferState =
  /\b(?:(?:was|were|is|are|has|have|had|been|got)(?: now| just| already| still| currently| not| been)* (?:being )?(?:sent|approved|completed|rejected|refused|cancell?ed|held|on hold|paused|pending|processed|processing|credited|confirmed|received|returned|refunded|under review|in review|reviewed|blocked|broadcast|released|stuck|delayed|queued|made|requested)|(?:left|reached|arrived|failed|went out|bounced|came in|we (?:sent|approved|released|held|cancell?ed|rejected|received|credited|returned))\b)|(?:完了|承認|却下|拒否|保留|審査中|確認中|処理中|送信済|反映|着金|返金|キャンセル|取消|取り消|失敗|停止|ブロック)(?:中|済み?|さ|し|と|です|とな|になり|いた)|(?:届|着)(?:き|い)|受け付け(?:まし|て)|(?:已|正在?|还在|目前|被|处于|未)(?:经|被|于)?[^,，。]{0,10}(?:完成|发出|通过|批准|取消|退回|退还|拒绝|冻结|暂停|处理|审核|到账|入账|上链|广播|成功|失败|提交|确认|受理)/iu;
const document =
  /\b(?:passport|driv(?:er|ing)(?:'?s)? licen[cs]e|licen[cs]e|identity (?:card|document|verification|check)|id (?:card|document)|proof of (?:address|residence)|selfie|kyc|verification(?: level)?|documents?)\b|パスポート|免許証|マイナンバー|在留カード|本人確認|書類|セルフィー|住所確認|确?身份(?:证|认证|验证)|护照|驾照|证件|实名(?:认证)?|地址证明|自拍|资料|材料/iu;
const documentState =
  /\b(?:(?:was|were|is|are|has|have|had|been)(?: now| just| already| still| currently| not| been)* (?:approved|rejected|refused|accepted|expired|verified|received|reviewed|declined|under review|in review|pending|complete[d]?|passed)|expire[sd]|ends in|number is|failed|did not pass|we (?:approved|rejected|received|accepted|refused))\b|(?:承認|却下|否認|完了|審査中|確認中|期限切れ|受理|不備|失効|有効期限)(?:中|済み?|さ|し|と|です|とな|にな|いた|が|は|の)|受け取り(?:まし|て)|(?:已|正在?|还在|目前|被|处于|未|没有?)(?:经|被|于)?[^,，。]{0,8}(?:通过|批准|拒绝|过期|收到|审核|验证|完成|驳回|退回|失效)/iu;
const registered =
  /\b(?:registered|on file|on your account|linked|your (?:(?:current|new|old|withdrawal|home|postal|billing|whitelisted|saved) )*(?:e-?mail|phone|number|address|account) (?:address |number )?(?:is|was|has been)|changed (?:it )?(?:to|from))\b|(?:登録|変更)(?:の|されて|済|いただ|後|前|し)|ご住所は|(?:注册|登记|绑定|预留|更改|变更)(?:的|为|了|过)?|(?:地址|邮箱|手机号?)(?:是|为)/iu;
const postalAddress =
  /\b\d{1,5}[A-Za-z]?,? (?:[\p{L}'-]+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|blvd|way|square|court)\b|〒?\d{3}-\d{4}|[一-龥]{2,3}[都道府県][一-龥]{1,6}[市区郡]|[一-龥]{2,4}[省市][一-龥]{1,6}[市区县]/iu;

const digits = (text: string) => text.normalize("NFKC").replace(/\D/gu, "");
const folded = (text: string) => text.normalize("NFKC").toLowerCase();

/** A number in the country's own way and with its code in front are one: the last nine digits tell. */
const isSamePhone = (some: string, other: string) =>
  some.length >= 7 && other.length >= 7 && some.slice(-9) === other.slice(-9);

/**
 * What a public reply tells of the account behind a ticket that its reader has not said themself: told to somebody
 * else it would help to take the account over. A question, and what is true of every account, tells nothing.
 */
export function disclosedAccountFacts(
  draft: string,
  { contacts, saidByRequester, officialAddresses }: DisclosureEvidence,
): DisclosedFact[] {
  const text = draft.replace(link, " ");
  const said = folded(saidByRequester);
  const saidDigits = digits(saidByRequester);
  const official = new Set(officialAddresses.map(folded));
  const valuesOf = (kind: string) =>
    contacts.filter((contact) => contact.kind === kind).map(({ value }) => folded(value));
  const [emails, phones] = [valuesOf("email"), valuesOf("phone").map(digits)];
  const found: DisclosedFact[] = [];
  const add = (kind: DisclosedKind, words: string) => {
    if (!found.some((one) => one.kind === kind && one.text === words)) found.push({ kind, text: words });
  };

  for (const [match] of text.matchAll(sentence)) {
    const words = match.trim();
    const names = registered.test(words);
    for (const [address] of words.matchAll(email)) {
      const known = folded(address);
      if (official.has(known) || said.includes(known)) continue;
      if (emails.includes(known) || names) add("email", address);
    }
    for (const [number] of words.matchAll(phone)) {
      const known = digits(number);
      if (saidDigits.includes(known.slice(-9))) continue;
      if (phones.some((other) => isSamePhone(known, other))) add("phone", number.trim());
    }
    for (const [code] of words.matchAll(longCode)) if (!said.includes(folded(code))) add("address", code);
    if (asks.test(words) || general.test(words)) continue;
    if (names && postalAddress.test(words)) add("address", words);
    if (!own.test(words)) continue;
    if (balance.test(words) && amount.test(words)) add("balance", words);
    else if (transfer.test(words) && transferState.test(words)) add("transfer", words);
    else if (document.test(words) && documentState.test(words)) add("document", words);
  }
  return found;
}
