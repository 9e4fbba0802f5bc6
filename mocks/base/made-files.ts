import { createDice, hash } from "./hash.ts";
import { paintPng } from "./png.ts";

type Kind = "log" | "csv" | "json" | "png" | "pdf";

const START = Date.UTC(2026, 10, 2);

function makeLog(seed: number): string {
  const dice = createDice(seed);
  let at = START + dice.between(0, 1_000_000_000);
  const lines = Array.from({ length: dice.between(60, 240) }, (_, index) => {
    at += dice.between(20, 4_000);
    const level = dice.weigh([
      ["INFO", 8],
      ["DEBUG", 4],
      ["WARN", 2],
      ["ERROR", 1],
    ] as const);
    const what = dice.pick([
      "GET /v2/wallet/balances 200",
      "ws reconnect attempt",
      "order book snapshot applied, 400 levels",
      "POST /v2/orders 429 too_many_requests",
      "session refreshed",
      "render frame dropped",
      "GET /v2/deposits?status=pending 200",
      "TLS handshake timeout, retrying",
      "push token registered",
      "camera permission requested",
    ]);
    return `${new Date(at).toISOString()} ${level.padEnd(5)} [${dice.pick(["net", "ui", "ws", "auth"])}] #${index + 1} ${what} (${dice.between(3, 2400)} ms)`;
  });
  return `${lines.join("\n")}\n`;
}

function makeCsv(seed: number): string {
  const dice = createDice(seed);
  const rows = Array.from({ length: dice.between(40, 160) }, (_, index) => {
    const at = new Date(START + index * dice.between(600_000, 7_200_000)).toISOString();
    const pair = dice.pick(["BTC/JPY", "ETH/JPY", "XRP/USDT", "SOL/USDT"]);
    return [
      index + 1,
      at,
      pair,
      dice.pick(["buy", "sell"]),
      (dice.next() * 4).toFixed(6),
      (dice.next() * 90_000).toFixed(2),
      "filled",
    ].join(",");
  });
  return `id,time,pair,side,quantity,price,state\n${rows.join("\n")}\n`;
}

function makeJson(seed: number): string {
  const dice = createDice(seed);
  const orders = Array.from({ length: dice.between(5, 30) }, (_, index) => ({
    id: 900_000 + index,
    pair: dice.pick(["BTC/JPY", "ETH/USDT"]),
    status: dice.pick(["filled", "rejected", "open"]),
    reason: dice.pick([null, "insufficient_balance", "price_band", "rate_limited"]),
    price: Number((dice.next() * 60_000).toFixed(2)),
  }));
  return `${JSON.stringify({ request: { id: hash(seed, "request").toString(16), window: 5000 }, orders }, null, 2)}\n`;
}

/** A plain picture of a phone's screen: a bar, cards, a button. */
function makePng(seed: number): Uint8Array<ArrayBuffer> {
  const dice = createDice(seed);
  const isDark = dice.chance(0.4);
  const accent = dice.pick([
    [52, 120, 246],
    [20, 160, 120],
    [220, 90, 60],
    [120, 90, 220],
  ] as const);
  const back = isDark ? ([18, 20, 24] as const) : ([246, 247, 249] as const);
  const card = isDark ? ([38, 41, 48] as const) : ([255, 255, 255] as const);
  const words = Array.from({ length: 12 }, () => dice.between(40, 150));
  return paintPng(240, 480, (x, y) => {
    if (y < 44) return accent;
    if (y > 410 && y < 450 && x > 20 && x < 220) return accent;
    const row = Math.floor((y - 56) / 56);
    const inside = (y - 56) % 56;
    const isCard = row >= 0 && row < 6 && inside < 46 && x > 14 && x < 226;
    if (!isCard) return back;
    const isWord =
      (inside > 10 && inside < 17 && x > 26 && x < 26 + (words[row] ?? 0)) ||
      (inside > 26 && inside < 31 && x > 26 && x < 26 + (words[row + 6] ?? 0));
    return isWord ? [140, 146, 156] : card;
  });
}

/** One page of words, as small as a PDF can be. */
function makePdf(seed: number): string {
  const dice = createDice(seed);
  const lines = [
    "Transaction statement",
    `Reference ${hash(seed, "reference").toString(16).toUpperCase()}`,
    "",
    ...Array.from({ length: 14 }, (_, index) => {
      const amount = (dice.next() * 900_000).toFixed(0);
      return `${index + 1}.  2026-11-${String(dice.between(1, 28)).padStart(2, "0")}   ${dice.pick(["Deposit", "Withdrawal", "Fee", "Trade"])}   ${amount} JPY`;
    }),
  ];
  const text = `BT /F1 12 Tf 56 780 Td 18 TL ${lines.map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`).join(" ")} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let out = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, "0");
  });
  const table = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join("")}`;
  return `${out}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
}

export const madeTypes: Record<Kind, { type: string; sniffed: string | null; extension: string }> = {
  log: { type: "text/plain", sniffed: null, extension: "log" },
  csv: { type: "text/csv", sniffed: null, extension: "csv" },
  json: { type: "application/json", sniffed: null, extension: "json" },
  png: { type: "image/png", sniffed: "image/png", extension: "png" },
  pdf: { type: "application/pdf", sniffed: "application/pdf", extension: "pdf" },
};

const makers: Record<Kind, (seed: number) => string | Uint8Array<ArrayBuffer>> = {
  log: makeLog,
  csv: makeCsv,
  json: makeJson,
  png: makePng,
  pdf: makePdf,
};

let pictureSize = 0;

/** How many bytes `makeFile` would make. */
export function madeSize(kind: Kind, seed: number): number {
  if (kind !== "png") return makeFile(kind, seed).length;
  // Not compressed, so every one of them has the same size, and painting is dear.
  pictureSize ||= makePng(seed).length;
  return pictureSize;
}

/** The same bytes for the same seed, made when someone asks. */
export function makeFile(kind: Kind, seed: number): Uint8Array<ArrayBuffer> {
  const made = makers[kind](seed);
  return typeof made === "string" ? new TextEncoder().encode(made) : made;
}
