import { clauseAround, firstSpan, type Reading, type Span } from "./reading.ts";
import type { Evidence } from "./submission.ts";

const numbers = [
  /(?<![a-z])(?:uid|u\.i\.d\.?|user ?(?:id|number|no\.?)|(?:customer|client|mem(?:ber(?:ship)?)?|account)(?: ?(?:id|number|no\.?|nr\.?|#|ref(?:erence)?))|my id|id(?: is)?|会員(?:番号|id|ナンバー)|ユーザー?(?:id|番号)|お客様(?:番号|id)|顧客(?:番号|id)|口座番号|アカウント(?:番号|id)|用户(?:id|编号|号)|客户(?:编号|号|id)|会员(?:编号|号|id)|账(?:户|号)(?:id|编号|号)?|帐(?:户|号)(?:id|编号)?)[\s:#.]{0,3}(?:is|was|は|是|为|が)?[\s:#「]{0,3}(?:[A-Z]{1,3}-?)?(?:\d{5,14}|\d{2,6}(?:[- ]\d{3,6}){1,3})(?!\d)/giu,
];
const names = [
  /(?<![a-z])(?:user ?name|login(?: name)?|account name|nick(?:name)?|ログイン(?:id|名)|ユーザー名|用户名|登录名|昵称)(?:\s?:\s?| is |は|是)\s?[a-z][\w.-]{3,40}/giu,
  /(?:registered (?:phone|mobile|number)|phone on (?:file|the account)|登録(?:の)?(?:電話|携帯)(?:番号)?|(?:绑定|注册|登记)(?:的)?(?:手机|电话)(?:号码?)?)[\s:]{0,2}(?:is|は|是|为)?[\s:]{0,2}\+?\d[\d -]{6,16}/giu,
];
const mail = [/(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/giu];

/** An address that the customer tells of, not their own. */
const senderBefore =
  /(?:\bfrom\b|sender|sent by|reply-?to|domain|claim|pretend|impersonat|phish|fake|scam|spoof|差出人|送信元|送信者|名乗る|装う|偽|からの?メール|发件人|寄件者|来自|冒充|假冒|钓鱼|自称)[^。\n]{0,30}$/iu;
const official =
  /^(?:security|support|info|no-?reply|help(?:desk)?|service|admin|alert|verify|contact|legal|compliance|abuse|press|phishing)s?[@.+-]/iu;

/** What tells whose account it is: an id, a user name or an address of the customer's own. */
export function accountIn({ text }: Reading): Evidence | null {
  return (
    firstSpan(text, [...numbers, ...names]) ??
    firstSpan(text, mail, (span: Span & { found: string }) => {
      const { before } = clauseAround(text, span);
      return !official.test(span.found) && !senderBefore.test(before);
    })
  );
}
