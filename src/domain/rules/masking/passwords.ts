import type { FindKind, Secret } from "./secret.ts";

const value = String.raw`(?<value>(?![.,;:)])[!-~]{4,64})`;
const quote = `["'“”「『\`]?`;
const link = String.raw`(?:\s*(?:is|was|are|=|:|->|→|>)(?=[\s"'“「\x60!-~]))+\s*(?:now |still |just |this: ?)?`;
const between = String.raw`(?:s?\s+(?:for|of|to|in|on|i|use|used|set|have|my|the|this|that|account|login|app|wallet|e-?mail|mail|currently|which|new|old|on my|your|site|[\w.+-]+@[\w.-]+))*`;

const english = new RegExp(
  String.raw`(?<![\w/.#-])(?:pass(?:word|code|wd|phrase)?|pwd|pw)${between}${link}${quote}${value}`,
  "giu",
);
const japanese = new RegExp(
  String.raw`(?:パスワード|パスコード|暗証番号|合言葉)(?:\s*[（(][^）)]{0,20}[）)])?\s*(?:は、?|が|を|:|：|=|→)\s*${quote}${value}`,
  "gu",
);
const chinese = new RegExp(
  String.raw`(?:密[码碼]|口令)\s*(?:就?是|为|為|:|：|=|→)?\s*(?:是|:|：)?\s*${quote}${value}`,
  "gu",
);

const looksChosen = (text: string) =>
  /\d/.test(text) || /[a-z][A-Z]/.test(text) || /[A-Za-z][!@#$%^&*_+=~][^]*|^[!@#$%^&*]/.test(text);
const isOther = (text: string) =>
  /^(?:https?:|www\.)|^your|^[\w.+-]+@[\w-]+\.\w|^\d{4}[-/]\d\d?[-/]\d\d?$|^\d+[a-z]?[-+]?(?:chars?|characters|digits|days?|hours?|times)\b/i.test(
    text,
  ) || !/[A-Za-z\d]/.test(text);

/** The sentence goes on after the password; a mark of exclamation may be a part of it. */
const trimmed = (text: string) => text.replace(/["'”`)\]}>]*[.,;:?)]*["'”`)\]}>]*$/, "");

const afterJapanese =
  /^[」』”"']?\s*(?:です|でした|だ(?:った)?|と(?:いう|な|し|設)|に(?:し|設定|変更)|[」』。、,.\n]|$|を入|を使|で(?:ログイン|入)|ですが)/u;
const afterChinese = /^[」』”"']?\s*(?:[，,。.；;！!、\n]|$|请|請|帮|幫|和|但|可|能|登|是|呢|吗|\s)/u;

interface Language {
  pattern: RegExp;
  accept: (value: string, after: string) => boolean;
}
const languages: readonly Language[] = [
  { pattern: english, accept: looksChosen },
  // A word of letters alone stands out in Japanese and Chinese: what follows says whether it is the password.
  { pattern: japanese, accept: (_, after) => afterJapanese.test(after) },
  { pattern: chinese, accept: (_, after) => afterChinese.test(after) },
];

/** Passwords that are named as such, in three languages: "my password is …", 「パスワードは…です」, “密码是…”. */
export const findPasswords: FindKind = (text) =>
  languages.flatMap(({ pattern, accept }) =>
    Array.from(text.matchAll(pattern)).flatMap((match): Secret[] => {
      const found = match.groups?.["value"] ?? "";
      const secret = trimmed(found);
      const start = match.index + match[0].length - found.length;
      const end = start + secret.length;
      if (secret.length < 4 || isOther(secret) || !accept(secret, text.slice(end, end + 20))) return [];
      return [{ start, end, kind: "password" }];
    }),
  );
