import type { Evidence } from "./submission.ts";

export interface Span {
  start: number;
  end: number;
}

/** A text made ready for the recognisers; both forms are as long as the text, so that spans hold in all three. */
export interface Reading {
  /** Full-width forms as ASCII, curly apostrophes straight, traditional characters as simplified ones. */
  text: string;
  /** The same with addresses, links and long codes blanked, so that their letters and digits say nothing. */
  words: string;
}

const traditional =
  "時間點號週禮個錢幣帳賬戶網絡鏈場轉們這還過沒試輸換關開錯誤顯報彈訊無單訂買賣圖後從級動萬兩塊歐鎊識啟裝載刪證護駕駛電腦華為鴻盜請謝聯繫發鐘灣數額暫讀嘗釣魚凍結檢審處將達傳應該瀏覽儲銀滙匯價掛倉現費員註冊郵碼簡驗資產餘內實權認讓對總勞劃術務業機種體復連線斷續邊裡裏觸擊頁據記憶許決壞變質贖預經鍵氹係給講進選擇瑪紐許噚尋頭貓問題錄視頻銷撥鏡態詢諮恆卻說話確敗絕約條當麼隻嗎聲門顆領鎖蘋";
const simplified =
  "时间点号周礼个钱币帐账户网络链场转们这还过没试输换关开错误显报弹讯无单订买卖图后从级动万两块欧镑识启装载删证护驾驶电脑华为鸿盗请谢联系发钟湾数额暂读尝钓鱼冻结检审处将达传应该浏览储银汇汇价挂仓现费员注册邮码简验资产余内实权认让对总劳划术务业机种体复连线断续边里里触击页据记忆许决坏变质赎预经键氹系给讲进选择玛纽许寻寻头猫问题录视频销拨镜态询咨恒却说话确败绝约条当么只吗声门颗领锁苹";
const toSimplified = new Map([...traditional].map((sign, at) => [sign, [...simplified][at] ?? sign]));

const kana = /[\u3041-\u30ff]/u;
const fullWidth = /[\uff01-\uff5e]/gu;
const han = /[\u4e00-\u9fff]/gu;

const formal = "壹壱贰貳弐叁參参肆伍陆陸柒捌玖拾佰仟阡萬億";
const plain = "一一二二二三三三四五六六七八九十百千千万亿";
const toPlain = new Map([...formal].map((sign, at) => [sign, [...plain][at] ?? sign]));
/** As on cheques, only in a run with another numeral: alone most of them are parts of words. */
const formalRun =
  /[〇零一二三四五六七八九十百千万亿億壹壱贰貳弐叁參参肆伍陆陸柒捌玖拾佰仟阡萬]{2,24}|萬(?=[円圓元塊块蚊刀])/gu;

function fold(text: string): string {
  const ascii = text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/gu, " ")
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(formalRun, (run) => [...run].map((sign) => toPlain.get(sign) ?? sign).join(""));
  // Japanese keeps its own forms: some are those of traditional Chinese, and mean the same there.
  return kana.test(ascii) ? ascii : ascii.replace(han, (sign) => toSimplified.get(sign) ?? sign);
}

const meaningless = [
  /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}/giu,
  /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%[\]]{1,500}/giu,
  /(?<![A-Za-z\d])(?=[A-Za-z]{0,40}\d)[A-Za-z\d]{26,}/gu,
];

export function read(text: string): Reading {
  const folded = fold(text);
  const words = meaningless.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => "\u25a0".repeat(found.length)),
    folded,
  );
  return { text: folded, words };
}

const sentenceEnd = /[!?。\n;]/u;
const clauseEnd = /[!?。\n;,、]/u;
const farthest = 90;

function pieceAround(text: string, { start, end }: Span, isEnd: RegExp): { before: string; after: string } {
  const stops = (at: number) => {
    const sign = text[at] ?? "";
    // A comma between digits and a full stop before no space end nothing: 6,400 and 7.4.1.
    if (sign === "," && /\d,\d{3}/u.test(text.slice(at - 1, at + 4))) return false;
    return isEnd.test(sign) || (sign === "." && /\s|^$/u.test(text[at + 1] ?? ""));
  };
  let from = start;
  while (from > 0 && start - from < farthest && !stops(from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < farthest && !stops(to)) to += 1;
  return { before: text.slice(from, start), after: text.slice(end, to) };
}

/** What stands in the same sentence on both sides, at most 90 characters each. */
export const sentenceAround = (text: string, span: Span) => pieceAround(text, span, sentenceEnd);

/** The same between commas. */
export const clauseAround = (text: string, span: Span) => pieceAround(text, span, clauseEnd);

/** The matches of a global pattern. Patterns are bounded and begin where a run begins: linear on any text. */
export function* spansOf(text: string, pattern: RegExp): Generator<Span & { found: string }> {
  for (const match of text.matchAll(pattern))
    yield { start: match.index, end: match.index + match[0].length, found: match[0] };
}

export function firstSpan(
  text: string,
  patterns: readonly RegExp[],
  accepts: (span: Span & { found: string }) => boolean = () => true,
): Evidence | null {
  for (const pattern of patterns)
    for (const span of spansOf(text, pattern))
      if (accepts(span)) return { source: "text", start: span.start, end: span.end };
  return null;
}
