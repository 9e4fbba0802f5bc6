import { chainCoinSource, coinSource } from "./coins.ts";
import { answered } from "./form-answer.ts";
import { clauseAround, sentenceAround, spansOf, type Reading, type Span } from "./reading.ts";
import type { Evidence, FormAnswers } from "./submission.ts";

interface Mention extends Span {
  /** One name for each network, so that two names of one network are no choice. */
  network: string;
  found: string;
}

const chainWord =
  "(?:'s)?[ -]?(?:の|主|的)?(?:c[ -]?)?(?:main ?net|main ?chain|main ?network|(?<!block)chain|network|ledger|net(?![a-z])|smart chain|blockchain|主网|公链|链|网络|网路|チェーン|ネットワーク|メインネット|レジャー|のネット)";

/** Names that are a network's alone. */
const networks: Record<string, string> = {
  tron: String.raw`TRC-? ?(?:20|10)|tron(?!ix)(?: network)?|波场(?!币)|トロン(?!コイン)`,
  ethereum: String.raw`ERC-? ?20`,
  bsc: String.raw`BEP-? ?(?:20|2)|BSC|BNB (?:smart )?chain|binance (?:smart )?chain|币安(?:智能)?链|バイナンス(?:・)?スマート(?:・)?チェーン|BNBチェーン`,
  polygon: String.raw`polygon(?: pos)?|ポリゴン|马蹄链`,
  arbitrum: String.raw`arbitrum(?: one| nova)?|(?<=(?:on|via|over|走|用|the) )arb(?!itrage)|アービトラム`,
  optimism: String.raw`optimism|オプティミズム|OP (?:mainnet|stack|chain)`,
  base: String.raw`base (?:network|chain|mainnet|l2)|base(?:链|チェーン|ネットワーク|网络|主网)`,
  avalanche: String.raw`avalanche[ -]?c(?:[ -]?chain)?|(?:アバランチ|雪崩)(?:の)? ?c(?:[ -]?(?:chain|チェーン|链))?|c[ -]?(?:chain|チェーン|链)`,
  lightning: String.raw`lightning(?: network)?|闪电网络?|ライトニング(?:ネットワーク)?`,
  xrpl: String.raw`XRPL|XRP ?(?:ledger|レジャー)`,
  zksync: String.raw`zk-? ?sync(?: era)?`,
  linea: "linea",
  cosmos: "cosmos ?hub",
  scroll: "scroll (?:network|chain|mainnet)",
  mantle: "mantle",
  opbnb: "opbnb",
  spl: String.raw`SPL(?: token)?`,
  omni: "omni(?: layer)?",
  fantom: "fantom",
  kcc: "KCC|HECO|OKC|OKTC",
  segwit: "segwit|native segwit",
  sepa: "SEPA(?: instant)?",
  swift: "SWIFT|wire transfer|bank wire|(?<=by |a |my |the )wire|telegraphic transfer|电汇",
  fps: String.raw`FPS|faster payments?|转数快`,
  ach: "ACH|fedwire|chaps|bacs",
  furikomi: "全銀(?:システム)?|モアタイム|ペイジー|即時口座振替",
  alipay: "支付宝|微信支付|网银快捷",
};
const own = Object.entries(networks).map(
  ([network, source]) =>
    [network, new RegExp(`(?<![A-Za-z\\d])(?:${source})(?![A-Za-z\\d])`, "giu")] as const,
);
const caseCounts = new Set(["SWIFT", "ACH", "SPL", "KCC"]);

const chainCoin = new RegExp(chainCoinSource, "giu");
const anyCoin = new RegExp(coinSource, "giu");
const chainAfter = new RegExp(`^${chainWord}`, "iu");
const wayBefore =
  /(?:\b(?:over|via|through|using|(?:sent|send|went|came|transferred|deposit(?:ed)?|withdr[ae]w(?:n)?|moved|paid|arrived?)\b[^,.]{0,24}\b(?:on|by|over|with)|it was(?: on)?|chose|picked|selected)(?: the)?|网络(?:选|是|用|:)?(?:的|了)?|链(?:选|是|:)(?:的|了)?|走(?:的)?(?:是)?|通过|经由?|选(?:的|了)|用(?:的)?(?:是)?|ネットワークは|チェーンは|network:?|chain:?)[\s:「"]{0,2}$/iu;
const wayAfter = /^[\s」"]?(?:で(?:送|出|入|転送|移|の送)|経由|を(?:使|選)|网络|链|转的|转过|充的|提的)/u;

/** Whether a coin's name says here which way it went, not what went. */
export function namesNetworkHere(words: string, span: Span): boolean {
  const around = clauseAround(words, span);
  if (chainAfter.test(around.after)) return true;
  return wayBefore.test(around.before) && !/\d\s?$/u.test(around.before);
}

/** More names than any customer writes; keeps a hostile text linear. */
const mostMentions = 200;

function mentionsIn(words: string): Mention[] {
  const found: Mention[] = [];
  for (const [network, pattern] of own)
    for (const span of spansOf(words, pattern))
      if (!caseCounts.has(span.found.toUpperCase()) || span.found === span.found.toUpperCase())
        found.push({ ...span, network });
  for (const span of spansOf(
    words,
    /(?<![A-Za-z])Base(?![A-Za-z])|(?<=\b(?:on|via|over) )base(?![A-Za-z])/gu,
  ))
    found.push({ ...span, network: "base" });
  const coins = [...spansOf(words, anyCoin)].filter(({ found: name }) => !/^u$/iu.test(name) || name === "U");
  const tokens = coins.filter(({ found: name }) =>
    /^(?:usd[tc]|u|tether|テザー|泰达币?|dai|link|chainlink|pepe|shib)$/iu.test(name),
  );
  for (const span of spansOf(words, chainCoin)) {
    const around = clauseAround(words, span);
    const isToken = tokens.length > 0 && /[a-z]{4}|[\p{sc=Han}\p{sc=Katakana}]/iu.test(span.found);
    if (
      namesNetworkHere(words, span) ||
      (isToken && !/\d\s?$/u.test(around.before)) ||
      (tokens.length > 0 && wayAfter.test(around.after))
    )
      found.push({ ...span, network: span.found.toLowerCase() });
  }
  return found
    .slice(0, mostMentions)
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            other.end >= one.end &&
            other.end - other.start > one.end - one.start,
        ),
    )
    .toSorted((a, b) => a.start - b.start);
}

const refusedBefore =
  /(?:\b(?:not|never|n't|without|instead of|rather than|avoid(?:ed)?|except|no longer|isn't|wasn't)\b[^,.]{0,24}|n't [^,.]{0,16}|不是|并非|没(?:有)?(?:用|走|选|敢)|别用|不(?:用|走|选|支持|能)|唔系|而不是|除了)$/iu;
const refusedAfter =
  /^[^,.。、]{0,14}(?:(?:was|is|were|are)(?:n't| not)|not (?:offered|available|supported)|じゃな|ではな|でな(?:く|い)|を避け|(?:で)?は(?:使|選|送)(?:って|んで|ん)?(?:い)?(?:な|ま)|不(?:支持|行)|那条没|以外)/iu;
const considered =
  /(?:wonder|consider|thought (?:about|of)|was going to|almost|nearly|offered|lists?(?:ed)?\b|dropdown|options?|to choose from|supports?\b|says? (?:to use|only)|迷っ|迷い|悩ん|一大堆|好几个|有[^,。]{0,30}(?:可选|几个|等)|看到|可以选|支持|候補|選択肢|対応)/iu;
const unsure =
  /(?:not sure|no idea|n't (?:know|remember|recall|tell|sure)|can(?:no|')t (?:say|tell)|could(?: have|'ve)? be(?:en)?|might(?: have|'ve)? be|may have been|i think|i guess|or was it|maybe|perhaps|possibly|either|which (?:one|network|chain)|记不(?:清|得)|不(?:记得|确定|清楚|知道|太确定)|忘(?:了|记)|好像|可能|也许|还是|唔(?:记得|知)|覚えて(?:い)?(?:な|ま)|(?:わか|分か)(?:ら|りま)|どっち|どちら|かもしれ|たぶん|不明|のような気が)/iu;
const usedAround =
  /(?:ended up|in the end|finally|it went|went (?:over|via|through)|sent (?:it |them )?(?:over|via|on|through|with)|最后|最終的|最终|結局|结果|にしました|にした(?:んです|の)|選びました|选(?:的|了)|点的|用的|走的|で送(?:り|っ|金)|actually used|i used|i chose|i picked)/iu;

/** "A or B": one of them, nobody knows which. */
const orAfter =
  /^(?:か|または|もしくは|あるいは|还是|或(?:者)?| or (?:was it |maybe |perhaps )?)(?=[A-Za-z\p{sc=Han}\p{sc=Katakana}])/iu;
const orBefore =
  /(?:または|もしくは|あるいは|(?<=[A-Za-z\d\p{sc=Katakana}ー])か|还是|或(?:者)?|\bor(?: was it| maybe| perhaps)?\s)$/iu;
const turn = /\b(?:but|though|however|instead|then)\b|但(?:是)?|不过|最后|最终|でも|けど|結局|最終的に/iu;

/** Each network that a text names and does not rule out, with how it is written there. */
export function networksNamedIn({ words }: Reading): Mention[] {
  return mentionsIn(words).filter((mention) => {
    const clause = clauseAround(words, mention);
    return !refusedBefore.test(clause.before) && !refusedAfter.test(clause.after);
  });
}

export function networkIn({ answers }: { answers: FormAnswers }, reading: Reading): Evidence | null {
  const answer = answered(answers, "network");
  if (answer) return answer;
  const { words } = reading;
  const judged = mentionsIn(words).map((mention) => {
    const clause = clauseAround(words, mention);
    const sentence = sentenceAround(words, mention);
    // "First I thought of A, but took B": what stands on the other side of the turn is about another network.
    const [untilTurn = ""] = clause.after.split(turn);
    const whole = `${clause.before.split(turn).at(-1)}~${untilTurn}`;
    return {
      ...mention,
      refused: refusedBefore.test(clause.before) || refusedAfter.test(clause.after),
      considered: considered.test(whole),
      unsure:
        orAfter.test(clause.after) ||
        orBefore.test(clause.before) ||
        unsure.test(whole) ||
        unsure.test(sentence.after.slice(0, 40)),
      used: usedAround.test(whole) || wayBefore.test(clause.before) || wayAfter.test(clause.after),
    };
  });
  const possible = judged.filter(({ refused }) => !refused);
  const used = possible.filter((one) => one.used && !one.unsure && !one.considered);
  const plain = possible.filter((one) => !one.unsure && !one.considered);
  const chosen = used.at(-1) ?? plain.at(-1);
  return chosen ? { source: "text", start: chosen.start, end: chosen.end } : null;
}
