/** Words that say only that somebody wants something, or on what. */
const sayLittle = new Set(
  `help please pls plz urgent urgently asap important question questions query problem problems issue issues trouble error bug
  its it support request ticket inquiry enquiry hello hi hey dear sir madam team customer account my me i im need needs want have has
  had a an the is are with about regarding re fw fwd your you not working work doesnt does do it this that what why how can
  cant could someone anyone thing something wrong subject none no n/a na test again still waiting reply answer response contact
  follow up followup update info information complaint feedback app website site exchange hoshino to for of on in and or very`
    .split(/\s+/u)
    .filter(Boolean),
);
const vagueJapanese =
  /^(?:(?:至急|緊急|急ぎ|大至急|お?問い?合わせ|質問|相談|お願い|助けて(?:ください)?|困って(?:い?ます|る)|問題|不具合|エラー|トラブル|について|件|の|です|ください|サポート|連絡|返信|再送|無題|こんにちは|はじめまして|確認|教えて|あの|対応|早く|アカウント|アプリ)+)$/u;
const vagueChinese =
  /^(?:(?:紧急|緊急|急|在线等|加急|求助|帮助|幫助|帮忙|幫忙|救命|问题|問題|咨询|諮詢|你好|您好|请问|請問|反馈|投诉|投訴|客服|回复|回覆|请|請|尽快|快点|有|一个|一個|个|的|了|无标题|无主题|错误|錯誤|账号|账户|帳戶|怎么办|怎麼辦|怎么回事|关于|關於|处理|處理)+)$/u;
const notWords = /[^\p{L}\p{N}\s]/gu;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a subject tells an agent nothing of what the ticket is about. */
export function isVagueSubject(subject: string): boolean {
  const words = subject
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .replace(notWords, " ")
    .trim();
  if (words === "") return true;
  if (han.test(words)) {
    const joined = words.replaceAll(/\s+/gu, "");
    return vagueJapanese.test(joined) || vagueChinese.test(joined);
  }
  return words.split(/\s+/u).every((word) => sayLittle.has(word) || /^\d{1,3}$/u.test(word));
}

const greeting =
  /^(?:(?:hello|hi|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[^,.!?\n]{0,40}[,.!\n]?|お世話になって(?:おり|い)ます。?|はじめまして。?|こんにち[はわ]。?|いつもお世話になって(?:おり|い)ます。?|您?你?好[，,。！!]?|尊敬的[^，,。\n]{0,12}[，,。]?|请问|請問)\s*/iu;
const sentence = /(?:[^.!?。！？\n]|\.(?=\S))+/gu;
/** What makes a sentence the one that says it: an amount or a code, or the thing it is about. */
const telling =
  /\d|\b(?:withdraw\w*|deposit\w*|transfer\w*|verif\w*|password|log ?in|sign ?in|2fa|order|trade|fee|api|card|bank|document|selfie|address|coin|btc|eth|usdt|xrp|sol|email|phone|locked|blocked|missing|error|refund|tax)\b|出金|入金|送金|本人確認|ログイン|認証|注文|取引|手数料|住所|書類|口座|残高|提现|提現|充值|转账|轉帳|认证|認證|登录|登錄|密码|密碼|订单|訂單|手续费|手續費|银行|銀行|到账|到帳/iu;
const longestLatin = 70;
const longestHan = 32;

/** A subject in the customer's own words; null where the text holds none that says more. */
export function proposedSubject(text: string): string | null {
  const sentences = (text.slice(0, 4_000).match(sentence) ?? [])
    .map((one) => one.trim().replace(greeting, "").trim())
    .filter((one) => one.length > 3 && !isVagueSubject(one));
  const chosen = sentences.find((one) => telling.test(one)) ?? sentences[0];
  return chosen === undefined ? null : shortened(chosen);
}

function shortened(text: string): string {
  const longest = han.test(text) ? longestHan : longestLatin;
  const plain = text.replaceAll(/\s+/gu, " ");
  if (plain.length <= longest) return plain;
  // At the end of a clause, or else between two words.
  const head = plain.slice(0, longest);
  const clause = Math.max(...[", ", "; ", " – ", "，", "、", "；"].map((sign) => head.lastIndexOf(sign)));
  if (clause > longest / 3) return head.slice(0, clause);
  const gap = head.lastIndexOf(" ");
  return `${gap > longest / 2 ? head.slice(0, gap) : head}…`;
}
