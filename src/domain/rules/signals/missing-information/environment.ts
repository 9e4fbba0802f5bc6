import { answerIn } from "./form-answer.ts";
import { clauseAround, firstSpan, type Reading } from "./reading.ts";
import type { Evidence, FormAnswers } from "./submission.ts";

const named = [
  /(?<![a-z])(?:i ?phone(?: ?\d{1,2}[a-z]?)?|ipad(?:os)?|ipod|macbook|imac|mac ?os(?: ?x)?|os ?x|mac mini|ios ?\d{0,2}|apple watch)(?![a-z])/giu,
  /(?<![a-z])(?:android|galaxy|samsung|xperia|pixel ?\d{1,2}(?:a|xl)?|nexus|aquos|arrows|huawei|honor \d|xiaomi|redmi|oppo|vivo(?= ?[a-z]?\d)|oneplus|one ?ui|realme|moto(?:rola)?(?= ?[gex]?\d| edge| razr)|motorola|nokia|thinkpad|chrome ?(?:book|os)|surface (?:pro|go|laptop)|lenovo|kindle|fire ?(?:hd|tablet)|harmony ?os|hyper ?os|miui|color ?os|origin ?os|poco|zenfone|nothing phone)(?![a-z])/giu,
  /(?<![a-z])(?:windows(?= ?(?:\d|xp|vista|pc|laptop|desktop|server))|win ?(?:7|8|10|11)|linux|ubuntu|debian|centos|fedora|arch linux|raspberry pi|red ?hat|alpine)(?![a-z])/giu,
  /(?<![A-Za-z])(?:Windows|Mac|Edge|Opera|Brave|Vivaldi|Safari|Chrome|Chromium|Firefox|Arc browser|DuckDuckGo|Tor Browser|Samsung Internet|Dell|ASUS|Acer|HP)(?![A-Za-z])/gu,
  /(?<![a-z])(?:mac(?! address)|safari|chrome|chromium|firefox|(?:edge|opera|brave|vivaldi|tor|uc|qq|via|arc) ?(?:browser|浏览器|ブラウザ|\d{2,3}))(?![a-z])/giu,
  /安卓|苹果(?:手机|系统|电脑|\d)|鸿蒙|澎湃|小米|红米|华为|荣耀(?=\d|[A-Za-z]|手机)|努比亚|真我|传音|中兴|三星|一加|魅族|联想|火狐|谷歌浏览器|微信内置|夸克|(?:edge|百度|搜狗|360)浏览器|アンドロイド|アイフォン|アイパッド|アイホン|ウィンドウズ|マック(?:ブック)?(?!ス)|クローム|ファイアフォックス|サファリ|エッジ(?=で|の|ブラウザ)|ギャラクシー|エクスペリア|ピクセル|らくらくスマートフォン|リナックス/gu,
  /(?<![a-z])(?:app|version|ver\.?|build|アプリ(?:の)?(?:バージョン)?|バージョン|版本(?:号)?|客户端) ?(?:is|は|是|:|v)? ?v?\d{1,4}\.\d{1,4}(?:\.\d{1,5})?/giu,
  /(?<![a-z])(?:[a-z][a-z/_-]{2,15}) v?\d{1,3}\.\d{1,3}\.\d{1,4}(?![\d.])/giu,
  /(?<![A-Za-z])v\d{1,2}\.\d{1,3}\.\d{1,4}/giu,
  /(?<![a-z])(?:python|py(?= ?\d)|node(?:\.?js)?|go(?:lang)?|java|jdk|php|ruby|rust|\.net|dotnet|ccxt|openssl|curl|kotlin|elixir|erlang|perl|scala|dart|julia|quickfix(?:\/[nj])?|requests|axios|okhttp|pandas|web3(?:\.js|\.py)?|ethers|swift|deno|bun|c#|postman|docker) ?v?\d{1,3}(?:\.\d{1,4}){0,3}(?!\d| ?%)/giu,
];

/** Not the customer's: somebody else's device, or what a page says it supports. */
const others =
  /(?:from an? (?:unknown|strange|unfamiliar)|unknown|unrecogni[sz]ed|知らない|見知らぬ|身に覚えのない|陌生|不认识的|未知)[^,。、]{0,20}$/iu;

export function environmentIn({ answers }: { answers: FormAnswers }, reading: Reading): Evidence | null {
  const { os, browser, appVersion, device } = answers.environment ?? {};
  const value = [device, os, browser, appVersion]
    .map(answerIn)
    .filter((one) => one !== null)
    .join(" · ");
  const says = (text: string) =>
    firstSpan(text, named, (span) => !others.test(clauseAround(text, span).before));
  // A form's free answer is a device or a version only if it names one: "my tablet" does not.
  if (value && (says(value) || /\d\.\d/u.test(value))) return { source: "field", name: "environment", value };
  return says(reading.words);
}
