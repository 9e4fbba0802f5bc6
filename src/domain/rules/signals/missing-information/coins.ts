/**
 * Coins and currencies as customers name them. `lower`: in small letters the ticker is no common word.
 * `chain`: the name is a network's as well.
 */
interface Coin {
  code: string;
  names: string;
  lower?: true;
  chain?: true;
}

const coins: readonly Coin[] = [
  {
    code: "BTC|XBT",
    names: "bitcoins?(?! cash)|ビットコイン(?!キャッシュ)|比特币",
    lower: true,
    chain: true,
  },
  {
    code: "ETH",
    names: "ether|ethereum(?! classic)|イーサ(?:リアム)?|以太(?:坊|币)?",
    lower: true,
    chain: true,
  },
  { code: "USDT", names: "tether|テザー|泰达币?", lower: true },
  { code: "USDC", names: "usd coin", lower: true },
  { code: "XRP", names: "ripple|リップル|瑞波币?", lower: true, chain: true },
  { code: "SOL", names: "solana|ソラナ|索拉纳", chain: true },
  { code: "BNB", names: "币安币|バイナンスコイン", lower: true, chain: true },
  { code: "ADA", names: "cardano|カルダノ|卡尔达诺|艾达币", chain: true },
  { code: "DOGE", names: "dogecoins?|ドージ(?:コイン)?|狗狗币", lower: true, chain: true },
  { code: "TRX", names: "波场币|トロンコイン", lower: true },
  { code: "LTC", names: "litecoins?|ライトコイン|莱特币?", lower: true, chain: true },
  { code: "BCH", names: "bitcoin cash|ビットコインキャッシュ|比特现金|比特币现金", lower: true, chain: true },
  { code: "XLM", names: "stellar|lumens?|ステラ(?:ルーメン)?|恒星币", lower: true, chain: true },
  { code: "AVAX", names: "avalanche|アバランチ|アバランシェ|雪崩(?:币|协议)?", lower: true, chain: true },
  { code: "DOT", names: "polkadot|ポルカドット|波卡币?", chain: true },
  { code: "LINK", names: "chainlink|チェーンリンク" },
  { code: "MATIC|POL", names: "マティック|马蹄币" },
  { code: "SHIB", names: "shiba(?: inu)?|シバイヌ|柴犬币?", lower: true },
  { code: "EOS", names: "柚子币", lower: true, chain: true },
  { code: "ATOM", names: "cosmos|コスモス", chain: true },
  { code: "TON", names: "toncoin|トンコイン", chain: true },
  { code: "ETC", names: "ethereum classic|イーサリアムクラシック|以太(?:坊)?经典", chain: true },
  { code: "XMR", names: "monero|モネロ|门罗币?", lower: true, chain: true },
  { code: "ALGO", names: "algorand|アルゴランド", chain: true },
  { code: "NEAR", names: "near protocol", chain: true },
  { code: "APT", names: "aptos|アプトス", chain: true },
  { code: "FIL", names: "filecoin|ファイルコイン" },
  { code: "UNI", names: "uniswap" },
  { code: "HBAR", names: "hedera|ヘデラ", lower: true, chain: true },
  { code: "XTZ", names: "tezos|テゾス", lower: true, chain: true },
  { code: "XEM|XYM", names: "ネム|シンボル(?=コイン|\\d)", lower: true },
  { code: "MONA", names: "モナコイン" },
  { code: "KAS", names: "kaspa", chain: true },
  {
    code: "PEPE|SUI|ARB|OP|ICP|VET|AAVE|SAND|MANA|AXS|CRO|WLD|INJ|TIA|SEI|MKR|GRT|LDO|IMX|RUNE|STX|BONK|WIF|ENJ|QTUM|BAT|IOST|FLR|APE|CHZ|FTM|THETA|ZEC|DASH|NEO|CRV|SNX|COMP|LUNA|OKB|HT|BGB|PYTH|JUP|STRK|ENA|ONDO|RENDER|TAO|JASMY",
    names: "ぺぺコイン|ペペコイン|佩佩",
  },
  {
    code: "DAI|BUSD|TUSD|FDUSD|PYUSD|EURC|JPYC|WBTC|WETH|STETH|USDD|USDE",
    names: "stablecoin dai",
    lower: true,
  },
];

/** What a coin is called, by its ticker; a ticker this list does not know is found by itself alone. */
export function coinPattern(ticker: string): RegExp {
  const coin = coins.find(({ code }) => code.split("|").includes(ticker));
  const slang = ticker === "USDT" ? String.raw`|(?<=[\d个万千百多余来换转充提买卖]\s?)u(?![A-Za-z\d])` : "";
  const named = coin ? `${coin.code}|${coin.names}` : ticker.replaceAll(/[^A-Za-z\d]/gu, "");
  return new RegExp(edges(named) + slang, "giu");
}

const fiatCodes =
  "USD|EUR|GBP|JPY|CNY|RMB|CNH|HKD|TWD|NTD|SGD|KRW|CHF|AUD|CAD|NZD|INR|THB|PHP|VND|MYR|BRL|MXN|SEK|NOK|DKK|PLN|CZK|HUF|TRY|ZAR|AED";
const fiatNames =
  "euros?|dollars?|bucks?|pounds?(?: sterling)?|quid|sterling|yen|yuan|renminbi|francs?|rupees?|日元|日円|ドル|ユーロ|ポンド|人民元|人民币|美元|美金|欧元|英镑|港币|港元|港纸|台币|新台币|新币|韩元|澳元|加元|(?<=[\\d一二三四五六七八九十百千万亿两几半多来余]\\s?)(?:円|刀|块(?:钱)?|蚊|元)";

const edges = (pattern: string) => String.raw`(?<![A-Za-z])(?:${pattern})(?![A-Za-z])`;
const joined = (of: readonly Coin[], what: (coin: Coin) => string) => of.map(what).join("|");

/** All sources are for patterns with the flags `iu`. */
export const coinSource = String.raw`(?:${edges(joined(coins, ({ code, names }) => `${code}|${names}`))}|(?<=[\d个万千百多余来换转充提买卖]\s?)u(?![A-Za-z\d]))`;
export const fiatSource = String.raw`(?:${edges(`${fiatCodes}|${fiatNames}`)}|[$€£¥₩₹฿])`;
/** Names that are those of a coin and of the network it began on. */
export const chainCoinSource = edges(
  joined(
    coins.filter(({ chain }) => chain),
    ({ code, names }) => `${code}|${names}`,
  ),
);
/** Two tickers as a pair: "LINK-EUR", "ETH/JPY". Not for the flag `i`. */
export const pairSource = String.raw`(?<![A-Za-z\d])[A-Z\d]{2,6}\s?[/_-]\s?(?:USDT|USDC|USD|EUR|JPY|GBP|BTC|ETH|BNB|KRW|HKD|TWD|TRY)(?![A-Za-z\d])`;

const commonWords = new Set(
  coins.filter(({ lower }) => !lower).flatMap(({ code }) => code.toLowerCase().split("|")),
);

/** "link", "dot" and "sol" in small letters are coins only after a number. */
export function isCoinWord(text: string, { start, found }: { start: number; found: string }): boolean {
  const isPlainWord = commonWords.has(found.toLowerCase()) && found !== found.toUpperCase();
  return (
    !isPlainWord ||
    /^\s(?:short|long|perp\w*|futures|positions?|orders?|trades?|stak\w+|bag|coins?|tokens?|balance|withdrawals?|deposits?)(?![a-z])/iu.test(
      text.slice(start + found.length, start + found.length + 16),
    ) ||
    /\d[\d,.]{0,12}\s?$/u.test(text.slice(Math.max(0, start - 16), start))
  );
}
